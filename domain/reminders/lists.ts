import type { PersonId } from '../ids.ts';
import type { Summary } from '../requests/summary.ts';
import { isPressing, isSpent, type Reminded } from './again.ts';
import { type Receiver, receiversOf, wishOf } from './receivers.ts';
import { reminderRules } from './rules.ts';
import { type Morning, managersOf, type Wait, waitsOf } from './waits.ts';

/** One line of somebody's list. */
export interface Listed {
  readonly wait: Wait;
  /** Who is away, when the reader stands in for them. */
  readonly actingFor: PersonId | null;
}

export type Told = ReadonlyMap<PersonId, Reminded>;

/**
 * Everything that waits for each person today, by next date. Nobody is listed whom nothing waits for. `only`:
 * that person's list alone, which is much less work.
 */
export function listsOf(
  summaries: Iterable<Summary>,
  morning: Morning,
  told: Told,
  only: PersonId | null = null,
): ReadonlyMap<PersonId, readonly Listed[]> {
  const found = new Map<PersonId, Map<string, Listed>>();
  const add = (wait: Wait, { to, actingFor }: Receiver): void => {
    if (only !== null && to !== only) return;
    const list = found.get(to) ?? new Map<string, Listed>();
    if (!list.has(wait.key)) list.set(wait.key, { wait, actingFor });
    found.set(to, list);
  };
  for (const summary of summaries) {
    for (const wait of waitsOf(summary, morning)) {
      const own = receiversOf(wait, morning);
      for (const receiver of own) add(wait, receiver);
      if (!isForManagers(wait, own, morning, told)) continue;
      const up = handedUp(wait, morning);
      for (const receiver of receiversOf(up, morning)) add(up, receiver);
    }
  }
  const lists = [...found].map(([person, list]): readonly [PersonId, readonly Listed[]] => [
    person,
    wanted(person, [...list.values()], morning).sort(byNextDate),
  ]);
  return new Map(lists.filter(([, list]) => list.length > 0));
}

const wanted = (person: PersonId, list: Listed[], { partnership }: Morning): Listed[] =>
  wishOf(partnership, person) === 'late' ? list.filter(({ wait }) => isPressing(wait)) : list;

/** Those whose turn it is have heard it often enough; or nobody can be reminded, and would have been by now. */
function isForManagers(wait: Wait, own: readonly Receiver[], morning: Morning, told: Told): boolean {
  if (wait.kind === 'nobody has it') return false;
  const rules = reminderRules(morning.partnership.policy);
  if (own.length > 0) {
    return own.some(({ to }) => isSpent(told.get(to)?.turns[wait.key], morning, rules));
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

const never = '9999';
function byNextDate({ wait: one }: Listed, { wait: other }: Listed): number {
  const [first, second] = [one.date ?? never, other.date ?? never];
  if (first !== second) return first < second ? -1 : 1;
  return one.summary.number - other.summary.number;
}
