import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localChannel } from '#local/teams/local-teams.ts';
import type { Received } from './fake-bot.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
let asked: Received;
beforeAll(async () => {
  town = await openTown();
  await town.act('/messages', { as: 'helen', in: 'channel', text: '@Feedback Loop ask Are they rising?' });
  asked = (await town.view('helen')).channel.messages.at(-1);
});
afterAll(() => town.close());

const press = (as: string, verb: string) =>
  town.act('/presses', {
    as,
    in: 'channel',
    message: asked.id,
    press: { kind: 'execute', id: verb, verb, data: { number: 7 }, trigger: 'manual' },
  });
const standing = async (as: string) => {
  const { messages } = (await town.view(as)).channel;
  return messages.find(({ id }: Received) => id === asked.id).cards[0].body[2].text;
};

describe('a button on a card', () => {
  it('becomes an invoke in Teams’ shape, answered by a sentence', async () => {
    expect(await press('priya', 'refuse')).toEqual({
      outcome: 'said',
      sentence: 'Tell Tom what, or why not.',
    });
    expect(town.bot.received.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: asked.id,
      from: { name: 'Priya Nair' },
      conversation: { id: `${localChannel.id};messageid=${asked.root}`, conversationType: 'channel' },
      value: {
        action: { type: 'Action.Execute', id: 'refuse', verb: 'refuse', data: { number: 7 } },
        trigger: 'manual',
      },
    });
  });

  it('replaces the card for whoever pressed, until the bot updates it for everybody', async () => {
    const unclaimed = await standing('tom');
    expect(await press('priya', 'accept')).toEqual({ outcome: 'card replaced', sentence: null });
    expect(await standing('priya')).toBe('With Priya Nair until 12 December');
    expect(await standing('tom')).toBe(unclaimed);
    const path = `/conversations/${encodeURIComponent(localChannel.id)}/activities/${asked.id}`;
    const body = [{}, {}, { text: 'Answered' }];
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { body } }];
    await town.connector('PUT', path, { type: 'message', attachments });
    expect(await standing('priya')).toBe('Answered');
    expect(await standing('tom')).toBe('Answered');
  });

  it('without Action.Execute becomes a message that carries the value', async () => {
    const data = { verb: 'accept', number: 7 };
    const body = { as: 'priya', in: 'channel', message: asked.id, press: { kind: 'submit', data } };
    expect(await town.act('/presses', body)).toEqual({ outcome: 'done', sentence: null });
    const activity = town.bot.received.at(-1);
    expect(activity).toMatchObject({ type: 'message', value: data, replyToId: asked.id });
    expect(activity.text).toBeUndefined();
  });

  it('says so when the card is gone', async () => {
    const body = { as: 'priya', in: 'channel', message: '1', press: { kind: 'submit', data: {} } };
    expect(await town.act('/presses', body)).toEqual({ refused: 'That card is gone.' });
  });
});
