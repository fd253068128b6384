import type { Handled } from '#domain/request-service.ts';
import type { Command } from '#domain/requests/commands.ts';
import type { Recorded } from '#domain/requests/events.ts';
import type { Request } from '#domain/requests/request.ts';
import { type Here, keyOf, notSaved, sentence } from '../activities/here.ts';
import type { Message, Reply } from '../teams/port.ts';
import type { Stamp } from './acts.ts';
import { requestCard } from './request-card.ts';
import { staleCard } from './stale-card.ts';

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
  message?.card == null ? { kind: 'nothing' } : { kind: 'replace card', card: message.card };

/** What is shown for each way a command can end. */
export interface Shown {
  /** The card drawn again from the request as it is after the command. */
  done(fresh: Request): Message | null;
  /** The same form with what was typed and the sentence; null leaves the card and shows the sentence. */
  refused(text: string, field: string | null): Message | null;
}

/**
 * Sends what a press asks for. On a card drawn before others acted nothing is done: the answer is what
 * happened since, and the fresh card.
 */
export async function act(
  press: RequestPress,
  command: Command,
  shown: Shown,
  isForm = false,
): Promise<Reply> {
  const { here, stamp, data } = press;
  const handled = await here.send(
    command,
    keyOf(stamp.nonce, stamp.verb, data),
    isForm ? stamp.edition : null,
  );
  return answer(handled, press, shown);
}

async function answer(handled: Handled, press: RequestPress, shown: Shown): Promise<Reply> {
  const { here, stamp, request } = press;
  switch (handled.kind) {
    case 'changed':
    case 'unchanged': {
      const page = await here.room.read(request.number);
      return page === null ? sentence('It is done.') : replaceWith(shown.done(page.request));
    }
    case 'refused': {
      const again = shown.refused(handled.sentence, handled.field);
      return again === null ? sentence(handled.sentence) : replaceWith(again);
    }
    case 'out of date': {
      const page = await here.room.read(request.number);
      const now = page?.request ?? request;
      const since = (page?.history ?? press.history).filter(
        (recorded) => recorded.edition > (stamp.edition ?? 0),
      );
      const fresh = shown.done(now) ?? requestCard(now, here.setting);
      return replaceWith(staleCard(since, fresh, here.who.id, here.setting));
    }
    case 'not saved':
      return replaceWith(shown.refused(notSaved, null));
  }
}
