import { showNumber } from '../../ids.ts';
import { dateOf } from '../../time.ts';
import { sayDate } from '../wording/dates.ts';
import { theGroup } from '../wording/people.ts';
import { inline } from '../wording/words.ts';
import { nextDateOf } from './next-date.ts';
import { lateness, type Seen, sayUntold, seen } from './seen.ts';
import { standingFor } from './standing.ts';

/** One sentence on where a request stands: `lead` in bold, then `rest`, stop included. */
export interface Band {
  readonly lead: string;
  readonly rest: string;
}

/** ", for the VEMT Strategic Group on 15 December"; a meeting that has been says "of". */
function meeting({ summary, partnership, today }: Seen, link: 'for' | 'after'): string {
  const { forum, meetingOn: date } = summary;
  if (forum === null) return '';
  const group = theGroup(partnership, { forum, date });
  if (date === null) return `, ${link} ${group}`;
  return `, ${link} ${group} ${date < today ? 'of' : 'on'} ${sayDate(date, today)}`;
}

const sentence = (lead: string, ...rest: readonly (string | null)[]): Band => ({
  lead,
  rest: `${rest.filter((part) => part !== null).join('')}.`,
});

function bandFor(seen: Seen, title: string, detail: string): Band {
  const { summary, partnership, today, turn, calendar, name } = seen;
  const next = nextDateOf(summary, partnership.policy, calendar);
  const date = next && sayDate(next.date, today);
  const late = lateness(seen);
  const lateToo = late && `, ${late}`;
  switch (summary.state) {
    case 'raised':
      return sentence(title, date && `, needed by ${date}`, lateToo, meeting(seen, 'for'));
    case 'accepted': {
      const until = late === null ? ` until ${date}` : `, ${next?.label} ${date}, ${late}`;
      return sentence(title, date && until, meeting(seen, 'for'));
    }
    case 'in check':
      return sentence(`${title} by a second person`, date && `, due ${date}`, lateToo, meeting(seen, 'for'));
    case 'answered': {
      if (turn.kind === 'waiting')
        return sentence(title, `: ${name(summary.lead)} ${seen.looks(summary.lead)} again on ${date}`);
      const acting = turn.delegate === null ? '' : `, or ${name(turn.delegate)} acting,`;
      const lead = `${title}${acting} to decide`;
      return sentence(lead, date && `, expected ${date}`, lateToo, meeting(seen, 'after'));
    }
    case 'decided':
      return sentence(title, date && `, decided ${date}`, detail === '' ? null : `: ${inline(detail)}`);
    case 'paused': {
      const title = summary.pausedUntil ? `Paused until ${sayDate(summary.pausedUntil, today)}` : 'Paused';
      return sentence(title, turn.person && `, waiting for ${name(turn.person)}`);
    }
    case 'closed': {
      const closedOn = summary.endedAt && ` on ${sayDate(dateOf(summary.endedAt), today)}`;
      const again =
        summary.lookAgainOn && `, to be looked at again on ${sayDate(summary.lookAgainOn, today)}`;
      const told = summary.untold.length === 0 ? detail : sayUntold(summary);
      return sentence(title, closedOn, told === '' ? null : `; ${told}`, again);
    }
    case 'declined':
      return sentence(title, date && `, closed ${date}`, detail === '' ? null : `; ${detail}`);
    case 'withdrawn':
      return sentence(title, date && ` on ${date}`);
    case 'merged': {
      const into = summary.mergedInto === null ? 'another' : showNumber(summary.mergedInto);
      return sentence(`Joined to ${into}`, date && ` on ${date}`, ': what comes of it is told to both');
    }
  }
}

/** "**With Priya Nair** until 12 December, for the VEMT Strategic Group on 15 December." */
export function bandOf(...of: Parameters<typeof seen>): Band {
  const seenNow = seen(...of);
  const { title, detail } = standingFor(seenNow);
  return bandFor(seenNow, title, detail);
}

/** The same as one string, for a card or a message. */
export function standingSentence(...of: Parameters<typeof bandOf>): string {
  const { lead, rest } = bandOf(...of);
  return lead + rest;
}
