// Long because each kind of activity has its case here, in one table.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  bot,
  inChannel,
  inChat,
  invoke,
  mentioned,
  openedFromMessage,
  otherTenant,
  pressed,
  priya,
  searched,
  submitted,
  tenant,
  typed,
} from './activities.ts';
import { type Harness, startHarness } from './harness.ts';

let teams: Harness;
beforeAll(async () => {
  teams = await startHarness();
});
beforeEach(() => teams.forget());
afterAll(() => teams.close());

const arrives = async (where: typeof inChat, what: Record<string, unknown>) => {
  const base = where(teams.connector.serviceUrl);
  const answered = await teams.send({ ...base, ...what });
  expect(answered.status).toBe(200);
  expect(teams.turns).toHaveLength(1);
  const [turn] = teams.turns;
  if (!turn) throw new Error('No turn');
  return turn;
};

describe('what arrives', () => {
  it('a message in a chat', async () => {
    const turn = await arrives(inChat, typed('hello  there'));
    expect(turn).toEqual({
      inbound: { kind: 'message', text: 'hello there', value: null, repliesTo: null },
      activity: '1485983408511',
      from: { tenant, object: priya.aadObjectId, name: 'Priya Shah', channelAccount: priya.id },
      reference: {
        serviceUrl: teams.connector.serviceUrl,
        tenant,
        conversation: 'a:17I0kl8EkpE1O9PH5TWrzrLNwnWWcfrU',
        scope: 'personal',
        bot,
      },
      channel: null,
      team: null,
    });
  });

  it('a message in a channel: its thread, its channel, its team, and no mention of the bot', async () => {
    const turn = await arrives(inChannel, mentioned('help&nbsp;'));
    expect(turn.inbound).toMatchObject({ kind: 'message', text: 'help' });
    expect(turn.reference.conversation).toBe(
      '19:693ecdb923ac4458a5c23661b505fc84@thread.tacv2;messageid=1481567603816',
    );
    expect(turn.reference.scope).toBe('channel');
    expect(turn.channel).toBe('19:693ecdb923ac4458a5c23661b505fc84@thread.tacv2');
    expect(turn.team).toBe('19:af4ec6b2e77e4cd5a1f2f4f5d2b7a001@thread.tacv2');
  });

  it('a mention of somebody else, as a name', async () => {
    const turn = await arrives(inChannel, typed('ask <at>Sam Okoro</at> about 3 &lt; 5 &amp;amp; more'));
    expect(turn.inbound).toMatchObject({ text: 'ask Sam Okoro about 3 < 5 &amp; more' });
  });

  it('a button of an older client (Action.Submit), with the message it sits in', async () => {
    const turn = await arrives(inChat, submitted({ verb: 'record', nonce: 'n1' }));
    expect(turn.inbound).toEqual({
      kind: 'message',
      text: '',
      value: { verb: 'record', nonce: 'n1' },
      repliesTo: '1763799999000',
    });
  });

  it('a button (Action.Execute)', async () => {
    const turn = await arrives(inChat, pressed('record', { number: 42 }));
    expect(turn.inbound).toEqual({
      kind: 'card action',
      verb: 'record',
      data: { number: 42 },
      message: '1763799999000',
    });
  });

  it('a dialog opened from a message, in words', async () => {
    const html = '<div><p>How many were <b>missing</b>?</p><p>By ward &amp; month&nbsp;</p><script></div>';
    const turn = await arrives(inChannel, openedFromMessage(html));
    expect(turn.inbound).toEqual({
      kind: 'open dialog',
      command: 'askQuestion',
      message: {
        id: '1611060744833',
        text: 'How many were missing?\nBy ward & month',
        link: 'https://teams.microsoft.com/l/message/19:693ecdb9@thread.tacv2/1611060744833',
        author: 'Helen Marsh',
      },
    });
  });

  it('a dialog opened from the compose box', async () => {
    const value = { commandId: 'askQuestion', commandContext: 'compose' };
    const turn = await arrives(inChannel, invoke('composeExtension/fetchTask', value));
    expect(turn.inbound).toEqual({ kind: 'open dialog', command: 'askQuestion', message: null });
  });

  it('a dialog handed in, still with the message it was opened from', async () => {
    const value = { commandId: 'askQuestion', data: { question: 'Why?' } };
    const { value: opened } = openedFromMessage('<p>Missing?</p>') as { value: object };
    const turn = await arrives(inChannel, invoke('composeExtension/submitAction', { ...opened, ...value }));
    expect(turn.inbound).toMatchObject({
      kind: 'submit dialog',
      command: 'askQuestion',
      data: { question: 'Why?' },
      message: { id: '1611060744833', text: 'Missing?' },
    });
  });

  it.each([
    ['words', ' missing ', 'missing'],
    ['no words yet', null, ''],
  ])('a search with %s', async (_, words, expected) => {
    const turn = await arrives(inChat, searched(words));
    expect(turn.inbound).toEqual({ kind: 'search', command: 'findRequest', words: expected });
  });

  it('a pasted link', async () => {
    const turn = await arrives(
      inChat,
      invoke('composeExtension/queryLink', { url: 'https://example.org/r/42' }),
    );
    expect(turn.inbound).toEqual({ kind: 'link', url: 'https://example.org/r/42' });
  });

  it.each([
    ['bot added', 'add'],
    ['bot removed', 'remove'],
  ])('%s, by an installation', async (kind, action) => {
    const turn = await arrives(inChat, { type: 'installationUpdate', action });
    expect(turn.inbound).toEqual({ kind });
  });

  it('an install in a team: the channel that was chosen, not the team itself', async () => {
    const chosen = '19:chosen@thread.tacv2';
    const { channelData, ...rest } = inChannel(teams.connector.serviceUrl);
    const turn = await arrives(() => rest, {
      type: 'installationUpdate',
      action: 'add',
      channelData: { ...(channelData as object), settings: { selectedChannel: { id: chosen } } },
    });
    expect(turn.channel).toBe(chosen);
  });

  it('an install once: the roster event that comes with it is not a second one', async () => {
    const turn = await arrives(inChat, { type: 'conversationUpdate', membersAdded: [{ id: bot }] });
    expect(turn.inbound.kind).toBe('other');
  });

  it.each([
    [{ kind: 'bot added' }, { membersAdded: [{ id: bot }] }, 'channelMemberAdded'],
    [{ kind: 'place gone', what: 'channel' }, { membersRemoved: [{ id: bot }] }, 'channelMemberRemoved'],
    [{ kind: 'place gone', what: 'channel' }, {}, 'channelDeleted'],
    [{ kind: 'place back', what: 'channel' }, {}, 'channelRestored'],
    [{ kind: 'place gone', what: 'team' }, {}, 'teamHardDeleted'],
    [{ kind: 'place back', what: 'team' }, {}, 'teamUnarchived'],
    [{ kind: 'other', name: 'conversationUpdate/channelRenamed' }, {}, 'channelRenamed'],
  ])('%j', async (inbound, members, eventType) => {
    const { channelData, ...rest } = inChannel(teams.connector.serviceUrl);
    const turn = await arrives(() => rest, {
      type: 'conversationUpdate',
      ...members,
      channelData: { ...(channelData as object), eventType },
    });
    expect(turn.inbound).toEqual(inbound);
  });

  it('people who joined, a guest of another tenant among them', async () => {
    const joined = [priya, { id: '29:sam', aadObjectId: 'SAM', name: 'Sam', tenantId: otherTenant }];
    const turn = await arrives(inChannel, { type: 'conversationUpdate', membersAdded: joined });
    expect(turn.inbound).toEqual({
      kind: 'people joined',
      accounts: [
        { tenant, object: priya.aadObjectId, name: 'Priya Shah', channelAccount: priya.id },
        { tenant: otherTenant, object: 'SAM', name: 'Sam', channelAccount: '29:sam' },
      ],
    });
  });

  describe('from a shared channel', () => {
    const shared = (serviceUrl: string): Record<string, unknown> => {
      const { channelData, ...rest } = inChannel(serviceUrl);
      const { channel, ...data } = channelData as { channel: object };
      return { ...rest, channelData: { ...data, channel: { ...channel, type: 'shared' } } };
    };

    it('a sender of another tenant, whose home the roster knows', async () => {
      teams.connector.member({ id: priya.id, aadObjectId: priya.aadObjectId, tenantId: otherTenant });
      const turn = await arrives(shared, typed('hello'));
      expect(turn.from).toMatchObject({ tenant: otherTenant, object: priya.aadObjectId });
      expect(turn.reference.tenant).toBe(tenant);
      expect(teams.connector.attempts.map((one) => one.path)).toEqual([
        `/teams/v3/conversations/19:693ecdb923ac4458a5c23661b505fc84@thread.tacv2/members/${priya.id}`,
      ]);
    });

    it('a sender the roster does not know, as nobody', async () => {
      expect((await arrives(shared, typed('hello'))).from.tenant).toBe('');
    });

    it('a sender who says their tenant, without asking', async () => {
      const turn = await arrives(shared, { ...typed('hello'), from: { ...priya, tenantId: otherTenant } });
      expect(turn.from.tenant).toBe(otherTenant);
      expect(teams.connector.attempts).toEqual([]);
    });
  });

  it('ids of Entra in one case', async () => {
    const shouting = { ...priya, aadObjectId: priya.aadObjectId.toUpperCase() };
    const turn = await arrives(inChat, { ...typed('hi'), from: shouting });
    expect(turn.from.object).toBe(priya.aadObjectId);
  });

  it.each([
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, 'messageReaction'],
    ['an unknown invoke', invoke('signin/verifyState', {}), 'signin/verifyState'],
    [
      'a link that is none',
      invoke('composeExtension/queryLink', { url: 'javascript:1' }),
      'composeExtension/queryLink',
    ],
  ])('%s, as something else', async (_, what, name) => {
    const turn = await arrives(inChat, what);
    expect(turn.inbound).toEqual({ kind: 'other', name });
  });

  it.each([
    ['a message', { type: 'message', text: 7, entities: 'x', value: [1], replyToId: {} }],
    ['a button', { type: 'invoke', name: 'adaptiveCard/action', value: { action: 'x' } }],
    [
      'a dialog',
      { type: 'invoke', name: 'composeExtension/fetchTask', value: { messagePayload: { body: 3 } } },
    ],
    ['a search', { type: 'invoke', name: 'composeExtension/query', value: { parameters: [null, 4] } }],
    ['a roster change', { type: 'conversationUpdate', membersAdded: [null, 'x', { id: 5 }] }],
    ['everything', { type: 'message', from: null, recipient: 4, conversation: 'x', channelData: [] }],
  ])('nonsense in %s, without falling over', async (_, what) => {
    await arrives(inChat, what);
    expect(teams.logged).toEqual([]);
  });
});
