import type { PersonId } from '../ids.ts';
import type { Calendar } from '../partnership/calendar.ts';
import type { Partnership } from '../partnership/people.ts';
import { dueDate, waitsUntil } from '../requests/clocks.ts';
import { later } from '../requests/paused-time.ts';
import { waitedDays } from '../requests/standing/seen.ts';
import type { Summary } from '../requests/summary.ts';
import { isActing, whoseTurn } from '../requests/turn.ts';
import { dateOf, type LocalDate } from '../time.ts';
import { reminderRules } from './rules.ts';

/** What a request waits for, in the words of the one it waits for. The last two are managers' only. */
export type WaitKind =
  | 'answer'
  | 'decide'
  | 'check'
  | 'advise'
  | 'paused'
  | 'look again'
  | 'nobody has it'
  | 'still waiting';

/** One thing that waits for somebody, and from when on they are reminded of it. */
export interface Wait {
  /** The same for as long as the same turn has the same date. */
  readonly key: string;
  readonly kind: WaitKind;
  readonly summary: Summary;
  /** Whose turn it is, and nobody else. */
  readonly party: readonly PersonId[];
  readonly date: LocalDate | null;
  /** Working days past it. */
  readonly late: number;
  /** Never the day the turn began: that day brought its own message. */
  readonly first: LocalDate;
  /** The second reminder waits for this day, when the first came ahead of it. */
  readonly second: LocalDate | null;
  /** What has been reminded of often enough, when it is now the managers' to hear. */
  readonly behind: Wait | null;
}

/** One day, in one partnership. */
export interface Morning {
  readonly partnership: Partnership;
  readonly calendar: Calendar;
  readonly today: LocalDate;
}

type Given = Pick<Wait, 'kind' | 'party' | 'date' | 'first'> & { readonly second?: LocalDate };

/** Everything a request waits for today: the turn, and the advice that is asked beside it. */
export function waitsOf(summary: Summary, morning: Morning): readonly Wait[] {
  const turn = ofTheTurn(summary, morning);
  return [...(turn === null ? [] : [turn]), ...ofAdvisers(summary, morning)];
}

export const managersOf = ({ people }: Partnership): readonly PersonId[] =>
  [...people.values()].filter(({ roles }) => roles.includes('manager')).map(({ id }) => id);

function ofTheTurn(summary: Summary, morning: Morning): Wait | null {
  const { partnership, calendar, today } = morning;
  const { policy } = partnership;
  const rules = reminderRules(policy);
  const turn = whoseTurn(summary, today);
  const named = [turn.person, turn.delegate].filter((person) => person !== null);
  const due = dueDate(summary, calendar, policy);
  const began = dateOf(summary.turnSince);
  const dayAfter = (date: LocalDate) => calendar.addWorkingDays(date, 1);
  const wait = (given: Given) => made(summary, morning, dayAfter(began), given);
  switch (summary.state) {
    case 'raised': {
      if (waitedDays(summary, today, calendar) < policy.unclaimedAlarm) return null;
      return wait({ kind: 'nobody has it', party: managersOf(partnership), date: due, first: today });
    }
    case 'accepted':
      if (due === null) return null;
      return wait({
        kind: 'answer',
        party: named,
        date: due,
        first: calendar.addWorkingDays(due, -rules.ahead),
        second: dayAfter(due),
      });
    case 'in check':
      return wait({
        kind: 'check',
        party: checkersOf(summary, partnership),
        date: due,
        first: dayAfter(began),
        ...(due === null ? {} : { second: dayAfter(due) }),
      });
    case 'answered': {
      if (turn.kind !== 'lead' || due === null) return null;
      if (waitsUntil(summary) !== null) {
        return wait({ kind: 'look again', party: named, date: due, first: due });
      }
      return wait({ kind: 'decide', party: named, date: due, first: dayAfter(due) });
    }
    case 'paused': {
      const until = summary.pausedUntil;
      const waitedFor = named.length > 0 ? named : [summary.owner ?? summary.lead];
      if (named.length === 0 && (until === null || today < until)) return null;
      const first = until ?? calendar.addWorkingDays(began, rules.pausedFor);
      return wait({ kind: 'paused', party: waitedFor, date: until, first });
    }
    case 'closed': {
      const { lookAgainOn, lead, delegate } = summary;
      if (lookAgainOn === null || today < lookAgainOn) return null;
      const party = [lead, ...(isActing(delegate, today) ? [delegate.person] : [])];
      return wait({ kind: 'look again', party, date: lookAgainOn, first: lookAgainOn });
    }
    default:
      return null;
  }
}

function ofAdvisers(summary: Summary, morning: Morning): readonly Wait[] {
  const { adviceDue = {}, endedAt, raisedAt } = summary;
  if (endedAt !== null) return [];
  const after = morning.calendar.addWorkingDays(dateOf(raisedAt), 1);
  return Object.entries(adviceDue).map(([of, due]) =>
    made(summary, morning, after, { kind: 'advise', party: [of as PersonId], date: due, first: due }),
  );
}

/** An analyst who did not write it: the card in the thread is all that told them of it. */
const checkersOf = ({ owner }: Summary, { people }: Partnership): readonly PersonId[] =>
  [...people.values()]
    .filter(({ id, roles }) => roles.includes('analyst') && id !== owner)
    .map(({ id }) => id);

function made(
  summary: Summary,
  { calendar, today }: Morning,
  notBefore: LocalDate,
  { kind, party, date, first, second }: Given,
): Wait {
  const from = kind === 'nobody has it' ? first : later(first, notBefore);
  const whose = kind === 'advise' ? ` ${party.join()}` : '';
  return {
    key: `${summary.number} ${kind}${whose} ${dateOf(summary.turnSince)} ${date ?? ''}`.trim(),
    kind,
    summary,
    party: [...new Set(party)],
    date,
    late: Math.max(0, calendar.workingDaysBetween(date ?? from, today)),
    first: from,
    second: second ?? null,
    behind: null,
  };
}
