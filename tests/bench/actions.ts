import { diceFrom } from '#tests/support/dice.ts';
import type { Client } from './clients.ts';
import { createWriter, type Writer } from './fill/words.ts';

/** What is measured, in the order of the table. */
export const reads = ['first page', 'filtered page', 'search', 'a request with its history'] as const;
export const commands = ['ask', 'take on', 'answer', 'record what came of it'] as const;
export type Read = (typeof reads)[number];
export type Command = (typeof commands)[number];
export type Action = Read | Command;

/** Who measures: Helen asks and decides, Priya answers. */
export interface Pair {
  readonly helen: Client;
  readonly priya: Client;
}

const filters = [
  'view=late',
  'view=deciding&sort=-raised',
  'agency=police&sort=moved',
  'state=answered,accepted&lens=place',
  'turn=mine',
  'view=closed&forum=strategic&offset=50',
];
const searches = [
  'missing',
  'ward since',
  'harford',
  'station evening',
  'olu bennett',
  'r12',
  'zzzz',
  'school 2024',
];

/** `turn` chooses which filter, which words and which request of so many. */
export function readPath(action: Read, turn: number, size: number): string {
  switch (action) {
    case 'first page':
      return '/requests?limit=50';
    case 'filtered page':
      return `/requests?limit=50&${filters[turn % filters.length]}`;
    case 'search':
      return `/requests?limit=50&q=${encodeURIComponent(searches[turn % searches.length] ?? '')}`;
    case 'a request with its history':
      return `/requests/R-${1 + ((turn * 7919) % size)}`;
  }
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
export const writerFor = (client: number): Writer => createWriter(diceFrom(7_000 + client));

/** Does it to that request and gives its number; asking makes one. */
export async function command(action: Command, { helen, priya }: Pair, number: string, write: Writer) {
  const on = (client: Client, name: string, body: unknown) =>
    client.post(`/requests/${number}/${name}`, body);
  switch (action) {
    case 'ask':
      return helen.post('/requests', {
        question: write.question(),
        informs: write.informs(),
        neededBy: inDays(30),
      });
    case 'take on':
      return on(priya, 'accept', { promised: inDays(10) });
    case 'answer':
      return on(priya, 'submit-answer', {
        headline: write.headline(),
        doesNotTell: write.doesNotTell(),
        counting: write.counting(),
        contributors: [{ person: 'sam', how: 'practice insight', what: write.part() }],
      });
    case 'record what came of it':
      return on(helen, 'record-decision', { type: 'new action', text: write.change(), word: write.thanks() });
  }
}
