import type { RequestNumber } from '#domain/ids.ts';
import type { Properties, Row, Write } from '../table.ts';
import { format, isKnown } from './format.ts';
import { firstHash } from './history-rows.ts';
import { headKey } from './keys.ts';

export interface Head {
  /** Null while the partnership has no head row: the first change makes it. */
  readonly etag: string | null;
  /** Of the last change; 0 before the first. */
  readonly sequence: number;
  readonly nextNumber: RequestNumber;
  /** Of the last event of any request. Printed in digests and exports, it makes a cut-off history visible. */
  readonly hash: string;
  /** Keys the hashes of command ids. Made once for each partnership: an unkeyed hash could be guessed. */
  readonly opSecret: string;
}

/** `newSecret` is used only while there is no head row; whoever makes the row settles the secret. */
export function readHead(row: Row | null, newSecret: () => string): Head {
  if (row === null) {
    return {
      etag: null,
      sequence: 0,
      nextNumber: 1 as RequestNumber,
      hash: firstHash,
      opSecret: newSecret(),
    };
  }
  if (!isKnown(row.properties)) {
    throw new Error('This store was written by a newer version of Feedback Loop: upgrade this server.');
  }
  return {
    etag: row.etag,
    sequence: Number(row.properties.sequence),
    nextNumber: row.properties.nextNumber as RequestNumber,
    hash: String(row.properties.hash),
    opSecret: String(row.properties.opSecret),
  };
}

export function writeHead({ etag, ...said }: Head): Write {
  const properties: Properties = { format, ...said };
  return etag === null
    ? { kind: 'insert', key: headKey, properties }
    : { kind: 'replace', key: headKey, etag, properties };
}
