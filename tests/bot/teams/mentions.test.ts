import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Card, Message, Reference } from '#bot/teams/port.ts';
import { bot, priya, tenant } from './activities.ts';
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
const person = { tenant, object: priya.aadObjectId };

describe('mentioning somebody in a channel', () => {
  it('mentions somebody beside the card that names them', async () => {
    const body = [{ type: 'TextBlock', text: '<at>Priya Shah</at>' }];
    const account = { id: priya.id, name: priya.name };
    const mentions = [{ text: '<at>Priya Shah</at>', account }];
    await teams.teams.outbound.post(thread(), { ...message, card: { ...card, body }, mentions });
    const content = {
      ...card,
      body,
      msteams: { entities: [{ type: 'mention', text: '<at>Priya Shah</at>', mentioned: account }] },
    };
    expect(teams.connector.attempts[0]?.body).toMatchObject({ attachments: [{ content }] });
  });

  it('asks the channel’s roster, not the thread’s, who is there', async () => {
    const there = { id: priya.aadObjectId, name: priya.name, tenantId: tenant.toUpperCase() };
    teams.connector.member(there);
    expect(await teams.teams.outbound.memberIn(thread(), person)).toEqual({
      kind: 'member',
      account: { channelAccount: priya.aadObjectId, name: priya.name },
    });
    expect(teams.connector.attempts[0]?.path).toBe(
      `/teams/v3/conversations/19:693ecdb9@thread.tacv2/members/${priya.aadObjectId}`,
    );
    const elsewhere = { ...person, tenant: '00000000-0000-4000-8000-000000000000' };
    expect(await teams.teams.outbound.memberIn(thread(), elsewhere)).toEqual({ kind: 'not a member' });
    teams.connector.forget();
    expect(await teams.teams.outbound.memberIn(thread(), person)).toEqual({ kind: 'not a member' });
    teams.connector.mood({ kind: 'status', status: 503 });
    expect(await teams.teams.outbound.memberIn(thread(), person)).toMatchObject({
      failure: { kind: 'unsure', status: 503 },
    });
  });
});
