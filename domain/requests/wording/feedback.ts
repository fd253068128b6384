import { type PersonId, showNumber } from '../../ids.ts';
import type { Partnership } from '../../partnership/people.ts';
import type { LocalDate } from '../../time.ts';
import type { Action, Decision, Request } from '../request.ts';
import { answerOf, decisionOf } from '../summary.ts';
import { sayDate } from './dates.ts';
import { type Heading, headingFor, headingForAsker } from './headings.ts';
import { othersParts, ownPart } from './parts.ts';
import { firstNameOf, voiceFor } from './people.ts';
import { type Quote, quoteDecision } from './quote.ts';
import { inline, lowered, sentence } from './words.ts';

/** What one person reads about what came of a question. Shared by the card and the tab. */
export interface Feedback extends Heading {
  readonly quote: Quote;
  /** Null for those who asked or follow and did none of the work. */
  readonly ownPart: string | null;
  readonly othersParts: readonly string[];
  /** A word of thanks, exactly as written. `from` opens the line: "From Helen". */
  readonly thanks: { readonly from: string; readonly text: string; readonly quoted: boolean } | null;
  /** Agreed is not done: what was agreed and is still to do, then what is done. */
  readonly next: readonly string[];
  readonly done: readonly string[];
  /** What the answer does not tell, as its writer put it. */
  readonly notKnown: string | null;
  /** What this question put on the list of what we don't know. */
  readonly gaps: readonly string[];
  readonly asked: string;
  readonly why: string;
}

/** "Sam Doyle: start Friday and Saturday sessions, by 30 November." */
function sayAction(action: Action, partnership: Partnership, reader: PersonId, today: LocalDate): string {
  const voice = voiceFor(partnership, reader);
  const due = action.due === null || action.doneAt !== null ? '' : `, by ${sayDate(action.due, today)}`;
  const who = action.assignee === null ? '' : `${voice.subject(action.assignee)}: `;
  const what = inline(action.what);
  return sentence(who + (who === '' ? what : lowered(what)) + due);
}

function thanksIn(decision: Decision, partnership: Partnership): Feedback['thanks'] {
  if (decision.word === null) return null;
  const speaker = decision.confirmedBy;
  return speaker === null
    ? {
        from: `A word, recorded by ${firstNameOf(partnership, decision.recordedBy)}`,
        text: decision.word,
        quoted: false,
      }
    : { from: `From ${firstNameOf(partnership, speaker)}`, text: decision.word, quoted: true };
}

/** "You get this because you contributed to R-1." */
export function whyFeedback(request: Request, person: PersonId): string {
  const number = showNumber(request.number);
  if (request.contributors.some((c) => c.person === person)) {
    return `You get this because you contributed to ${number}.`;
  }
  const follower = request.followers.find((f) => f.person === person);
  if (follower !== undefined && person !== request.raisedBy) {
    return `You get this because you asked ${showNumber(follower.from)}, which was joined to ${number}.`;
  }
  if (person === request.raisedBy) return `You get this because you asked ${number}.`;
  return person === request.lead
    ? `You get this because ${number} was asked for you.`
    : `You get this because you follow ${number}.`;
}

/**
 * What `person` is told about what came of the answer, or null while nothing has been recorded. Every fact
 * is in the request; nothing is made up for a field that is empty.
 */
export function feedbackFor(
  request: Request,
  person: PersonId,
  partnership: Partnership,
  today: LocalDate,
): Feedback | null {
  const decision = decisionOf(request.state);
  if (decision === null) return null;
  const part = ownPart(request, person);
  const state = request.state.kind === 'paused' || request.state.kind === 'merged' ? null : request.state;
  const actions = state !== null && 'actions' in state ? state.actions : [];
  const say = (action: Action) => sayAction(action, partnership, person, today);
  const answer = answerOf(request.state);
  return {
    ...(part === null ? headingForAsker(decision.type) : headingFor(decision.type)),
    quote: quoteDecision(request, decision, partnership, today),
    ownPart: part,
    othersParts: othersParts(request, person, partnership),
    thanks: thanksIn(decision, partnership),
    next: [
      ...(decision.lookAgainOn === null ? [] : [`We look again on ${sayDate(decision.lookAgainOn, today)}.`]),
      ...actions.filter((action) => action.doneAt === null).map(say),
    ],
    done: actions.filter((action) => action.doneAt !== null).map(say),
    notKnown: answer?.doesNotTell ?? null,
    gaps: [...new Set(request.gaps.map((gap) => gap.text as string))].filter(
      (text) => text !== answer?.doesNotTell,
    ),
    asked: request.asked.question,
    why: whyFeedback(request, person),
  };
}
