import { dateOf } from '../../time.ts';
import { shortAgency } from '../wording/agency.ts';
import { counted, listed } from '../wording/words.ts';
import { inWorkingDays, lateness, type Seen, sayUntold, shortDate } from './seen.ts';
import type { Standing } from './standing.ts';

const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ');
const since = (days: number): string => (days === 0 ? 'since today' : inWorkingDays(days));
/** Advice is asked for beside the work; whoever is asked is named on every line until they answer. */
const advising = ({ summary, name }: Seen): string | null =>
  summary.advisers.length === 0 ? null : `${listed(summary.advisers.map(name))} advising`;
const ifLate = (sign: Standing['sign'], { late }: Seen): Pick<Standing, 'sign' | 'tone'> =>
  late > 0 ? { sign: 'late', tone: 'warning' } : { sign, tone: 'neutral' };

/** It may have been asked before and handed back; on a Sunday, no working day has gone by since Saturday. */
function sinceWhen({ summary, today }: Seen): string {
  const [raised, since] = [dateOf(summary.raisedAt), dateOf(summary.turnSince)];
  if (since !== today) return `since ${shortDate(since, today)}`;
  return raised === today ? 'asked today' : 'since today';
}

export const raised = (seen: Seen): Standing => ({
  sign: 'nobody',
  person: null,
  title: 'Nobody has this yet',
  detail: joined(
    seen.waited === 0 ? sinceWhen(seen) : `for ${inWorkingDays(seen.waited)}`,
    lateness(seen),
    advising(seen),
  ),
  tone: seen.late > 0 || seen.waited >= seen.partnership.policy.unclaimedAlarm ? 'warning' : 'neutral',
});

export function accepted(seen: Seen): Standing {
  const { summary, partnership, name } = seen;
  const { owner } = summary;
  const member = owner === null ? undefined : partnership.people.get(owner);
  const agency = member === undefined ? undefined : partnership.agencies.get(member.agency)?.name;
  return {
    ...ifLate('person', seen),
    person: owner,
    title: owner === null ? 'With nobody' : `With ${name(owner)}`,
    detail: joined(
      lateness(seen) ?? (agency === undefined ? null : shortAgency(agency)),
      summary.headline === null ? null : 'answer sent back',
      advising(seen),
    ),
  };
}

export const inCheck = (seen: Seen): Standing => ({
  ...ifLate('check', seen),
  person: null,
  title: 'Being checked',
  detail: joined(
    lateness(seen),
    seen.summary.owner && `answer by ${seen.name(seen.summary.owner)}`,
    advising(seen),
  ),
});

export function answered(seen: Seen): Standing {
  const { summary, turn, today, name } = seen;
  if (turn.kind === 'waiting') {
    const looks = summary.lookAgainOn === null ? '' : ` on ${shortDate(summary.lookAgainOn, today)}`;
    return {
      sign: 'person',
      person: summary.lead,
      title: 'Too early to say',
      detail: `${name(summary.lead)} ${seen.looks(summary.lead)} again${looks}`,
      tone: 'neutral',
    };
  }
  return {
    ...ifLate('person', seen),
    person: summary.lead,
    title: `Waiting for ${name(summary.lead)}`,
    detail: joined(
      turn.delegate && `or ${name(turn.delegate)}, acting`,
      'to decide',
      lateness(seen) ?? since(seen.waited),
      advising(seen),
    ),
  };
}

export function decided({ summary }: Seen): Standing {
  const { untold } = summary;
  const whys = untold.flatMap(({ why }) => why ?? []);
  const [first, ...others] = whys;
  const shown = { sign: 'untold', person: null } as const;
  if (first === undefined) {
    // Nothing was tried in vain: the messages are on their way.
    const title = untold.length === 0 ? 'Decided' : `Telling ${counted(untold.length, 'person', 'people')}`;
    return { ...shown, title, detail: 'on its way', tone: 'neutral' };
  }
  const detail = others.length === 0 ? first : `${first}, and ${counted(others.length, 'other')}`;
  return { ...shown, title: sayUntold(summary), detail, tone: 'warning' };
}

export const paused = ({ summary, turn, today, waited, name }: Seen): Standing => ({
  sign: 'paused',
  person: null,
  title: summary.pausedUntil === null ? 'Paused' : `Paused until ${shortDate(summary.pausedUntil, today)}`,
  detail: joined(turn.person && `waiting for ${name(turn.person)}`, since(waited)),
  tone: 'neutral',
});
