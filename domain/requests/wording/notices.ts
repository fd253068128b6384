import { type PersonId, showNumber } from '../../ids.ts';
import type { Partnership } from '../../partnership/people.ts';
import { dateOf, type LocalDate } from '../../time.ts';
import type { NoticeKind } from '../notice.ts';
import type { Request } from '../request.ts';
import { ownedPart } from '../summary.ts';
import { sayDate } from './dates.ts';
import { nameOf } from './people.ts';
import { type Quote, quotePerson } from './quote.ts';
import { whyThisPerson } from './why.ts';
import { inline, lowered, sentence } from './words.ts';

/** The kinds that are told in a few lines; each of the others has a card of its own. */
export type ShortNotice = Exclude<
  NoticeKind,
  | 'request card'
  | 'feedback'
  | 'answer ready'
  | 'confirm decision'
  | 'question to the lead'
  | 'what came of it'
  | 'declined'
  | 'what happened next'
  | 'card to refresh'
  | 'reminder'
  | 'digest'
>;

export interface NoticeWords {
  /** Ours alone: no name, nothing anybody wrote. */
  readonly heading: string;
  /** What happened and what it asks of the reader. */
  readonly says: string;
  readonly quote: Quote | null;
  readonly why: string;
}

/**
 * What a person reads about `kind`, from the request as it is now. Where the request has moved on since,
 * the sentence says less rather than something untrue.
 */
export function sayNotice(
  kind: ShortNotice,
  request: Request,
  reader: PersonId,
  partnership: Partnership,
  today: LocalDate,
): NoticeWords {
  const { state } = request;
  const owned = ownedPart(state);
  const name = (person: PersonId) => nameOf(partnership, person);
  const owner = owned === null ? 'Nobody' : name(owned.owner);
  const on = (date: LocalDate) => sayDate(date, today);
  const promised = owned === null ? '' : on(owned.promised.date);
  const quote = (text: string, person: PersonId, at: Parameters<typeof dateOf>[0]) =>
    quotePerson(text, person, dateOf(at), partnership, today);
  const words = (heading: string, says: string, said: Quote | null = null): NoticeWords => ({
    heading,
    says: sentence(says),
    quote: said,
    why: whyThisPerson(request, reader, partnership, kind),
  });

  switch (kind) {
    case 'taken on':
      return words(
        'Somebody has taken this on',
        `${owner} took this on and promised an answer by ${promised}`,
      );
    case 'handed back': {
      const heading = 'This needs somebody new';
      const below = state.kind === 'paused' ? state.was : state;
      if (below.kind !== 'raised') return words(heading, 'Somebody has taken it on in the meantime');
      const { handedBack } = below;
      const who =
        handedBack === null ? 'It was handed back' : `${name(handedBack.by)} handed it back, and says why`;
      return words(
        heading,
        `${who}. Nobody has it yet; you hear when somebody takes it on`,
        handedBack && quote(handedBack.why, handedBack.by, handedBack.at),
      );
    }
    case 'with you now':
      return words(
        'This is with you now',
        owned === null
          ? 'It was passed to you'
          : `An answer was promised by ${promised}. If you need another day, promise a new one openly`,
      );
    case 'new date promised': {
      const move = owned?.promised.moved.at(-1);
      const was = move === undefined ? '' : ` It was ${on(move.from)}.`;
      return words(
        'A new date is promised',
        `${owner} now promises an answer by ${promised}.${was}`,
        move === undefined || owned === null ? null : quote(move.why, owned.owner, move.at),
      );
    }
    case 'question for you': {
      const asked = request.comments.findLast(
        (comment) => comment.by !== reader && (comment.kind === 'question' || comment.kind === 'challenge'),
      );
      const isChallenge = asked?.kind === 'challenge';
      const does = isChallenge ? 'questions something here' : 'asks you something';
      return words(
        isChallenge ? 'A challenge for you' : 'A question for you',
        `${asked === undefined ? 'Somebody' : name(asked.by)} ${does}. Open it to answer`,
        asked ? quote(asked.text, asked.by, asked.at) : null,
      );
    }
    case 'lead replied': {
      const reply = request.comments.findLast((comment) => comment.by !== owned?.owner);
      const who = reply === undefined ? 'You have a reply' : `${name(reply.by)} replied`;
      return words(
        'A reply to your question',
        `${who}. The clock runs again${promised && `, to ${promised}`}`,
        reply ? quote(reply.text, reply.by, reply.at) : null,
      );
    }
    case 'waiting on you': {
      if (state.kind !== 'paused' || state.pause.kind !== 'waiting')
        return words('This no longer waits for you', 'It has gone on in the meantime');
      const { pause } = state;
      const until = pause.until === null ? '' : `, until ${on(pause.until)}`;
      return words(
        'This waits for you',
        `${name(pause.by)} paused this${until}. Open it to say how it goes on`,
        quote(pause.why, pause.by, pause.since),
      );
    }
    case 'answer returned':
    case 'challenged': {
      const back = state.kind === 'accepted' ? state.returned : null;
      const challenge = kind === 'challenged';
      const who = back === null ? 'It' : name(back.by);
      const heading = challenge ? 'Your answer is challenged' : 'Your answer came back';
      const says = challenge
        ? `${who} challenged the answer. It is with you again: change it, or say why it stands`
        : `${who} checked the answer and sent it back. It has not gone to the lead`;
      return back === null
        ? words(heading, 'It has gone on in the meantime')
        : words(heading, says, quote(back.why, back.by, back.at));
    }
    case 'withdrawn':
      return state.kind === 'withdrawn'
        ? words(
            'This question was withdrawn',
            `${name(state.by)} withdrew the question. There is nothing more to do`,
            quote(state.reason, state.by, state.at),
          )
        : words('This question was withdrawn', 'It has gone on in the meantime');
    case 'joined':
      return state.kind === 'merged'
        ? words(
            `This was joined to ${showNumber(state.into)}`,
            `Both ask for the same. What comes of ${showNumber(state.into)} is told to you too`,
            quote(state.reason, state.by, state.at),
          )
        : words('This was joined to another question', 'It has gone on in the meantime');
    case 'reopened':
      return words(
        'This is open again',
        state.kind === 'raised'
          ? 'Nobody has it yet'
          : `It is with ${state.kind === 'answered' ? name(request.lead) : owner} again`,
      );
    case 'advice asked': {
      const mine = request.advice.find((advice) => advice.of === reader);
      const due = mine === undefined ? '' : ` by ${on(mine.due)}`;
      const because =
        request.triggers.length === 0 ? '' : ` Ticked when it was taken on: ${request.triggers.join('; ')}.`;
      return words(
        'Your advice, please',
        `Go ahead, go ahead with changes, or wait: please say which${due}.${because}`,
      );
    }
    case 'advice given': {
      const advice = request.advice.findLast(({ given }) => given !== null);
      return advice?.given
        ? words(
            'Data-protection advice',
            `${name(advice.of)} advises: ${advice.given.outcome}`,
            quote(advice.given.text, advice.of, advice.given.at),
          )
        : words('Data-protection advice', 'Open it to read the advice');
    }
    case 'clock restarted':
      return words(
        'The clock runs again',
        promised === ''
          ? 'The pause has ended'
          : `The pause has ended. An answer was promised by ${promised}`,
      );
    case 'action for you': {
      const mine =
        'actions' in state ? state.actions.findLast((action) => action.assignee === reader) : undefined;
      const due = mine?.due ? `, by ${on(mine.due)}` : '';
      return words(
        'An action for you',
        mine === undefined ? 'Open it to see what was agreed' : `Agreed: ${lowered(inline(mine.what))}${due}`,
      );
    }
    case 'acting for the lead': {
      const until = request.delegate?.until ? ` until ${on(request.delegate.until)}` : '';
      return words(
        'You are acting for the lead',
        `You may decide for ${name(request.lead)}${until}. Both names are shown`,
      );
    }
    default:
      return kind satisfies never;
  }
}
