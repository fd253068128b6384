import { inWorkingDays, waitedDays } from '../requests/standing/seen.ts';
import { standingSentence } from '../requests/standing.ts';
import { sayDate } from '../requests/wording/dates.ts';
import { nameOf, sayMeeting } from '../requests/wording/people.ts';
import { listed, sentence } from '../requests/wording/words.ts';
import { dateOf } from '../time.ts';
import type { Listed } from './lists.ts';
import { absenceOf } from './receivers.ts';
import type { Group } from './sections.ts';
import type { Morning, Wait } from './waits.ts';

/** What the reader is asked for, and by when: the second line of a row. */
export function sayWait(wait: Wait, morning: Morning): string {
  const { today, calendar } = morning;
  const { summary, date, late } = wait;
  const day = date === null ? '' : sayDate(date, today);
  const lateness = late === 0 ? '' : `, ${inWorkingDays(late)} late`;
  const is = late > 0 ? 'was' : 'is';
  switch (wait.kind) {
    case 'answer':
      return sentence(`Your answer ${is} promised for ${day}${lateness}`);
    case 'decide':
      return sentence(`What came of it ${is} expected by ${day}${lateness}`);
    case 'check':
      return sentence(`An answer to be checked by somebody who did not write it, by ${day}${lateness}`);
    case 'advise':
      return sentence(`Your advice ${is} asked for by ${day}${lateness}`);
    case 'paused':
      if (date !== null)
        return sentence(`Paused until ${day}${summary.waitingOn === null ? '' : ', waiting for you'}`);
      return sentence(`Paused since ${sayDate(dateOf(summary.turnSince), today)}, waiting for you`);
    case 'look again':
      return sentence(`To be looked at again on ${day}${lateness}`);
    case 'nobody has it': {
      const waited = inWorkingDays(waitedDays(summary, today, calendar));
      return sentence(`Nobody has taken this on for ${waited}${date === null ? '' : `, needed by ${day}`}`);
    }
    case 'still waiting':
      return sayStillWaiting(wait, morning);
    default:
      return wait.kind satisfies never;
  }
}

function sayStillWaiting(
  { behind, summary, date, late }: Wait,
  { partnership, today, calendar }: Morning,
): string {
  const who = behind?.party.map((person) => nameOf(partnership, person)).join(' or ') ?? '';
  const day = date === null ? '' : sayDate(date, today);
  const lateness = late === 0 ? '' : `, ${inWorkingDays(late)} late`;
  if (behind?.kind === 'advise') return sentence(`${who} was asked to advise by ${day}${lateness}`);
  if (behind?.kind === 'look again') return sentence(`${who} was to look again on ${day}${lateness}`);
  return standingSentence(summary, partnership, today, calendar);
}

/** Above some rows; null above those that open the list and belong to nothing. It may hold names. */
export function sayGroup(group: Group, isFirst: boolean, { partnership, today }: Morning): string | null {
  switch (group.kind) {
    case 'meeting':
      return sayMeeting(partnership, group.meeting, today);
    case 'acting': {
      const until = absenceOf(partnership, group.actingFor, today)?.until ?? null;
      const away = until === null ? 'away' : `away until ${sayDate(until, today)}`;
      return `For ${nameOf(partnership, group.actingFor)}, who is ${away}`;
    }
    case 'nobody has it':
      return 'Nobody has these yet';
    case 'still waiting':
      return 'Waiting for somebody else';
    case 'own':
      return isFirst ? null : 'Everything else';
    default:
      return group satisfies never;
  }
}

/** "You get this because these wait for you, and you act for Helen Marsh." */
export function sayWhy(list: readonly Listed[], { partnership }: Pick<Morning, 'partnership'>): string {
  const isManagers = ({ wait }: Listed) => wait.kind === 'nobody has it' || wait.kind === 'still waiting';
  const own = list.some((one) => one.actingFor === null && !isManagers(one)) ? ['these wait for you'] : [];
  const manages = list.some((one) => one.actingFor === null && isManagers(one))
    ? ['you manage the partnership']
    : [];
  const absent = new Set(list.flatMap(({ actingFor }) => actingFor ?? []));
  const acts = [...absent].map((person) => `you act for ${nameOf(partnership, person)}`);
  return `You get this because ${listed([...own, ...manages, ...acts])}: one message a working day at most.`;
}

export const reminderWords = {
  heading: 'This waits for you',
  summary: 'What waits for you',
  fewer: 'Write “reminders late” for what is late only, “reminders off” for none.',
} as const;

/** What somebody is told once they have said how much they want. */
export const sayWish = {
  daily: 'You get one reminder a working day at most, on days when something has to be said.',
  late: 'You are reminded only of what is late, once a working day at most.',
  off: 'You get no reminders. News of your requests still comes, and “waiting” lists what waits for you.',
} as const;
