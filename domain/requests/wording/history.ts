import { type PersonId, showNumber } from '../../ids.ts';
import type { Partnership } from '../../partnership/people.ts';
import type { LocalDate } from '../../time.ts';
import type { Recorded, RequestEvent } from '../events.ts';
import type { Decision, FeedbackRound } from '../request.ts';
import type { CommentKind } from '../vocabulary.ts';
import { sayDate } from './dates.ts';
import { sayType } from './headings.ts';
import { voiceFor } from './people.ts';
import { agree, group, sayResults } from './told.ts';
import { deed, sentence } from './words.ts';

/** One line of the story: ours, and what the person wrote with it, if anything. */
export interface Told {
  readonly sentence: string;
  readonly words: string | null;
}

const commented: Readonly<Record<CommentKind, string>> = {
  comment: 'commented',
  question: 'asked a question',
  challenge: 'challenged the answer',
  'practice insight': 'added practice insight',
};

const news: Readonly<Record<FeedbackRound['about'], string>> = {
  decision: 'told what came of it',
  'too early': 'told that it is too early to say',
  outcome: 'told what happened next',
  declined: 'told why it could not be answered',
  'joined late': 'told what came of it, having joined late',
};

function decided(decision: Decision, today: LocalDate): string {
  const from = decision.confirmedBy === null ? ' from the minutes' : '';
  if (decision.type === 'too early, look again on') {
    const again =
      decision.lookAgainOn === null ? '' : `, and to look again on ${sayDate(decision.lookAgainOn, today)}`;
    return `recorded${from} that it is too early to say${again}`;
  }
  return `recorded${from} what came of it (${sayType(decision.type)})`;
}

/**
 * What happened, as the story tells it: "Tom Ashby took this on and promised an answer by 4 December." To
 * the person it is about it says "you".
 */
export function sayEvent(
  recorded: Recorded,
  partnership: Partnership,
  reader: PersonId | null,
  today: LocalDate,
): Told {
  const { actor, event } = recorded;
  const voice = voiceFor(partnership, reader);
  const by = actor.kind === 'person' ? actor.person : null;
  const who = by === null ? 'The app' : voice.subject(by);
  const on = (date: LocalDate) => sayDate(date, today);
  /** The same person twice in one sentence. */
  const other = (person: PersonId) =>
    person !== by ? voice.object(person) : person === reader ? 'yourself' : 'themselves';
  const line = (text: string, words: string | null = null): Told => ({ sentence: sentence(text), words });
  const did = (text: string, words: string | null = null): Told => line(`${who} ${text}`, words);

  return say(event);

  function say(what: RequestEvent): Told {
    switch (what.kind) {
      case 'asked':
        return did(
          what.lead === by ? 'asked the question' : `asked the question for ${voice.object(what.lead)}`,
        );
      case 'accepted':
        return did(`took this on and promised an answer by ${on(what.promised)}`);
      case 'handed-back':
        return did('handed this back', what.why);
      case 'reassigned':
        return did(what.to === by ? 'took this over' : `passed this to ${voice.object(what.to)}`, what.why);
      case 'date-moved':
        return did(`moved the promised date to ${on(what.to)}`, what.why);
      case 'lead-asked':
        return did('asked a question back, before going on', what.question);
      case 'lead-replied':
        return did('replied', what.text);
      case 'paused': {
        const until = what.until === null ? '' : ` until ${on(what.until)}`;
        const waiting = what.on === null || what.on === by ? '' : `, waiting for ${voice.object(what.on)}`;
        return did(`paused this${until}${waiting}`, what.why);
      }
      case 'resumed':
        return by === null ? line('The pause ended on its day') : did('ended the pause');
      case 'contributor-added': {
        const { person, what: part } = what.contributor;
        return did(person === by ? deed(part) : `noted that ${voice.object(person)} ${deed(part)}`);
      }
      case 'answer-submitted':
        return did(
          `answered${what.check === 'needed' ? '; a second person checks it first' : ''}`,
          what.answer.headline,
        );
      case 'answer-released': {
        const against = what.againstWait === null ? '' : ', although the advice was to wait';
        const passed = what.checked
          ? `${who} checked the answer and passed it`
          : 'The answer was passed without a second person’s check';
        return line(
          `${passed}${against}. What came of it is expected by ${on(what.decisionExpected)}`,
          what.againstWait,
        );
      }
      case 'answer-returned':
        return did('sent the answer back', what.why);
      case 'challenged':
        return did('challenged the answer', what.text);
      case 'decision-recorded':
        return did(decided(what.decision, today), what.decision.text);
      case 'decision-confirmed':
        return did('confirmed what was recorded');
      case 'action-added': {
        const assignee = what.assignee === null ? '' : ` for ${other(what.assignee)}`;
        return did(`noted an action${assignee}${what.due === null ? '' : `, by ${on(what.due)}`}`, what.what);
      }
      case 'action-completed':
        return did('marked an action as done');
      case 'feedback-owed':
        return line(
          `${group(what.people, voice, reader)} ${agree(what.people, reader, 'is', 'are')} to be ${news[what.about]}`,
        );
      case 'delivery-recorded':
        return line(sayResults(what.results, partnership, reader));
      case 'told-in-person':
        return did(`told ${other(what.person)} in person`);
      case 'loop-closed':
        return line('The loop closed');
      case 'acknowledged':
        return line(`${who} ${by === null ? 'has' : voice.has(by)} seen the news`);
      case 'outcome-recorded':
        return did('told what happened next', what.text);
      case 'look-again-set':
        return did(`set a day to look again: ${on(what.on)}`);
      case 'declined': {
        const gap = what.gap === null ? '' : '. It is now on the list of what we don’t know';
        return did(`said why this can’t be answered${gap}`, what.reason);
      }
      case 'withdrawn':
        return did('withdrew the question', what.reason);
      case 'merged':
        return did(`joined this to ${showNumber(what.into)}`, what.reason);
      case 'follower-joined':
        return line(
          `${showNumber(what.from)} was joined to this: ${voice.object(what.person)} will hear what comes of it`,
        );
      case 'unmerged':
        return did('undid the joining');
      case 'follower-left':
        return line(`${showNumber(what.from)} is on its own again`);
      case 'reopened':
        return did('reopened this', what.why);
      case 'commented':
        return did(commented[what.commentKind], what.text);
      case 'advice-asked':
        return line(
          `${voice.subject(what.of)} ${voice.was(what.of)} asked for data-protection advice by ${on(what.due)}`,
        );
      case 'advised':
        return did(`advised: ${what.outcome}`, what.text);
      case 'delegated': {
        const until = what.delegate.until === null ? '' : ` until ${on(what.delegate.until)}`;
        return did(`named ${other(what.delegate.person)} to act for the lead${until}`);
      }
      default:
        return what satisfies never;
    }
  }
}
