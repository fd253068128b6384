import { type RequestNumber, showNumber } from '#domain/ids.ts';
import type { Basis, Loaded } from '#domain/request-service.ts';
import type { Recorded } from '#domain/requests/events.ts';
import type { Request } from '#domain/requests/request.ts';
import { allRows } from '../ranges.ts';
import { isKnown, ReadOnlyRequest } from './format.ts';
import { type Head, readHead } from './head.ts';
import { fromHistoryRow } from './history-rows.ts';
import { headKey, historyOf, requestKey } from './keys.ts';
import type { Held, Seen } from './memory.ts';
import type { Fold, Parts } from './parts.ts';

/** Two reads of one request may straddle a write; so often it is read again. */
const readings = 5;

/** What a decision rests on. */
export interface Foundation {
  readonly head: Head;
  readonly requests: ReadonlyMap<RequestNumber, Held>;
  /** Read beside the head and not after it: good for an append, which the store checks, but not for a refusal. */
  readonly loose: boolean;
}

export const asBasis = (foundation: Foundation): Basis => foundation as unknown as Basis;
export const asFoundation = (basis: Basis): Foundation => basis as unknown as Foundation;

export async function fetchHead({ table, partition, effects }: Parts): Promise<Head> {
  return readHead(await table.get(partition, headKey), () => effects.random(32));
}

export function foldHistory(fold: Fold, history: readonly Recorded[]): Request | null {
  return history.reduce<Request | null>((before, recorded) => fold.evolve(before, recorded), null);
}

/** Null when there is no such request. Throws `ReadOnlyRequest` when a newer version of the app wrote it. */
async function fetchRequest(parts: Parts, number: RequestNumber): Promise<Held | null> {
  const { table, partition, fold, effects } = parts;
  for (let reading = 0; reading < readings; reading++) {
    const [row, history] = await Promise.all([
      table.get(partition, requestKey(number)),
      allRows(table, partition, historyOf(number)),
    ]);
    if (row !== null && !isKnown(row.properties)) throw new ReadOnlyRequest(number);
    const request = foldHistory(
      fold,
      history.map(({ properties }) => fromHistoryRow(properties)),
    );
    if (row === null && request === null) return null;
    if (row !== null && request !== null && row.properties.version === request.version) {
      return { request, etag: row.etag, properties: row.properties };
    }
    await effects.pause(20 * (reading + 1));
  }
  throw new Error(
    `The history and the summary of ${showNumber(number)} disagree: run "npm run ledger -- verify".`,
  );
}

async function fetchRequests(parts: Parts, numbers: readonly RequestNumber[]) {
  const found = await Promise.all(numbers.map((number) => fetchRequest(parts, number)));
  return new Map(found.flatMap((held) => (held === null ? [] : [[held.request.number, held] as const])));
}

/** Head and requests from the store, in one parallel read. */
export async function fetchAll(parts: Parts, numbers: readonly RequestNumber[]): Promise<Seen> {
  const [head, requests] = await Promise.all([fetchHead(parts), fetchRequests(parts, numbers)]);
  return { head, requests };
}

/** Costs nothing when this process wrote or read them last, else one parallel read. */
export async function load(parts: Parts, numbers: readonly RequestNumber[]): Promise<Loaded> {
  const { memory } = parts;
  const handed = memory.takeOnce(numbers);
  const seen = memory.seen();
  if (handed !== null || seen === null) {
    const { head, requests } = handed ?? (await fetchAll(parts, numbers));
    if (handed === null) memory.set(head, {});
    return loaded({ head, requests, loose: numbers.length > 0 });
  }
  const fetched = await fetchRequests(
    parts,
    numbers.filter((number) => !seen.requests.has(number)),
  );
  for (const held of fetched.values()) memory.learn(seen.head, held);
  const requests = new Map(
    numbers.flatMap((number) => {
      const held = fetched.get(number) ?? seen.requests.get(number);
      return held === undefined ? [] : [[number, held] as const];
    }),
  );
  return loaded({ head: seen.head, requests, loose: false });
}

const loaded = (foundation: Foundation): Loaded => ({
  requests: new Map([...foundation.requests].map(([number, held]) => [number, held.request])),
  nextNumber: foundation.head.nextNumber,
  basis: asBasis(foundation),
});
