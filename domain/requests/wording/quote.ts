import type { PersonId } from '../../ids.ts';
import type { Partnership } from '../../partnership/people.ts';
import { dateOf, type LocalDate } from '../../time.ts';
import type { Decision, Request } from '../request.ts';
import { sayDate } from './dates.ts';
import { nameAndTitle, nameOf, theGroup } from './people.ts';

/** Somebody's words and whose they are. Quotation marks only when `quoted`. */
export interface Quote {
  readonly text: string;
  readonly quoted: boolean;
  readonly attribution: string;
}

/** Where and when: ", for the VEMT Strategic Group, 23 October", or the day alone. */
function occasion(decision: Decision, partnership: Partnership, today: LocalDate, link: string): string {
  const { meeting } = decision;
  const recordedOn = dateOf(decision.recordedAt);
  // What was recorded before a meeting was not decided at it.
  if (meeting === null || (meeting.date !== null && meeting.date > recordedOn)) {
    return `, ${sayDate(recordedOn, today)}`;
  }
  return `${link} ${theGroup(partnership, meeting)}, ${sayDate(meeting.date ?? recordedOn, today)}`;
}

/** "Steph Carr, Detective Chief Inspector, acting for Imran Qadir". */
function speaker(request: Request, partnership: Partnership, person: PersonId): string {
  const actingFor = person !== request.lead && request.delegate?.person === person;
  const who = nameAndTitle(partnership, person);
  return actingFor ? `${who}, acting for ${nameOf(partnership, request.lead)}` : who;
}

/** Words are the lead's only when the lead, or whoever acts for the lead, typed or confirmed them. */
export function quoteDecision(
  request: Request,
  decision: Decision,
  partnership: Partnership,
  today: LocalDate,
): Quote {
  const { confirmedBy } = decision;
  if (confirmedBy === null) {
    const recorder = nameOf(partnership, decision.recordedBy);
    const from = `Recorded by ${recorder} from the minutes`;
    const lead = nameOf(partnership, request.lead);
    return {
      text: decision.text,
      quoted: false,
      attribution: `${from}${occasion(decision, partnership, today, ' of')}. Not yet confirmed by ${lead}.`,
    };
  }
  return {
    text: decision.text,
    quoted: true,
    attribution: speaker(request, partnership, confirmedBy) + occasion(decision, partnership, today, ', for'),
  };
}

/** The words of one person, which they typed themselves. */
export const quotePerson = (
  text: string,
  person: PersonId,
  on: LocalDate,
  partnership: Partnership,
  today: LocalDate,
): Quote => ({
  text,
  quoted: true,
  attribution: `${nameAndTitle(partnership, person)}, ${sayDate(on, today)}`,
});
