import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Card, Message, Reply } from '#bot/teams/port.ts';
import {
  bot,
  inChannel,
  inChat,
  invoke,
  openedFromMessage,
  pressed,
  searched,
  submitted,
  typed,
} from './activities.ts';
import { type Harness, startHarness } from './harness.ts';

const card: Card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'R-42', wrap: true }],
};
const attached = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
const message: Message = { text: null, card, summary: 'R-42 has news' };
const sorry = 'Something went wrong on our side. Nothing was lost: please try again.';

let teams: Harness;
beforeAll(async () => {
  teams = await startHarness();
});
beforeEach(() => teams.forget());
afterAll(() => teams.close());

const ask = (what: Record<string, unknown>, reply: Reply | (() => Promise<Reply>), where = inChat) => {
  teams.answers(reply);
  return teams.send({ ...where(teams.connector.serviceUrl), ...what });
};
const fails = async (): Promise<Reply> => {
  throw new Error('the store is on fire at 10.0.0.1');
};

const openDialog = openedFromMessage('<p>Why?</p>');
const submitDialog = invoke('composeExtension/submitAction', { commandId: 'askQuestion', data: {} });
const link = invoke('composeExtension/queryLink', { url: 'https://example.org/r/42' });

describe('a message in return', () => {
  it('stays in the thread of the channel', async () => {
    const answered = await ask(typed('R-42'), { kind: 'message', message }, inChannel);
    expect(answered).toMatchObject({ status: 200, body: null });
    expect(teams.connector.taken).toHaveLength(1);
    expect(teams.connector.taken[0]?.conversation).toBe(
      '19:693ecdb923ac4458a5c23661b505fc84@thread.tacv2;messageid=1481567603816',
    );
    expect(teams.connector.taken[0]?.activity).toMatchObject({
      type: 'message',
      summary: 'R-42 has news',
      attachments: [attached],
      from: { id: bot },
    });
  });

  it('says what people wrote as plain text, never as markup', async () => {
    await ask(typed('x'), { kind: 'sentence', text: '[click](https://evil.example) <b>' });
    expect(teams.connector.taken[0]?.activity).toMatchObject({
      text: '[click](https://evil.example) <b>',
      textFormat: 'plain',
    });
  });

  it('is sent once, also when Teams fails, and the failure is logged', async () => {
    teams.connector.mood({ kind: 'status', status: 503 });
    expect(await ask(typed('x'), { kind: 'message', message })).toMatchObject({ status: 200 });
    expect(teams.connector.attempts).toHaveLength(1);
    expect(teams.logged).toMatchObject([{ about: { kind: 'unsure', status: 503 } }]);
  });

  it('is posted even when the activity asks for replies in the answer', async () => {
    await ask({ ...typed('x'), deliveryMode: 'expectReplies' }, { kind: 'message', message });
    expect(teams.connector.taken).toHaveLength(1);
  });

  it('is nothing, when there is nothing to say', async () => {
    expect(await ask(typed('x'), { kind: 'nothing' })).toMatchObject({ status: 200, body: null });
    expect(teams.connector.attempts).toEqual([]);
  });
});

describe('the card that was pressed', () => {
  it('is replaced in the answer (Action.Execute)', async () => {
    const answered = await ask(pressed('record', {}), { kind: 'replace card', card });
    expect(answered).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
    });
    expect(teams.connector.attempts).toEqual([]);
  });

  it('is replaced where it stands (Action.Submit)', async () => {
    await ask(submitted({ verb: 'record' }), { kind: 'replace card', card }, inChannel);
    expect(teams.connector.attempts).toMatchObject([
      {
        method: 'PUT',
        path: '/teams/v3/conversations/19:693ecdb923ac4458a5c23661b505fc84@thread.tacv2;messageid=1481567603816/activities/1763799999000',
        body: { attachments: [attached] },
      },
    ]);
  });

  it('is followed by a new one when Teams does not say where it stands', async () => {
    await ask(typed('R-42'), { kind: 'replace card', card });
    expect(teams.connector.attempts).toMatchObject([{ method: 'POST', body: { attachments: [attached] } }]);
  });

  it.each<[string, Reply, string]>([
    ['a sentence', { kind: 'sentence', text: 'Somebody took it on.' }, 'Somebody took it on.'],
    ['an acknowledgement', { kind: 'nothing' }, 'Received.'],
    ['an acknowledgement beside a message', { kind: 'message', message }, 'Received.'],
  ])('gets %s', async (_, reply, value) => {
    expect((await ask(pressed('record', {}), reply)).body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value,
    });
    expect(teams.connector.taken).toHaveLength(reply.kind === 'message' ? 1 : 0);
  });
});

describe.each([
  ['opened', openDialog],
  ['handed in', submitDialog],
])('a dialog %s', (_, what) => {
  it.each<[string, Reply, unknown]>([
    [
      'shows a card',
      { kind: 'dialog', title: 'Ask a question', card },
      {
        task: {
          type: 'continue',
          value: { title: 'Ask a question', height: 'medium', width: 'medium', card: attached },
        },
      },
    ],
    ['says a sentence', { kind: 'sentence', text: 'Asked.' }, { task: { type: 'message', value: 'Asked.' } }],
    ['closes', { kind: 'close dialog', preview: null }, {}],
    [
      'closes and leaves a card to send',
      { kind: 'close dialog', preview: { text: 'Asked by Priya', card, summary: 'R-42' } },
      {
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: [
            {
              ...attached,
              preview: {
                contentType: 'application/vnd.microsoft.card.thumbnail',
                content: { title: 'R-42', text: 'Asked by Priya' },
              },
            },
          ],
        },
      },
    ],
  ])('%s', async (_name, reply, body) => {
    expect(await ask(what, reply)).toMatchObject({ status: 200, body });
    expect((await ask(what, reply)).body).toEqual(body);
  });

  it('closes and leaves a message in the thread', async () => {
    expect((await ask(what, { kind: 'message', message }, inChannel)).body).toEqual({});
    expect(teams.connector.taken[0]?.conversation).toContain(';messageid=1481567603816');
  });
});

describe.each([
  ['a search', searched('missing')],
  ['a link', link],
])('%s', (_, what) => {
  it.each<[string, Reply, unknown]>([
    [
      'finds cards',
      { kind: 'results', cards: [{ title: 'R-42', text: 'Answered', card }] },
      {
        type: 'result',
        attachmentLayout: 'list',
        attachments: [
          {
            ...attached,
            preview: {
              contentType: 'application/vnd.microsoft.card.thumbnail',
              content: { title: 'R-42', text: 'Answered' },
            },
          },
        ],
      },
    ],
    ['finds nothing', { kind: 'nothing' }, { type: 'result', attachmentLayout: 'list', attachments: [] }],
    [
      'says a sentence',
      { kind: 'sentence', text: 'Sign in first.' },
      { type: 'message', text: 'Sign in first.' },
    ],
  ])('%s', async (_name, reply, composeExtension) => {
    expect((await ask(what, reply)).body).toEqual({ composeExtension });
  });
});

describe('when the handler fails', () => {
  it.each<[string, Record<string, unknown>, unknown]>([
    [
      'a card',
      pressed('x', {}),
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: sorry },
    ],
    ['a dialog', openDialog, { task: { type: 'message', value: sorry } }],
    ['a handed-in dialog', submitDialog, { task: { type: 'message', value: sorry } }],
    ['a search', searched('x'), { composeExtension: { type: 'message', text: sorry } }],
    ['a link', link, { composeExtension: { type: 'message', text: sorry } }],
  ])('%s says so in its own shape', async (_, what, body) => {
    const answered = await ask(what, fails);
    expect(answered).toMatchObject({ status: 200, body });
    expect(answered.text).not.toContain('fire');
    expect(teams.logged).toHaveLength(1);
  });

  it('a message is answered with the sentence', async () => {
    expect(await ask(typed('x'), fails)).toMatchObject({ status: 200, text: '' });
    expect(teams.connector.taken.map((one) => one.activity.text)).toEqual([sorry]);
  });

  it.each([
    ['an install', { type: 'installationUpdate', action: 'add' }],
    ['an unknown invoke', invoke('signin/verifyState', {})],
  ])('%s is answered, and nobody is bothered', async (_, what) => {
    expect(await ask(what, fails)).toMatchObject({ status: 200, text: '' });
    expect(teams.connector.attempts).toEqual([]);
    expect(teams.logged).toHaveLength(1);
  });

  it('a reply that cannot be shown there is our fault, and says so', async () => {
    const answered = await ask(pressed('x', {}), { kind: 'results', cards: [] });
    expect(answered.body).toMatchObject({ value: sorry });
    expect(teams.logged).toMatchObject([{ about: { inbound: 'card action', reply: 'results' } }]);
  });
});
