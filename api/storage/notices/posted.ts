import type { RequestNumber } from '#domain/ids.ts';
import { format } from '../ledger/format.ts';
import { messageKey } from '../ledger/keys.ts';
import { put } from '../put.ts';
import type { Properties, Row, Table } from '../table.ts';

/** A posted message that may be updated in place: one per request and tag. */
export interface PostedMessage {
  readonly number: RequestNumber;
  readonly tag: string;
  readonly reference: Readonly<Record<string, string>>;
  readonly activity: string;
  /** Digest of what it last said: equal means nothing to update. */
  readonly says: string;
}

export interface Posted {
  posted(number: RequestNumber, tag: string): Promise<PostedMessage | null>;
  /** Replaces what was remembered under that number and tag. */
  rememberPosted(message: PostedMessage): Promise<void>;
}

const fromRow = ({ properties }: Row): PostedMessage => ({
  number: properties.number as RequestNumber,
  tag: String(properties.tag),
  reference: JSON.parse(String(properties.reference)) as Record<string, string>,
  activity: String(properties.activity),
  says: String(properties.says),
});

export function createPosted(table: Table, partition: string): Posted {
  return {
    async posted(number, tag) {
      const row = await table.get(partition, messageKey(number, tag));
      return row === null ? null : fromRow(row);
    },
    async rememberPosted({ number, tag, reference, activity, says }) {
      const properties: Properties = {
        format,
        number,
        tag,
        activity,
        says,
        reference: JSON.stringify(reference),
      };
      await put(table, partition, messageKey(number, tag), properties);
    },
  };
}
