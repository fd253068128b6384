import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Card, Message, Reference, SendFailure } from '#bot/teams/port.ts';
import { type Mood, startLoopbackConnector } from '#tests/support/loopback-connector.ts';
import { bot, botId, priya, tenant } from './activities.ts';
import { type Harness, startHarness } from './harness.ts';

const card: Card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const message: Message = { text: null, card, summary: 'R-42 has news' };

let teams: Harness;
beforeAll(async () => {
  teams = await startHarness({ mode: 'teams', timeoutMs: 300 });
});
beforeEach(() => teams.forget());
afterAll(() => teams.close());

const thread = (): Reference => ({
  serviceUrl: teams.connector.serviceUrl,
  tenant,
  conversation: '19:693ecdb9@thread.tacv2;messageid=1481567603816',
  scope: 'channel',
  bot,
});

const person = { tenant, object: priya.aadObjectId, name: priya.name };

describe('sending first', () => {
  it('posts into the thread, and returns what it was called', async () => {
    const sent = await teams.teams.outbound.post(thread(), message);
    expect(sent).toEqual({ kind: 'sent', activity: expect.stringMatching(/^17638\d+$/) });
    expect(teams.connector.attempts).toMatchObject([
      {
        method: 'POST',
        path: '/teams/v3/conversations/19:693ecdb9@thread.tacv2;messageid=1481567603816/activities',
        authorization: 'Bearer the-bot',
        body: {
          type: 'message',
          summary: 'R-42 has news',
          from: { id: bot },
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
        },
      },
    ]);
  });

  it('updates in place', async () => {
    expect(await teams.teams.outbound.update(thread(), '176', message)).toEqual({
      kind: 'sent',
      activity: '176',
    });
    expect(teams.connector.attempts).toMatchObject([
      { method: 'PUT', path: expect.stringMatching(/messageid=1481567603816\/activities\/176$/) },
    ]);
  });

  it('opens a chat by object id, and posts in it', async () => {
    const opened = await teams.teams.outbound.openChat(person, teams.connector.serviceUrl);
    expect(opened).toEqual({
      kind: 'opened',
      reference: {
        serviceUrl: teams.connector.serviceUrl,
        tenant,
        conversation: `a:chat-with-${priya.aadObjectId}`,
        scope: 'personal',
        bot: `28:${botId}`,
      },
    });
    expect(teams.connector.attempts[0]?.body).toMatchObject({
      isGroup: false,
      bot: { id: `28:${botId}` },
      members: [{ id: priya.aadObjectId }],
      tenantId: tenant,
      channelData: { tenant: { id: tenant } },
    });
    expect(JSON.stringify(teams.connector.attempts[0]?.body)).not.toContain('aadObjectId');
    if (opened.kind !== 'opened') throw new Error('Not opened');
    expect(await teams.teams.outbound.post(opened.reference, message)).toMatchObject({ kind: 'sent' });
  });

  it('is sent when Teams takes it without a word', async () => {
    teams.connector.mood({ kind: 'status', status: 202 });
    expect(await teams.teams.outbound.post(thread(), message)).toEqual({ kind: 'sent', activity: '' });
    expect(await teams.teams.outbound.openChat(person, teams.connector.serviceUrl)).toMatchObject({
      failure: { code: 'NoConversationId' },
    });
  });

  it('shows the bot to the connector, and is told apart from a stranger', async () => {
    teams.connector.requireToken('another-bot');
    expect(await teams.teams.outbound.post(thread(), message)).toMatchObject({
      failure: { kind: 'ours', status: 401, code: 'Unauthorized' },
    });
  });
});

const status = (status: number, body?: unknown, headers?: Record<string, string>): Mood => ({
  kind: 'status',
  status,
  ...(body === undefined ? {} : { body }),
  ...(headers ? { headers } : {}),
});
const modern = (code: string) => ({ error: { code, message: 'Said for people.' } });
const older = (code: string) => ({
  errorCode: 209,
  message: JSON.stringify({ subCode: code, details: null }),
});

const failures: [string, Mood, Partial<SendFailure>][] = [
  [
    '429 with seconds',
    status(429, modern('Throttled'), { 'retry-after': '7' }),
    { kind: 'throttled', retryAfterMs: 7000 },
  ],
  [
    '429 with a date',
    status(429, modern('Throttled'), {
      'retry-after': 'Sun, 22 Nov 2026 09:30:12 GMT',
      date: 'Sun, 22 Nov 2026 09:30:02 GMT',
    }),
    { kind: 'throttled', retryAfterMs: 10_000 },
  ],
  ['429 without a word', status(429), { kind: 'throttled', retryAfterMs: null }],
  ['412', status(412, modern('PreconditionFailed')), { kind: 'unsure' }],
  ['500', status(500, modern('ServiceError')), { kind: 'ours' }],
  ['500 with a page', status(500, '<html>oh</html>'), { kind: 'ours' }],
  ['502', status(502), { kind: 'unsure' }],
  [
    '503',
    status(503, modern('ServiceUnavailable'), { 'retry-after': '2' }),
    { kind: 'unsure', retryAfterMs: 2000 },
  ],
  ['504', status(504, modern('GatewayTimeout')), { kind: 'unsure' }],
  ['403 BotDisabledByAdmin', status(403, modern('BotDisabledByAdmin')), { kind: 'tenant stopped' }],
  [
    '403 BotNotInConversationRoster',
    status(403, modern('BotNotInConversationRoster')),
    { kind: 'not in conversation' },
  ],
  ['403 ConversationBlockedByUser', status(403, modern('ConversationBlockedByUser')), { kind: 'blocked' }],
  ['403 MessageWritesBlocked', status(403, modern('MessageWritesBlocked')), { kind: 'blocked' }],
  [
    '403 as a number',
    status(403, { errorCode: 209, message: 'no' }),
    { kind: 'blocked', code: 'MessageWritesBlocked' },
  ],
  ['403 as a number inside', status(403, { error: { code: 209 } }), { kind: 'blocked' }],
  ['403 in the older body', status(403, older('MessageWritesBlocked')), { kind: 'blocked' }],
  [
    '403 in the older body, another word',
    status(403, older('BotDisabledByAdmin')),
    { kind: 'tenant stopped' },
  ],
  [
    '403 ForbiddenOperationException',
    status(403, modern('ForbiddenOperationException')),
    { kind: 'not installed', code: 'ForbiddenOperationException' },
  ],
  ['403 unknown', status(403, modern('Whatever')), { kind: 'ours', code: 'Whatever' }],
  ['403 empty', status(403), { kind: 'ours' }],
  ['404 ConversationNotFound', status(404, modern('ConversationNotFound')), { kind: 'gone' }],
  [
    '404 ActivityNotFoundInConversation',
    status(404, modern('ActivityNotFoundInConversation')),
    { kind: 'gone' },
  ],
  ['404 unknown', status(404, '<html>no such page</html>'), { kind: 'ours' }],
  ['413 MessageSizeTooBig', status(413, modern('MessageSizeTooBig')), { kind: 'too big' }],
  ['413 empty', status(413), { kind: 'too big' }],
  ['400', status(400, modern('BadSyntax')), { kind: 'ours', code: 'BadSyntax' }],
  ['401', status(401, modern('Unauthorized')), { kind: 'ours', status: 401 }],
  ['a word that is also a property', status(403, modern('toString')), { kind: 'ours' }],
  ['a redirect', status(307, '', { location: 'https://evil.example/' }), { kind: 'ours', status: 307 }],
  [
    'a redirect that changes the verb',
    status(303, '', { location: '/teams/v3/elsewhere' }),
    { kind: 'ours', status: 303 },
  ],
  ['a reset', { kind: 'reset' }, { kind: 'unsure', status: null }],
  ['taken, no answer', { kind: 'accept and drop' }, { kind: 'unsure', status: null }],
  ['taken, half an answer', { kind: 'accept and break off' }, { kind: 'unsure' }],
  ['taken, an answer that stalls', { kind: 'accept and stall' }, { kind: 'unsure' }],
  ['late', { kind: 'late', byMs: 5000 }, { kind: 'unsure', status: null, code: 'TIMEOUT' }],
];

describe.each(['post', 'update', 'openChat'] as const)('what goes wrong in %s, after one attempt', (verb) => {
  const attempt = () => {
    const { outbound } = teams.teams;
    if (verb === 'post') return outbound.post(thread(), message);
    if (verb === 'update') return outbound.update(thread(), '176', message);
    return outbound.openChat(person, teams.connector.serviceUrl);
  };

  it.each(failures)('%s', async (_, mood, failure) => {
    teams.connector.mood(mood);
    const expected = mood.kind === 'status' ? { status: mood.status, ...failure } : failure;
    expect(await attempt()).toMatchObject({ kind: 'failed', failure: expected });
    expect(teams.connector.attempts).toHaveLength(1);
    expect(teams.logged).toHaveLength(1);
  });
});

describe('what cannot even be tried', () => {
  it('a connector that is not there', async () => {
    const absent = await startLoopbackConnector();
    await absent.close();
    const lone = await startHarness({ mode: 'teams', timeoutMs: 300, serviceHosts: [absent.host] });
    const to = { ...thread(), serviceUrl: absent.serviceUrl };
    expect(await lone.teams.outbound.post(to, message)).toMatchObject({
      failure: { kind: 'unsure', status: null, code: 'ECONNREFUSED' },
    });
    await lone.close();
  });

  it('a token that cannot be had is a fault of ours, and nothing is sent', async () => {
    const credentials = { kind: 'token', token: () => Promise.reject(new Error('no identity')) } as const;
    const mute = await startHarness({ mode: 'teams', credentials });
    const to = { ...thread(), serviceUrl: mute.connector.serviceUrl };
    expect(await mute.teams.outbound.post(to, message)).toMatchObject({
      failure: { kind: 'ours', status: null },
    });
    expect(mute.connector.attempts).toEqual([]);
    await mute.close();
  });
});
