import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type People, peopleOf, textOf } from '#tests/support/people-of-the-app.ts';
import { type RunningApp, removeDataDir, startApp } from '#tests/support/running-app.ts';

/** A reserved mobile number and a test NHS number: safe to use, and never to be found again. */
const planted = ['07700 900461', '999 000 0042'];
const text = `Why was the child with ${planted[1]}, phone ${planted[0]}, at the marina?`;

let app: RunningApp;
let people: People;
beforeAll(async () => {
  app = await startApp();
  people = peopleOf(app.url);
}, 90_000);
afterAll(() => removeDataDir(app.dataDir));

/** Every body with its texts planted, sent to a request in a state that takes it. */
const commands: readonly (readonly [as: string, path: string, body: Record<string, unknown>])[] = [
  ['helen', '/requests', { question: text }],
  [
    'helen',
    '/requests',
    { question: 'Where?', background: text, informs: text, audience: text, scope: text },
  ],
  ['ruth', '/requests/R-3/record-decision', { type: 'confirmed', text }],
  ['ruth', '/requests/R-3/record-decision', { type: 'confirmed', text: 'As it was.', word: text }],
  ['helen', '/requests/R-3/challenge', { text }],
  ['helen', '/requests/R-3/comment', { text }],
  ['helen', '/requests/R-6/withdraw', { reason: text }],
  ['tom', '/requests/R-6/pause', { why: text }],
  ['tom', '/requests/R-6/ask-lead', { question: text }],
  ['tom', '/requests/R-6/submit-answer', { headline: text, doesNotTell: 'Much.', counting: 'Once each' }],
  [
    'tom',
    '/requests/R-6/submit-answer',
    { headline: 'Yes.', doesNotTell: text, counting: text, detail: text },
  ],
  ['tom', '/requests/R-6/add-contributor', { person: 'sam', how: 'collected', what: text }],
  ['tom', '/requests/R-8/decline', { reason: text, gap: text }],
  ['ruth', '/requests/R-1/record-outcome', { text }],
  ['ruth', '/requests/R-1/reopen', { why: text }],
];

describe('a text that points to one person', () => {
  it.each(commands)('%s is stopped at %s', async (as, path, body) => {
    const answer = await people.command(as, path, body);
    expect(answer.status).toBe(422);
    expect(answer.body.reason).toBe('text stopped');
    expect(answer.body.detail).toContain('Worried about a child?');
    for (const secret of planted) expect(JSON.stringify(answer.body)).not.toContain(secret);
  });

  it('is not asked in the channel or the chat, recorded by a reply, or repeated in a list', async () => {
    const before = (await people.get('ruth', '/requests')) as { total: number };
    await people.say('helen', 'channel', `@Feedback Loop ask ${text}`);
    await people.say('helen', 'chat', `ask ${text}`);
    await people.say('helen', 'chat', `find ${planted[0]}`);
    await people.say('helen', 'chat', text);
    expect(await people.get('ruth', '/requests')).toMatchObject({ total: before.total });
    await people.findCard('helen', 'chat', 'Worried about a child?');
  });

  it('is nowhere afterwards: not in the store, not in what the app printed, not on a card', async () => {
    const cards = [...(await people.cards('helen', 'chat')), ...(await people.cards('helen', 'channel'))];
    await sleep(200);
    expect(await app.stop()).toBe(0);
    const files = readdirSync(app.dataDir).filter((name) => name.startsWith('feedback-loop'));
    expect(files.length).toBeGreaterThan(0);
    for (const secret of planted) {
      for (const name of files) expect(readFileSync(join(app.dataDir, name)).includes(secret)).toBe(false);
      expect(app.said()).not.toContain(secret);
      expect(cards.filter(({ card }) => (textOf(card) + JSON.stringify(card)).includes(secret))).toEqual([]);
    }
  });
});
