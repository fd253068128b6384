import type { PersonId } from '../../ids.ts';
import type { Calendar } from '../../partnership/calendar.ts';
import type { Partnership } from '../../partnership/people.ts';
import type { LocalDate } from '../../time.ts';
import { lateBy } from '../clocks.ts';
import { inWorkingDays, standingOf } from '../standing.ts';
import type { Summary } from '../summary.ts';
import { whoseTurn } from '../turn.ts';
import { sayDate } from './dates.ts';
import { theGroup, voiceFor } from './people.ts';
import { sentence } from './words.ts';

/** One sentence in two: what to read at a glance, and what follows it after a comma. `rest` may be empty. */
export interface WhereItStands {
  readonly main: string;
  readonly rest: string;
}

const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part).join(', ');

/**
 * "With Priya Nair until 12 December, for the VEMT Strategic Group on 15 December". In a message to one
 * person, `reader` is "you"; on a card that everyone sees it is null.
 */
export function whereItStands(
  summary: Summary,
  partnership: Partnership,
  today: LocalDate,
  calendar: Calendar,
  reader: PersonId | null = null,
): WhereItStands {
  const name = voiceFor(partnership, reader).object;
  const late = lateBy(summary, today, calendar, partnership.policy);
  const lateness = late === 0 ? null : `${inWorkingDays(late)} late`;
  const by = (date: LocalDate | null, words: string) => date && `${words} ${sayDate(date, today)}`;
  switch (summary.state) {
    case 'raised':
      return {
        main: 'Nobody has this yet',
        rest: joined(by(summary.neededBy, 'needed by'), forMeeting(summary, partnership, today)),
      };
    case 'accepted': {
      const owner = summary.owner === null ? 'nobody' : name(summary.owner);
      const until =
        lateness === null && summary.promised !== null ? ` until ${sayDate(summary.promised, today)}` : '';
      return {
        main: `With ${owner}${until}`,
        rest: joined(lateness, forMeeting(summary, partnership, today)),
      };
    }
    case 'answered':
      return toDecide(summary, name, today, lateness) ?? asInTheLog(summary, partnership, today, calendar);
    case 'paused':
      return {
        main: summary.pausedUntil === null ? 'Paused' : `Paused until ${sayDate(summary.pausedUntil, today)}`,
        rest: summary.waitingOn === null ? '' : `waiting for ${name(summary.waitingOn)}`,
      };
    default:
      return asInTheLog(summary, partnership, today, calendar);
  }
}

function toDecide(
  summary: Summary,
  name: (person: PersonId) => string,
  today: LocalDate,
  lateness: string | null,
): WhereItStands | null {
  const turn = whoseTurn(summary, today);
  if (turn.kind !== 'lead') return null;
  const acting = turn.delegate === null ? '' : ` or ${name(turn.delegate)}`;
  const expected = summary.decisionExpected && `expected ${sayDate(summary.decisionExpected, today)}`;
  return {
    main: `Waiting for ${name(summary.lead)}${acting} to decide`,
    rest: lateness ?? expected ?? '',
  };
}

function asInTheLog(
  summary: Summary,
  partnership: Partnership,
  today: LocalDate,
  calendar: Calendar,
): WhereItStands {
  const { title, detail } = standingOf(summary, partnership, today, calendar);
  return { main: title, rest: detail.replaceAll(' · ', ', ') };
}

/** "for the VEMT Strategic Group on 15 December"; null when no meeting was named. */
export function forMeeting(
  { forum, meetingOn }: Pick<Summary, 'forum' | 'meetingOn'>,
  partnership: Partnership,
  today: LocalDate,
): string | null {
  if (forum === null) return null;
  const on = meetingOn === null ? '' : ` on ${sayDate(meetingOn, today)}`;
  return `for ${theGroup(partnership, { forum, date: meetingOn })}${on}`;
}

export const sayWhereItStands = ({ main, rest }: WhereItStands): string =>
  sentence(rest === '' ? main : `${main}, ${rest}`);
