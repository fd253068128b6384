import { type RequestNumber, showNumber } from '#domain/ids.ts';
import type { Change } from '#domain/request-service.ts';
import type { Instant } from '#domain/time.ts';
import { limits } from '../limits.ts';
import { insertExpand, type Placed } from '../notices/expand.ts';
import { insertNotice, newNotice } from '../notices/notice-rows.ts';
import type { Properties, Write } from '../table.ts';
import { type Head, writeHead } from './head.ts';
import { toHistoryRow } from './history-rows.ts';
import { changeKey, historyKey, opKey, requestKey } from './keys.ts';
import type { Foundation } from './load.ts';
import { opIdOf, toOpRow } from './ops.ts';
import type { Parts } from './parts.ts';
import { toRequestChange, toRequestRow } from './summary-rows.ts';

export interface Plan {
  readonly writes: readonly Write[];
  /** The head after it, its etag not yet known. */
  readonly head: Head;
}

/** Each touched request takes one sequence, in the order of the events. */
function sequencesOf(head: Head, change: Change): ReadonlyMap<RequestNumber, number> {
  const numbers = [...new Set(change.events.map((recorded) => recorded.number))];
  return new Map(numbers.map((number, n) => [number, head.sequence + 1 + n]));
}

/** A broken assumption of the caller, not a race: a race is the store's to find. */
function checkFollows({ head, requests }: Foundation, change: Change): void {
  const versions = new Map([...requests].map(([number, held]) => [number, held.request.version]));
  let next = head.nextNumber as number;
  for (const { number, version } of change.events) {
    const before = versions.get(number) ?? (number === next ? 0 : null);
    if (before === null || version !== before + 1) {
      throw new Error(`Version ${version} of ${showNumber(number)} does not follow what was loaded.`);
    }
    if (!versions.has(number)) next += 1;
    versions.set(number, version);
  }
}

/** Numbers the debts within their request's change. */
function place(change: Change, sequences: ReadonlyMap<RequestNumber, number>): Placed[] {
  const counts = new Map<number, number>();
  return change.notices.map((about) => {
    const sequence = sequences.get(about.number);
    if (sequence === undefined)
      throw new Error(`A notice about ${showNumber(about.number)}, which did not change.`);
    const n = counts.get(sequence) ?? 0;
    counts.set(sequence, n + 1);
    return { about, sequence, n };
  });
}

/** Everything one command changes, as one transaction. `settling` are the writes its settlements need. */
export function planWrites(
  parts: Parts,
  foundation: Foundation,
  change: Change,
  settling: readonly Write[],
): Plan {
  checkFollows(foundation, change);
  const { head } = foundation;
  const { fold, effects } = parts;
  const sequences = sequencesOf(head, change);
  const placed = place(change, sequences);
  const op = opIdOf(head.opSecret, change.id);
  const touched = new Map(change.requests.map((request) => [request.number, request]));
  const writes: Write[] = [];
  let hash = head.hash;
  // Chained by sequence and then version, so that the order of the rows alone gives the chain.
  for (const [number, sequence] of sequences) {
    for (const recorded of change.events.filter((one) => one.number === number)) {
      const properties = toHistoryRow(recorded, sequence, hash, () => effects.random(16));
      hash = properties.hash;
      writes.push({ kind: 'insert', key: historyKey(number, recorded.version), properties });
    }
    const request = touched.get(number);
    if (request === undefined) throw new Error(`The change lacks ${showNumber(number)} as it is after it.`);
    const summary = fold.summarise(request);
    const notices = placed.filter((one) => one.sequence === sequence).length;
    writes.push({
      kind: 'insert',
      key: changeKey(sequence),
      properties: toRequestChange(summary, sequence, { at: change.at, op, notices }),
    });
    writes.push(putRequest(foundation, number, toRequestRow(summary, sequence)));
  }
  const after: Head = {
    ...head,
    hash,
    sequence: head.sequence + sequences.size,
    nextNumber: Math.max(
      head.nextNumber,
      ...[...sequences.keys()].map((number) => number + 1),
    ) as RequestNumber,
  };
  // What was only read is written back as it was: its etag proves that the decision did not rest on something older.
  for (const [number, held] of foundation.requests) {
    if (!sequences.has(number)) writes.push(putRequest(foundation, number, held.properties));
  }
  const sequence = head.sequence + 1;
  writes.push({ kind: 'insert', key: opKey(op), properties: toOpRow(change.done, sequence, change.at) });
  writes.push(...settling, writeHead(after));
  writes.push(...noticeWrites(placed, change.at, sequence, limits.writes - writes.length, effects.random(8)));
  return { writes, head: after };
}

function noticeWrites(
  placed: readonly Placed[],
  at: Instant,
  sequence: number,
  room: number,
  mark: string,
): Write[] {
  if (placed.length === 0) return [];
  const inserts = placed.flatMap((one) => insertNotice(newNotice(one.about, at, one.sequence, one.n), mark));
  return inserts.length <= room ? inserts : [insertExpand(placed, sequence, at)];
}

function putRequest({ requests }: Foundation, number: RequestNumber, properties: Properties): Write {
  const held = requests.get(number);
  const key = requestKey(number);
  return held === undefined
    ? { kind: 'insert', key, properties }
    : { kind: 'replace', key, etag: held.etag, properties };
}
