import type { Handled } from '#domain/request-service.ts';
import type { Command } from '#domain/requests/commands.ts';
import type { Recorded } from '#domain/requests/events.ts';
import type { Request } from '#domain/requests/request.ts';
import { type Here, keyOf, notSaved, sentence } from '../activities/here.ts';
import { says } from '../sending/says.ts';
import type { Message, Reply } from '../teams/port.ts';
import type { Stamp } from './acts.ts';
import { postableText } from './postable.ts';
import { requestCard } from './request-card.ts';
import { staleCard, withWhatWasTyped } from './stale-card.ts';

/** A button that was pressed: who, on what, with which fields. What it carries is the sender's word. */
export interface Press {
  readonly here: Here;
  readonly stamp: Stamp;
  readonly data: Readonly<Record<string, unknown>>;
}
/** The same, on a request that this person may see. */
export interface RequestPress extends Press {
  readonly request: Request;
  readonly history: readonly Recorded[];
}
export type PressHandler = (press: RequestPress) => Promise<Reply>;

export const replaceWith = (message: Message | null): Reply =>
  message?.card == null ? sentence('It is done.') : { kind: 'replace card', card: message.card };

/** What is shown for each way a command can end. */
export interface Shown {
  /** The card drawn again from the request as it is after the command. */
  done(fresh: Request): Message | null;
  /** The same form with what was typed and the sentence; null leaves the card and shows the sentence. */
  refused(text: string, field: string | null): Message | null;
  /**
   * For an act that rests on what its card showed: the form drawn from the request as it is now, with what
   * was typed; null when there is nothing left to do. Left out, the act is done on an older card as well.
   */
  again?(now: Request): Message | null;
  /** What the card that is drawn when it is done is found by, to be put right when it is no longer true. */
  readonly tag?: string;
  /** The person's own words, to be shown when the form they were in is of no use any more. */
  readonly typed?: string;
}

/**
 * Sends what a press asks for. On a card drawn before others acted nothing is done: the answer is what
 * happened since, and the fresh card.
 */
export async function act(press: RequestPress, command: Command, shown: Shown): Promise<Reply> {
  const { here, stamp, data } = press;
  const basedOn = shown.again === undefined ? null : stamp.edition;
  const handled = await here.send(command, keyOf(stamp.nonce, stamp.verb, data), basedOn);
  return answer(handled, press, shown);
}

async function answer(handled: Handled, press: RequestPress, shown: Shown): Promise<Reply> {
  switch (handled.kind) {
    case 'changed':
    case 'unchanged': {
      const done = shown.done((await afresh(press)).request);
      if (done !== null && shown.tag !== undefined) await rememberCard(shown.tag, done, press);
      return replaceWith(done);
    }
    case 'refused': {
      const again = shown.refused(handled.sentence, handled.field);
      return again === null ? sentence(handled.sentence) : replaceWith(again);
    }
    case 'out of date': {
      const now = await afresh(press);
      const again = shown.again?.(now.request) ?? null;
      return again === null ? overtaken(now, shown.typed) : overtakenForm(now, again);
    }
    case 'not saved': {
      const again = shown.refused(notSaved, null);
      return again === null ? sentence(notSaved) : replaceWith(again);
    }
  }
}

/** Only in a chat of one's own: what stands there is nobody else's. */
async function rememberCard(tag: string, drawn: Message, { here, request }: RequestPress): Promise<void> {
  const { turn, room, who } = here;
  const { inbound, reference } = turn;
  const activity =
    inbound.kind === 'card action' ? inbound.message : inbound.kind === 'message' ? inbound.repliesTo : null;
  if (activity === null || reference.scope !== 'personal') return;
  await room.notices.rememberPosted({
    number: request.number,
    tag: `${tag}:${who.id}`,
    reference: { ...reference },
    activity,
    says: says(drawn),
  });
}

/** The press on its request as it is at this moment. */
export async function afresh(press: RequestPress): Promise<RequestPress> {
  const page = await press.here.room.read(press.request.number);
  return page === null ? press : { ...press, request: page.request, history: page.history };
}

/** Nothing was done: what happened since the card was drawn, and the request's card with what had been typed. */
export function overtaken(press: RequestPress, words = ''): Reply {
  const typed = postableText(words, press.here.setting);
  const fresh = requestCard(press.request, press.here.setting);
  return overtakenForm(press, typed.trim() === '' ? fresh : withWhatWasTyped(fresh, typed));
}

function overtakenForm({ here, stamp, history }: RequestPress, form: Message): Reply {
  const since = history.filter(
    ({ edition, actor }) => actor.kind === 'person' && edition > (stamp.edition ?? 0),
  );
  return replaceWith(since.length === 0 ? form : staleCard(since, form, here.who.id, here.setting));
}
