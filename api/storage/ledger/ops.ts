import { createHmac } from 'node:crypto';
import type { RequestNumber } from '#domain/ids.ts';
import type { CommandId, Done } from '#domain/request-service.ts';
import type { Properties } from '../table.ts';
import { format } from './format.ts';

/** A keyed hash: neither the person nor a source's key can be read or guessed from the row. */
export const opIdOf = (secret: string, id: CommandId): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify([id.by, id.key]))
    .digest('hex');

export const toOpRow = (done: Done, sequence: number, at: string): Properties => ({
  format,
  ...done,
  sequence,
  at,
});

export const fromOpRow = (properties: Properties): Done => ({
  number: properties.number as RequestNumber,
  version: Number(properties.version),
  edition: Number(properties.edition),
});
