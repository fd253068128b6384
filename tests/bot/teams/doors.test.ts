import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ToBotFromBotOrEmulatorTokenValidationParameters } from 'botframework-connector';
import { type BotTokens, startBotTokens } from '#tests/support/bot-tokens.ts';
import { botId, inChannel, inChat, otherTenant, priya, tenant, typed } from './activities.ts';
import { type Harness, startHarness } from './harness.ts';

let tokens: BotTokens;
let teams: Harness;
beforeAll(async () => {
  tokens = await startBotTokens();
  teams = await startHarness({
    mode: 'teams',
    openIdMetadataUrl: tokens.metadataUrl,
    allowedTenants: [tenant.toUpperCase()],
  });
});
beforeEach(() => {
  teams.forget();
  // Botbuilder prints the published key for every token that does not fit it.
  jest.spyOn(console, 'error').mockReturnValue();
});
afterAll(async () => {
  jest.restoreAllMocks();
  await teams.close();
  await tokens.close();
});

type Claims = Record<string, unknown>;
const claims = (): Claims => ({ aud: botId, serviceurl: teams.connector.serviceUrl });
const message = () => ({ ...inChat(teams.connector.serviceUrl), ...typed('hello') });
const bearing = async (token: string | Promise<string>, activity: unknown = message()) =>
  teams.send(activity, { authorization: `Bearer ${await token}` });
const hourAgo = () => Math.floor(Date.now() / 1000) - 3600;
const unsigned = (payload: Claims): string => {
  const part = (value: Claims) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', kid: 'ours' })}.${part(payload)}.${'A'.repeat(342)}`;
};

describe('a token', () => {
  it('signed by the channel for this bot is let in', async () => {
    expect(await bearing(tokens.token(claims()))).toMatchObject({ status: 200 });
    expect(teams.turns).toHaveLength(1);
  });

  it.each<[string, () => string | Promise<string>]>([
    ['of a stranger', () => tokens.token(claims(), { by: 'a stranger' })],
    ['for another bot', () => tokens.token({ ...claims(), aud: '11111111-2222-3333-4444-555555555555' })],
    ['for nobody', () => tokens.token({ serviceurl: teams.connector.serviceUrl })],
    ['of another issuer', () => tokens.token({ ...claims(), iss: 'https://api.botframework.us' })],
    ['with a longer issuer', () => tokens.token({ ...claims(), iss: `${tokens.issuer}/` })],
    ['with a list of issuers', () => unsigned({ ...claims(), iss: [tokens.issuer] })],
    ['for another service address', () => tokens.token({ ...claims(), serviceurl: 'https://evil.example/' })],
    ['without a service address', () => tokens.token({ aud: botId })],
    ['that has expired', () => tokens.token({ ...claims(), exp: hourAgo() })],
    ['that is not valid yet', () => tokens.token({ ...claims(), nbf: hourAgo() + 7200 })],
    ['of another channel', () => tokens.token(claims(), { endorsed: false })],
    ['without a signature', () => unsigned({ ...claims(), iss: tokens.issuer, exp: hourAgo() + 7200 })],
    [
      'of a person, with the bot as audience ("emulator")',
      () =>
        tokens.token({
          aud: botId,
          iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
          ver: '2.0',
          azp: botId,
          tid: tenant,
        }),
    ],
    [
      'of another bot ("skill")',
      () => tokens.token({ ...claims(), ver: '2.0', azp: '11111111-2222-3333-4444-555555555555' }),
    ],
  ])('%s is not', async (_, token) => {
    expect(await bearing(token())).toMatchObject({ status: 401, text: '' });
    expect(teams.turns).toEqual([]);
  });

  it('of another issuer does not even get as far as botbuilder', async () => {
    await bearing(tokens.token({ ...claims(), iss: `https://login.microsoftonline.com/${tenant}/v2.0` }));
    expect(teams.logged).toMatchObject([{ about: { reason: 'a token of another issuer' } }]);
  });

  it('altered in one letter is not', async () => {
    const [head, , signature] = (await tokens.token(claims())).split('.');
    const other = (await tokens.token({ ...claims(), sub: 'me' })).split('.')[1];
    expect(await bearing(`${head}.${other}.${signature}`)).toMatchObject({ status: 401, text: '' });
    expect(teams.turns).toEqual([]);
  });

  it.each([
    ['missing', {}],
    ['empty', { authorization: 'Bearer ' }],
    ['of another scheme', { authorization: 'Basic Ym90OmJvdA==' }],
    ['nonsense', { authorization: 'Bearer a.b.c' }],
  ])('%s is not', async (_, headers) => {
    expect(await teams.send(message(), headers as Record<string, string>)).toMatchObject({
      status: 401,
      text: '',
    });
    expect(teams.turns).toEqual([]);
  });

  it('leaves nothing behind when it names a tenant of its own', async () => {
    const known = [ToBotFromBotOrEmulatorTokenValidationParameters.issuer].flat().length;
    const forged = unsigned({ ...claims(), iss: tokens.issuer, tid: otherTenant });
    expect(await bearing(forged)).toMatchObject({ status: 401 });
    expect([ToBotFromBotOrEmulatorTokenValidationParameters.issuer].flat()).toHaveLength(known);
  });
});

describe('keys that cannot be read', () => {
  it('turn everybody away for now, and tell nobody why', async () => {
    const lone = await startHarness({ mode: 'teams', openIdMetadataUrl: `${tokens.metadataUrl}-not` });
    const answered = await lone.send(
      { ...inChat(lone.connector.serviceUrl), ...typed('x') },
      { authorization: `Bearer ${await tokens.token(claims())}` },
    );
    expect(answered).toMatchObject({ status: 503, text: '' });
    expect(lone.turns).toEqual([]);
    await lone.close();
  });
});

describe('an activity with a good token', () => {
  const from = (other: Claims) => ({ ...message(), ...other });
  it.each<[string, () => Claims]>([
    ['of another channel', () => from({ channelId: 'webchat' })],
    ['of the appliance channel', () => from({ channelId: 'AseChannel' })],
    ['of another tenant', () => from({ channelData: { tenant: { id: otherTenant } } })],
    [
      'of a conversation in another tenant',
      () => from({ conversation: { id: 'a:1', tenantId: otherTenant } }),
    ],
    ['of a sender from another tenant', () => from({ from: { ...priya, tenantId: otherTenant } })],
    ['without a tenant', () => from({ channelData: {}, conversation: { id: 'a:1' } })],
    [
      'that wants its answer elsewhere',
      () => from({ serviceUrl: 'https://smba.trafficmanager.net.evil.example/' }),
    ],
    ['that wants its answer nowhere', () => from({ serviceUrl: '' })],
  ])('%s is refused', async (_, activity) => {
    expect(await bearing(tokens.token(claims()), activity())).toMatchObject({ status: 403, text: '' });
    expect(teams.turns).toEqual([]);
    expect(teams.connector.attempts).toEqual([]);
  });

  it('of a sender whose home, says the roster, is not on the list, is refused', async () => {
    const { channelData, ...rest } = inChannel(teams.connector.serviceUrl);
    const channel = { id: '19:shared@thread.tacv2', type: 'shared' };
    const shared = { ...rest, ...typed('x'), channelData: { ...(channelData as Claims), channel } };
    teams.connector.member({ id: priya.id, tenantId: otherTenant });
    expect(await bearing(tokens.token(claims()), shared)).toMatchObject({ status: 403 });
    teams.connector.member({ id: priya.id, tenantId: tenant });
    expect(await bearing(tokens.token(claims()), shared)).toMatchObject({ status: 200 });
  });

  it('but without a type is refused', async () => {
    expect(await bearing(tokens.token(claims()), { ...message(), type: null })).toMatchObject({
      status: 400,
    });
  });

  it.each([
    ['as a list', '[]', 400],
    ['in pieces', '{"type":', 400],
    ['of 256 kB and more', JSON.stringify({ text: 'x'.repeat(256 * 1024) }), 413],
  ])('%s is refused', async (_, body, status) => {
    expect(await bearing(tokens.token(claims()), body)).toMatchObject({ status });
  });

  it('of a little less than 256 kB is read', async () => {
    const activity = { ...message(), text: 'x'.repeat(250 * 1024) };
    expect(await bearing(tokens.token(claims()), activity)).toMatchObject({ status: 200 });
  });

  it('that is not JSON is refused', async () => {
    const headers = { authorization: `Bearer ${await tokens.token(claims())}`, 'content-type': 'text/plain' };
    expect(await teams.send(message(), headers)).toMatchObject({ status: 415 });
  });
});

describe('local mode', () => {
  let local: Harness;
  beforeAll(async () => {
    local = await startHarness();
  });
  beforeEach(() => local.forget());
  afterAll(() => local.close());

  it('asks for no token, and sends none', async () => {
    local.answers({ kind: 'sentence', text: 'Hello.' });
    const activity = { ...inChannel(local.connector.serviceUrl), ...typed('hi') };
    expect(await local.send(activity)).toMatchObject({ status: 200 });
    expect(local.connector.attempts).toMatchObject([{ authorization: null }]);
  });

  it.each([
    ['a forwarding proxy', { 'x-forwarded-for': '203.0.113.9' }],
    ['a forwarding proxy, newer', { forwarded: 'for=203.0.113.9' }],
  ])('answers no peer behind %s', async (_, headers) => {
    const activity = { ...inChat(local.connector.serviceUrl), ...typed('hi') };
    expect(await local.send(activity, headers as Record<string, string>)).toMatchObject({ status: 403 });
    expect(local.turns).toEqual([]);
  });

  it.each([
    'https://smba.trafficmanager.net/uk/',
    'http://10.0.0.5:56150/',
    'http://127.0.0.1@evil.example/',
    'file:///etc',
  ])('sends nothing to %s', async (serviceUrl) => {
    expect(await local.send({ ...inChat(serviceUrl), ...typed('hi') })).toMatchObject({ status: 403 });
    const to = { serviceUrl, tenant, conversation: 'a:1', scope: 'personal', bot: '28:x' } as const;
    expect(await local.teams.outbound.post(to, { text: 'x', card: null, summary: 'x' })).toMatchObject({
      failure: { kind: 'ours', code: 'ServiceUrlNotAllowed' },
    });
  });
});
