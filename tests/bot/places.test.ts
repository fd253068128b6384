import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { textOf } from '#tests/support/people-of-the-app.ts';
import { type Founded, found } from './support/founded.ts';
import { chatWith, type Human, human, openTeamsApp, type Spot, type TeamsApp } from './support/teams-app.ts';
import { bot, mentioned } from './teams/activities.ts';

let app: TeamsApp;
let town: Founded;
beforeAll(async () => {
  app = await openTeamsApp();
});
beforeEach(async () => {
  jest.spyOn(console, 'error').mockReturnValue();
  town = await found(app);
  app.connector.forget();
});
afterAll(async () => {
  jest.restoreAllMocks();
  await app.close();
});

const posted = () => app.connector.taken.map(({ conversation }) => conversation);
const event = (who: Human, where: Spot, eventType: string, more: object = {}) =>
  app.send(who, where, {
    type: 'conversationUpdate',
    channelData: {
      tenant: { id: who.tenant },
      team: { id: where.team },
      channel: { id: where.channel },
      eventType,
    },
    ...more,
  });
const removes = (who: Human, where: Spot | 'chat') =>
  app.send(who, where, { type: 'installationUpdate', action: 'remove' });
const asks = async (question: string) => {
  const { status } = await town.post(town.manager, '/requests', { question });
  expect(status).toBe(201);
  await app.settled();
};
const cardsIn = (spot: Spot) => app.cardsIn(spot.channel).map(textOf);

describe.each<[string, string, string]>([
  ['the channel is deleted and restored', 'channelDeleted', 'channelRestored'],
  ['the team is deleted and restored', 'teamDeleted', 'teamRestored'],
  ['the team is archived and brought back', 'teamArchived', 'teamUnarchived'],
])('%s', (_name, gone, back) => {
  it('nothing is posted meanwhile, and what waited comes after', async () => {
    const { manager, spot } = town;
    await event(manager, spot, gone);
    await asks('How many go missing?');
    expect(posted()).toEqual([]);
    await event(manager, spot, back);
    await app.settled();
    expect(cardsIn(spot)).toEqual([expect.stringContaining('How many go missing?')]);
  });
});

it('another channel than the partnership’s may go without any effect', async () => {
  const { manager, spot } = town;
  await event(manager, { ...spot, channel: '19:another@thread.tacv2' }, 'channelDeleted');
  await event(manager, { team: '19:another-team@thread.tacv2', channel: '19:x@thread.tacv2' }, 'teamDeleted');
  await asks('How many go missing?');
  expect(posted()).toEqual([spot.channel]);
});

it('a renamed channel stays the one', async () => {
  const { manager, spot } = town;
  await event(manager, spot, 'channelRenamed');
  await asks('How many go missing?');
  expect(posted()).toEqual([spot.channel]);
});

describe('the app', () => {
  it('is taken out of the team by anybody, and added again: the question comes then', async () => {
    const { spot } = town;
    const nobody = human('Nobody');
    await removes(nobody, spot);
    await asks('How many go missing?');
    expect(posted()).toEqual([]);
    await app.installs(nobody, spot);
    await app.settled();
    expect(cardsIn(spot)).toEqual([expect.stringContaining('How many go missing?')]);
  });

  it('is taken out of a shared channel and put back, each with nothing to its members', async () => {
    const { manager, spot } = town;
    await event(manager, { ...spot, shared: true }, 'channelMemberRemoved', {
      membersRemoved: [{ id: bot }],
    });
    await asks('How many go missing?');
    expect(posted()).toEqual([]);
    await event(manager, spot, 'channelMemberAdded', { membersAdded: [{ id: bot }] });
    await app.settled();
    expect(posted()).toEqual([spot.channel]);
  });

  it('taken away by a person, waits for them, and comes with the welcome when they have it again', async () => {
    const { manager, spot } = town;
    const tom = await town.add('Tom Ashby', ['analyst']);
    await app.installs(tom, 'chat');
    expect(posted()).toEqual([chatWith(tom)]);
    expect(textOf(app.newest(chatWith(tom), 'Hello, Tom'))).toContain('Write help');
    await removes(tom, 'chat');
    app.connector.forget();
    app.connector.notInstalledFor(tom.object);
    await app.send(tom, spot, { ...mentioned('ask How many go missing?') });
    const number = 'R-1';
    await town.post(manager, `/requests/${number}/comment`, { commentKind: 'comment', text: 'Which years?' });
    const declined = { reason: 'Nobody records it.', gap: 'Nobody records it.' };
    expect((await town.post(manager, `/requests/${number}/decline`, declined)).status).toBe(200);
    await app.settled();
    expect(posted()).not.toContain(chatWith(tom));
    await app.installs(tom, 'chat');
    await app.settled();
    expect(app.cardsIn(chatWith(tom)).map(textOf).join('\n')).toContain('Nobody records it.');
  });
});

it('who joins the team or a channel hears nothing until they write', async () => {
  const { manager, spot } = town;
  const joined = [{ id: '29:somebody', aadObjectId: human('Somebody').object }];
  for (const [eventType, where] of [
    ['teamMemberAdded', spot],
    ['channelMemberAdded', { ...spot, shared: true }],
  ] as const) {
    await event(manager, where, eventType, { membersAdded: joined });
  }
  await app.installs(manager, spot);
  await app.settled();
  expect(app.connector.attempts).toEqual([]);
});
