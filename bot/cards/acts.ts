import { z } from 'zod';
import { type RequestNumber, showNumber } from '#domain/ids.ts';
import type { Request } from '#domain/requests/request.ts';
import type { Instant } from '#domain/time.ts';
import type { CardAction } from './kit.ts';

/** What a button asks for. One handler each. */
export const verbs = [
  'take-on',
  'take-on-with-date',
  'open-record-decision',
  'record-decision',
  'record-from-reply',
  'confirm-decision',
  'correct-decision',
  'ask-after-meeting',
  'ask-follow-up',
  'challenge',
  'send-challenge',
  'send-insight',
  'send-correction',
  'seen',
  'ask-what-happened-next',
  'reply-to-question',
  'ask-question',
  'send-question',
  'ask-another-way',
  'add-what-I-see',
  'set-up',
  'cancel',
] as const;
export type Verb = (typeof verbs)[number];

/** Our own pages, the only places a card links to. */
export interface Links {
  request(number: RequestNumber): string;
  answerForm(number: RequestNumber): string;
  log(): string;
}

/** What makes one drawing of a card recognisable when it is pressed. */
export interface Drawn {
  readonly now: Instant;
  /** New for each card drawn; with who pressed it and the verb it tells a repeat from a second wish. */
  readonly nonce: string;
}

/** What every press carries. It is the sender's word: authorise again by the number. */
export const stampSchema = z.object({
  verb: z.enum(verbs),
  number: z.int().positive().nullable(),
  /** The acts of people the card was drawn from; older than the request's means the card is stale. */
  edition: z.int().nonnegative().nullable(),
  nonce: z.string().min(1).max(64),
  minted: z.iso.datetime(),
});
export type Stamp = z.infer<typeof stampSchema>;

export interface Press {
  readonly style?: 'positive' | 'destructive';
  /** Carried along with the press; never trusted. */
  readonly carry?: Readonly<Record<string, string | number>>;
  readonly tooltip?: string;
}

/**
 * A button that comes back to the bot. Clients without Universal Actions get the same press as an
 * Action.Submit: handle both. The card's fields come along with either; no field is ever marked required, so
 * that every button works over a half-filled form and the server's sentence says what is missing.
 */
export function press(
  title: string,
  verb: Verb,
  request: Pick<Request, 'number' | 'edition'> | null,
  drawn: Drawn,
  { style, carry = {}, tooltip }: Press = {},
): CardAction {
  const data = {
    ...carry,
    verb,
    number: request?.number ?? null,
    edition: request?.edition ?? null,
    nonce: drawn.nonce,
    minted: drawn.now,
  } satisfies Stamp & Readonly<Record<string, unknown>>;
  const common = {
    title,
    data,
    ...(style === undefined ? {} : { style }),
    ...(tooltip === undefined ? {} : { tooltip }),
  };
  return { type: 'Action.Execute', verb, ...common, fallback: { type: 'Action.Submit', ...common } };
}

export const openLink = (title: string, url: string): CardAction => ({ type: 'Action.OpenUrl', title, url });

export const openRequest = (request: Pick<Request, 'number'>, links: Links): CardAction =>
  openLink(`Open ${showNumber(request.number)}`, links.request(request.number));
