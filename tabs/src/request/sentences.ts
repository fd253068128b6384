import type { RequestDetail } from '#api/contract/reads.ts';
import { longDate } from '../words/dates.ts';
import { capital, count, firstName, list } from '../words/plural.ts';

// What the page says where there is nothing yet, and small facts in a line: the rest is the server's wording.

/** `the VEMT Strategic Group on 21 October; practice leads`; a group that asks for itself is named once. */
export function sayForWhom(
  { audience, meeting }: Pick<RequestDetail, 'audience' | 'meeting'>,
  now: Date,
): string | null {
  if (meeting === null) return audience;
  const on = meeting.date === null ? '' : ` on ${longDate(meeting.date, now)}`;
  const plain = (name: string) => name.trim().replace(/^the /i, '').replace(/\.$/, '').toLowerCase();
  const same = audience === null || plain(audience) === plain(meeting.forum.name);
  return `the ${meeting.forum.name}${on}${same ? '' : `; ${audience}`}`;
}

/** Why there is no answer, and when there may be one. */
export function sayNoAnswer(detail: RequestDetail, now: Date): string {
  if (detail.state === 'raised') return 'No answer yet: nobody has taken it on.';
  if (detail.owner === null || detail.promised === null) return 'No answer yet.';
  const paused = detail.state === 'paused' ? ` ${capital(detail.standing.title)}.` : '';
  return `No answer yet. ${detail.owner.name} promised one by ${longDate(detail.promised.date, now)}.${paused}`;
}

/** The lead's words only when typed or confirmed by the lead; else who wrote them down. */
export function sayWhose(decision: NonNullable<RequestDetail['decision']>, now: Date): string {
  const { recordedBy, confirmedBy, meeting, quoted } = decision;
  const recorded = longDate(decision.recordedAt, now);
  const held = meeting?.date ? longDate(meeting.date, now) : null;
  const at = meeting ? `, for the ${meeting.forum.name}` : '';
  // A decision may be recorded days after its meeting, or before it.
  const on = held === null || held === recorded ? `, ${recorded}` : ` on ${held}; recorded ${recorded}`;
  if (!quoted || confirmedBy === null)
    return `Recorded by ${recordedBy.name} from the minutes${at}${on}. Not confirmed by the lead yet.`;
  const by = recordedBy.id === confirmedBy.id ? '' : ` Recorded by ${recordedBy.name}.`;
  return `${confirmedBy.name}, ${confirmedBy.title}${at}${on}.${by}`;
}

/** `No decision yet. Tom has waited 7 working days.` The number is the server's: it knows the holidays. */
export function sayNoDecision(detail: RequestDetail, now: Date): string {
  if (detail.answer === null || !detail.answer.released)
    return 'Nothing to decide before there is an answer.';
  const who = firstName(detail.answer.by.name);
  const days = /\b\d+ working days?\b(?! late)/.exec(detail.standing.detail)?.[0];
  const waited = days ? `has waited ${days}` : `answered on ${longDate(detail.answer.at, now)}`;
  return `No decision yet. ${who} ${waited}.`;
}

/** Agreed is not done: says which it is. */
export function sayAction(action: RequestDetail['actions'][number], now: Date): string {
  const who = action.assignee?.name ?? 'Nobody yet';
  const wide = action.partnershipWide ? ', with several agencies' : '';
  if (action.doneAt) return `${who}${wide}; done ${longDate(action.doneAt, now)}`;
  const due = action.due ? `by ${longDate(action.due, now)}` : 'no date agreed';
  return `${who}${wide}; agreed, not done yet; ${due}`;
}

/** Whom there will be to tell, so that nobody is forgotten. */
export function sayNobodyTold({ contributors, state }: RequestDetail): string {
  if (state === 'withdrawn' || state === 'merged') return 'There was nothing to tell.';
  const names = [...new Set(contributors.map(({ person }) => person.name))];
  if (names.length === 0) return 'Nobody yet. Everybody whose work goes into the answer will be.';
  return `Nobody yet. ${count(names.length, 'person', 'people')} will be: ${list(names)}.`;
}

/** `Asked by Helen Marsh · Tom Ashby analyses · 2 contributors · Grace Obi: go ahead`. */
export function sayRail({ raisedBy, owner, contributors, advice }: RequestDetail): string {
  const people = new Set(contributors.map(({ person }) => person.id)).size;
  const parts = [
    `Asked by ${raisedBy.name}`,
    owner && `analyst ${owner.name}`,
    people > 0 && `${people} ${people === 1 ? 'contributor' : 'contributors'}`,
    ...advice.map(({ of, outcome }) => `${of.name}: ${outcome ?? 'advice asked'}`),
  ];
  return parts.filter(Boolean).join(' · ');
}
