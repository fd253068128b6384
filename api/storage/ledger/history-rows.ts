import { createHash } from 'node:crypto';
import { type RequestNumber, showNumber } from '#domain/ids.ts';
import type { Actor } from '#domain/requests/commands.ts';
import type { Recorded, RequestEvent } from '#domain/requests/events.ts';
import type { Instant } from '#domain/time.ts';
import type { Properties } from '../table.ts';
import { fromChunks, inChunks } from './chunks.ts';
import { format, isKnown, ReadOnlyRequest } from './format.ts';
import { type Apart, type KeptText, putTogether, setApart } from './texts.ts';

/** The hash before the first event of a partnership. */
export const firstHash = '0'.repeat(64);

const columns = ['number', 'version', 'edition', 'sequence', 'at', 'actor', 'kind'] as const;

/**
 * Each event's hash covers the one before it in the partnership, so that a change anywhere shows. It covers
 * the stored strings and not a re-encoding, and of a text only its salted hash.
 */
export function chainHash(before: string, properties: Properties): string {
  const said = columns.map((column) => String(properties[column]));
  return createHash('sha256')
    .update([before, ...said, fromChunks('data', properties)].join('\n'))
    .digest('hex');
}

export function toHistoryRow(
  recorded: Recorded,
  sequence: number,
  hashBefore: string,
  newSalt: () => string,
): Properties & { readonly hash: string } {
  const { data, texts } = setApart(recorded.event, newSalt);
  const properties = {
    format,
    number: recorded.number,
    version: recorded.version,
    edition: recorded.edition,
    sequence,
    at: recorded.at,
    actor: JSON.stringify(recorded.actor),
    kind: recorded.event.kind,
    ...inChunks('data', data),
    ...inChunks('texts', JSON.stringify(texts)),
  };
  return { ...properties, hash: chainHash(hashBefore, properties) };
}

export const apartOf = (properties: Properties): Apart => ({
  data: fromChunks('data', properties),
  texts: JSON.parse(fromChunks('texts', properties)) as KeptText[],
});

/** Throws `ReadOnlyRequest` for a row of a newer format. */
export function fromHistoryRow(properties: Properties): Recorded {
  const number = properties.number as RequestNumber;
  if (!isKnown(properties)) throw new ReadOnlyRequest(number);
  const event = putTogether(apartOf(properties)) as RequestEvent;
  if (event.kind !== properties.kind)
    throw new Error(`A row of ${showNumber(number)} holds another event than it says.`);
  return {
    number,
    version: Number(properties.version),
    edition: Number(properties.edition),
    at: String(properties.at) as Instant,
    actor: JSON.parse(String(properties.actor)) as Actor,
    event,
  };
}
