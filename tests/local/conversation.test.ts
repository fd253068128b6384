import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localAccount } from '#local/accounts.ts';
import { localBot, localChannel, localTeam } from '#local/teams/local-teams.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const helen = localAccount('helen', 'Helen Marsh', 'council', 'member');

describe('a person writes', () => {
  it('reaches the bot from the channel only when it is mentioned, in the shape Teams sends', async () => {
    await town.act('/messages', { as: 'helen', in: 'channel', text: 'Morning all, and @Tom Ashby' });
    expect(town.bot.received).toHaveLength(0);
    const text = '@Feedback Loop ask Are missing episodes rising?';
    const { id } = await town.act('/messages', { as: 'helen', in: 'channel', text });
    expect(town.bot.received).toHaveLength(1);
    expect(town.bot.received[0]).toMatchObject({
      type: 'message',
      id,
      channelId: 'msteams',
      serviceUrl: `${town.url}/local/connector/`,
      text: '<at>Feedback Loop</at> ask Are missing episodes rising?',
      locale: 'en-GB',
      localTimezone: 'Europe/London',
      from: { id: helen.channelAccount, name: 'Helen Marsh', aadObjectId: helen.object },
      recipient: localBot,
      conversation: {
        id: `${localChannel.id};messageid=${id}`,
        isGroup: true,
        conversationType: 'channel',
        tenantId: helen.tenant,
      },
      channelData: {
        teamsChannelId: localChannel.id,
        teamsTeamId: localTeam.id,
        channel: { id: localChannel.id },
        team: { id: localTeam.id },
        tenant: { id: helen.tenant },
      },
      entities: [
        { type: 'mention', text: '<at>Feedback Loop</at>', mentioned: localBot },
        { type: 'clientInfo', locale: 'en-GB' },
      ],
    });
    const { channel } = await town.view('tom');
    const thread = channel.messages.filter((message: { root: string }) => message.root === id);
    expect(thread.map((message: { writer: string | null }) => message.writer)).toEqual(['helen', null]);
    expect(thread[1].cards[0].body[1].inlines[0].text).toBe('Are missing episodes rising?');
  });

  it('names the team’s tenant in the channel, and the writer’s own when it is another', async () => {
    await town.act('/messages', {
      as: 'priya',
      in: 'channel',
      text: '@Feedback Loop is 3 < 4 & <at>x</at>?',
    });
    const priya = localAccount('priya', 'Priya Nair', 'police', 'member');
    const activity = town.bot.received.at(-1);
    expect(activity.from).toMatchObject({ aadObjectId: priya.object, tenantId: priya.tenant });
    expect(activity.conversation.tenantId).toBe(localTeam.tenant);
    expect(activity.channelData.tenant.id).toBe(localTeam.tenant);
    expect(activity.text).toBe('<at>Feedback Loop</at> is 3 &lt; 4 &amp; &lt;at&gt;x&lt;/at&gt;?');
    await town.act('/messages', { as: 'sam', in: 'channel', text: '@Feedback Loop mine' });
    expect(town.bot.received.at(-1).from.tenantId).toBeUndefined();
  });

  it('is answered in a chat without a mention, after the two activities of a personal install', async () => {
    const before = town.bot.received.length;
    await town.act('/messages', { as: 'priya', in: 'chat', text: 'help' });
    const [install, added, message] = town.bot.received.slice(before);
    const priya = localAccount('priya', 'Priya Nair', 'police', 'member');
    expect(install).toMatchObject({ type: 'installationUpdate', action: 'add' });
    expect(added).toMatchObject({
      type: 'conversationUpdate',
      membersAdded: [{ id: localBot.id }, { aadObjectId: priya.object }],
      conversation: { conversationType: 'personal', tenantId: priya.tenant },
      channelData: { tenant: { id: priya.tenant } },
    });
    expect(message.text).toBe('help');
    expect(priya.tenant).not.toBe(helen.tenant);
    const { chat } = await town.view('priya');
    expect(chat.messages.map(({ writer }: { writer: string | null }) => writer)).toEqual([
      null,
      'priya',
      null,
    ]);
  });
});
