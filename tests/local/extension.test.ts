import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localAccount } from '#local/accounts.ts';
import { localChannel } from '#local/teams/local-teams.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
let post: string;
beforeAll(async () => {
  town = await openTown();
  ({ id: post } = await town.act('/messages', { as: 'helen', in: 'channel', text: 'Is it <rising> & why?' }));
});
afterAll(() => town.close());

const command = 'askQuestion';
const open = (as: string) => town.act('/dialogs/open', { as, in: 'channel', command, message: post });

describe('the message extension', () => {
  it('opens the bot’s dialog with the message it was chosen on', async () => {
    expect(await open('priya')).toMatchObject({
      kind: 'dialog',
      title: 'Ask a question',
      card: { type: 'AdaptiveCard' },
    });
    expect(town.bot.received.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'composeExtension/fetchTask',
      conversation: { id: `${localChannel.id};messageid=${post}` },
      channelData: { source: { name: 'message' } },
      value: {
        commandId: command,
        commandContext: 'message',
        messagePayload: {
          id: post,
          replyToId: null,
          body: { contentType: 'html', content: '<div>Is it &lt;rising&gt; &amp; why?</div>' },
          from: {
            user: { id: localAccount('helen', '', 'council', 'member').object, displayName: 'Helen Marsh' },
          },
          linkToMessage: expect.stringContaining(`https://teams.microsoft.com/l/message/19%3A`),
        },
      },
    });
  });

  it('submits it: a sentence keeps it open, nothing closes it and the card lands in the thread', async () => {
    const submit = (data: object) =>
      town.act('/dialogs/submit', { as: 'priya', in: 'channel', command, message: post, data });
    expect(await submit({ question: '' })).toEqual({
      kind: 'sentence',
      sentence: 'Write the question first.',
    });
    expect(await submit({ question: 'Is it rising?' })).toEqual({ kind: 'closed' });
    expect(town.bot.received.at(-1)).toMatchObject({
      name: 'composeExtension/submitAction',
      value: { commandId: command, data: { question: 'Is it rising?' }, messagePayload: { id: post } },
    });
    const last = (await town.view('tom')).channel.messages.at(-1);
    expect(last).toMatchObject({ root: post, writer: null });
    expect(last.cards).toHaveLength(1);
  });

  it('opens from the compose box without a message', async () => {
    await town.act('/dialogs/open', { as: 'helen', in: 'chat', command, message: null });
    const { value, conversation } = town.bot.received.at(-1);
    expect(value).toMatchObject({ commandContext: 'compose' });
    expect(value.messagePayload).toBeUndefined();
    expect(conversation.conversationType).toBe('personal');
  });

  it('searches, first without words, and offers what it finds', async () => {
    const search = (words: string) =>
      town.act('/search', { as: 'helen', in: 'channel', command: 'findRequest', words });
    await search('');
    expect(town.bot.received.at(-1).value.parameters).toEqual([{ name: 'initialRun', value: 'true' }]);
    expect(await search('sea front')).toMatchObject({
      kind: 'results',
      found: [{ title: 'R-7 Found it', text: 'With Priya Nair', card: { type: 'AdaptiveCard' } }],
    });
    expect(town.bot.received.at(-1)).toMatchObject({
      name: 'composeExtension/query',
      value: {
        commandId: 'findRequest',
        parameters: [{ name: 'words', value: 'sea front' }],
        queryOptions: { skip: 0, count: 25 },
      },
    });
  });

  it('asks for the card of a pasted link', async () => {
    const url = `${town.url}/#/as/-/tab/requests/R-7`;
    await town.act('/links', { as: 'helen', in: 'channel', text: url });
    expect(town.bot.received.at(-1)).toMatchObject({ name: 'composeExtension/queryLink', value: { url } });
  });
});
