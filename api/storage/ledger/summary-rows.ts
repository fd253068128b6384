import type { RequestNumber } from '#domain/ids.ts';
import type { Summary } from '#domain/requests/summary.ts';
import type { Instant } from '#domain/time.ts';
import type { Properties } from '../table.ts';
import { fromChunks, inChunks } from './chunks.ts';
import { format, isKnown } from './format.ts';

/** One change of the partnership, in its order. */
export type ChangeRow =
  | {
      readonly kind: 'request';
      readonly sequence: number;
      readonly at: Instant;
      readonly number: RequestNumber;
      readonly version: number;
      readonly edition: number;
      /** As it is after this change; null when a newer version of the app wrote it. */
      readonly summary: Summary | null;
    }
  | {
      readonly kind: 'register';
      readonly sequence: number;
      readonly at: Instant;
      /** Row keys of the registers written: `agency|…`, `member|…`. */
      readonly rows: readonly string[];
    };

export interface SummaryRow {
  readonly number: RequestNumber;
  readonly version: number;
  /** Of the last change of this request. */
  readonly sequence: number;
  /** Null when a newer version of the app wrote it. */
  readonly summary: Summary | null;
}

export const toRequestRow = (summary: Summary, sequence: number): Properties => ({
  format,
  number: summary.number,
  version: summary.version,
  edition: summary.edition,
  sequence,
  ...inChunks('summary', JSON.stringify(summary)),
});

export const fromRequestRow = (properties: Properties): SummaryRow => ({
  number: properties.number as RequestNumber,
  version: Number(properties.version),
  sequence: Number(properties.sequence),
  summary: summaryIn(properties),
});

const summaryIn = (properties: Properties): Summary | null =>
  isKnown(properties) ? (JSON.parse(fromChunks('summary', properties)) as Summary) : null;

/** `op` and `notices` (how many it owes) let `verify` find rows that were deleted. */
export const toRequestChange = (
  summary: Summary,
  sequence: number,
  about: { readonly at: Instant; readonly op: string; readonly notices: number },
): Properties => ({ ...toRequestRow(summary, sequence), kind: 'request', ...about });

export const toRegisterChange = (sequence: number, at: Instant, rows: readonly string[]): Properties => ({
  format,
  kind: 'register',
  sequence,
  at,
  ...inChunks('rows', JSON.stringify(rows)),
});

export function fromChangeRow(properties: Properties): ChangeRow {
  const sequence = Number(properties.sequence);
  const at = String(properties.at) as Instant;
  if (properties.kind === 'register') {
    return { kind: 'register', sequence, at, rows: JSON.parse(fromChunks('rows', properties)) as string[] };
  }
  return {
    kind: 'request',
    sequence,
    at,
    number: properties.number as RequestNumber,
    version: Number(properties.version),
    edition: Number(properties.edition),
    summary: summaryIn(properties),
  };
}
