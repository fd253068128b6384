import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Received } from './fake-bot.ts';
import { openTown, type Town } from './town.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'local-teams-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const towns: Town[] = [];
const open = async (...options: Parameters<typeof openTown>) => {
  const town = await openTown(...options);
  towns.push(town);
  return town;
};
// A failed test must not leave a server behind.
afterEach(() => Promise.all(towns.splice(0).map((town) => town.close())));

const kinds = (received: Received[]) =>
  received.map(({ type, conversation }) => `${type} ${conversation.conversationType}`);

describe('the local Teams over a restart', () => {
  it('keeps messages, replaced cards, opened chats and what was read, and installs only once', async () => {
    const posts = [
      { person: 'imran', text: 'The sea front is busy.' },
      { person: 'nobody', text: 'Not here' },
    ];
    const first = await open({ dataDir, opened: ['priya'], posts });
    expect(await first.teams.start()).toBe(true);
    expect(kinds(first.bot.received)).toEqual([
      'installationUpdate channel',
      'conversationUpdate channel',
      'installationUpdate personal',
      'conversationUpdate personal',
    ]);
    await first.act('/messages', { as: 'helen', in: 'channel', text: '@Feedback Loop ask Is it rising?' });
    const asked = (await first.view('helen')).channel.messages.at(-1);
    const press = { kind: 'execute', id: 'accept', verb: 'accept', data: {}, trigger: 'manual' };
    await first.act('/presses', { as: 'priya', in: 'channel', message: asked.id, press });
    expect((await first.view('priya')).people.find(({ id }: Received) => id === 'priya').unread).toBe(1);
    await first.act('/read', { as: 'priya', in: 'chat' });
    const before = await first.view('priya');
    await first.close();

    expect(before.channel.messages[0]).toMatchObject({ writer: 'imran', text: 'The sea front is busy.' });
    expect(before.channel.messages).toHaveLength(3);

    const second = await open({ dataDir, opened: ['priya'], posts });
    expect(await second.teams.start()).toBe(true);
    expect(second.bot.received).toEqual([]);
    const after = await second.view('priya');
    expect(after.channel).toEqual(before.channel);
    expect(after.chat).toEqual(before.chat);
    expect(after.people).toEqual(before.people);
    expect(after.people.find(({ id }: Received) => id === 'priya')).toMatchObject({
      chat: 'open',
      unread: 0,
    });
    await second.act('/messages', { as: 'helen', in: 'channel', text: 'Still here' });
    const ids = (await second.view('helen')).channel.messages.map(({ id }: Received) => Number(id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives every message an id of its own, though the clock stands still', async () => {
    const town = await open({ now: () => new Date('2026-11-23T09:00:00Z') });
    for (const text of ['one', 'two', 'three'])
      await town.act('/messages', { as: 'tom', in: 'channel', text });
    const { messages } = (await town.view('tom')).channel;
    expect(messages.map(({ text }: Received) => text)).toEqual(['one', 'two', 'three']);
    expect(new Set(messages.map(({ id }: Received) => id)).size).toBe(3);
  });

  it('tells the bot of an install again when it did not hear', async () => {
    const town = await open();
    town.bot.deaf = true;
    expect(await town.teams.start()).toBe(false);
    expect(await town.act('/chats/open', { as: 'tom' })).toHaveProperty('refused');
    expect((await town.view('tom')).people.find(({ id }: Received) => id === 'tom').chat).toBe('not opened');
    town.bot.deaf = false;
    expect(await town.teams.start()).toBe(true);
    expect(await town.act('/chats/open', { as: 'tom' })).toEqual({ open: true });
  });
});
