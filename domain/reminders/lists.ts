import type { PersonId } from '../ids.ts';
import type { Summary } from '../requests/summary.ts';
import { isPressing, isSpent, type Reminded } from './again.ts';
import { receiversOf, wishOf } from './receivers.ts';
import { reminderRules } from './rules.ts';
import { type Morning, managersOf, type Wait, waitsOf } from './waits.ts';

/** One line of somebody's list. */
export interface Listed {
  readonly wait: Wait;
  /** Who is away, when the reader stands in for them. */
  readonly actingFor: PersonId | null;
}

export type Told = ReadonlyMap<PersonId, Reminded>;

/** Everything that waits for each person today, by next date. Nobody is listed whom nothing waits for. */
export function listsOf(
  summaries: Iterable<Summary>,
  morning: Morning,
  told: Told,
): ReadonlyMap<PersonId, readonly Listed[]> {
  const lists = new Map<PersonId, Listed[]>();
  for (const summary of summaries) {
    for (const wait of waitsOf(summary, morning)) {
      const own = receiversOf(wait, morning);
      const managers = isForManagers(
        wait,
        own.map(({ to }) => to),
        morning,
        told,
      )
        ? receiversOf(handedUp(wait, morning), morning)
        : [];
      for (const { to, actingFor } of own) add(lists, to, { wait, actingFor });
      for (const { to, actingFor } of managers) {
        add(lists, to, { wait: handedUp(wait, morning), actingFor });
      }
    }
  }
  for (const [person, listed] of lists) {
    const wanted =
      wishOf(morning.partnership, person) === 'late' ? listed.filter(({ wait }) => isPressing(wait)) : listed;
    if (wanted.length === 0) lists.delete(person);
    else lists.set(person, wanted.sort(byNextDate));
  }
  return lists;
}

/** Those whose turn it is have heard it often enough; or nobody can be reminded, and would have been by now. */
function isForManagers(wait: Wait, to: readonly PersonId[], morning: Morning, told: Told): boolean {
  if (wait.kind === 'nobody has it') return false;
  const rules = reminderRules(morning.partnership.policy);
  if (to.length > 0) {
    return to.some((person) => isSpent(told.get(person)?.turns[wait.key], morning, rules));
  }
  return morning.today >= morning.calendar.addWorkingDays(wait.first, rules.most * rules.apart);
}

/** Not to managers whose own turn it is. */
const handedUp = (wait: Wait, { partnership, today }: Morning): Wait => ({
  ...wait,
  key: `${wait.key} manager`,
  kind: 'still waiting',
  party: managersOf(partnership).filter((manager) => !wait.party.includes(manager)),
  first: today,
  second: null,
  behind: wait,
});

function add(lists: Map<PersonId, Listed[]>, person: PersonId, listed: Listed): void {
  const list = lists.get(person);
  if (list === undefined) lists.set(person, [listed]);
  else if (!list.some(({ wait }) => wait.key === listed.wait.key)) list.push(listed);
}

const never = '9999';
function byNextDate({ wait: one }: Listed, { wait: other }: Listed): number {
  const [first, second] = [one.date ?? never, other.date ?? never];
  if (first !== second) return first < second ? -1 : 1;
  return one.summary.number - other.summary.number;
}
