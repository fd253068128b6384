import { isKnown } from '../ledger/format.ts';
import { apartOf, chainHash, firstHash } from '../ledger/history-rows.ts';
import { textsMatch } from '../ledger/texts.ts';
import type { Row } from '../table.ts';
import { type Contents, nameOf } from './contents.ts';

const order = (row: Row) => Number(row.properties.sequence) * 1_000_000 + Number(row.properties.version);

/** Each event's hash covers the one before it, the head holds the last, and each text has its own. */
export function* checkChain({ history, head }: Contents): Generator<string> {
  let before = firstHash;
  for (const row of [...history].sort((a, b) => order(a) - order(b))) {
    const { properties } = row;
    if (properties.hash !== chainHash(before, properties)) {
      yield `${nameOf(row)}: its hash does not follow the event before it: this row or the one before it was changed, added or deleted.`;
    }
    if (isKnown(properties) && !textsMatch(apartOf(properties))) {
      yield `${nameOf(row)}: a text is missing or is not the one that was recorded.`;
    }
    before = String(properties.hash);
  }
  if (head !== null && head.properties.hash !== before) {
    yield 'The head holds another hash than the last event: events were cut off at the end, or the head was changed.';
  }
}
