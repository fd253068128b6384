import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { textOf } from '#tests/support/people-of-the-app.ts';
import {
  chatWith,
  type Human,
  human,
  openTeamsApp,
  type Spot,
  said,
  type TeamsApp,
} from './support/teams-app.ts';
import { mentioned, typed } from './teams/activities.ts';

let app: TeamsApp;
beforeAll(async () => {
  app = await openTeamsApp();
});
beforeEach(() => {
  app.connector.forget();
  jest.spyOn(console, 'error').mockReturnValue();
});
afterAll(async () => {
  jest.restoreAllMocks();
  await app.close();
});

let teams = 0;
const newTeam = (): Spot => {
  teams += 1;
  return { team: `19:team-${teams}@thread.tacv2`, channel: `19:general-${teams}@thread.tacv2` };
};
const filled = {
  partnership: 'Tees Bay Partnership',
  name: 'Ruth Kelly',
  title: 'Partnership manager',
  agency: 'Tees Bay Council',
  agencies: 'Tees Bay Police\n\nHarbour Youth Project\n',
};
const formOf = (who: Human) => app.newest(chatWith(who), 'Set up your partnership');
const textsIn = (conversation: string) =>
  app.connector.taken.filter((one) => one.conversation === conversation).map(({ activity }) => activity.text);

describe('the first install in a team', () => {
  it('asks whoever added the app, one to one and once, and nobody else', async () => {
    const [ruth, spot] = [human('Ruth Kelly'), newTeam()];
    await app.installs(ruth, spot);
    await app.installs(ruth, spot);
    expect(app.connector.taken.map(({ conversation }) => conversation)).toEqual([chatWith(ruth)]);
    expect(textOf(formOf(ruth))).toContain('You get this because you added the app.');
  });

  it('makes the partnership, with the installer as manager and administrator', async () => {
    const [ruth, spot] = [human('Ruth K.'), newTeam()];
    await app.installs(ruth, spot);
    const done = await app.press(ruth, 'chat', formOf(ruth), 'Set up the partnership', filled);
    expect(said(done)).toContain('Your partnership is set up');
    expect(said(done)).toContain('Tees Bay Partnership begins with you and 3 agencies.');
    const me = await app.api(ruth, 'GET', '/me');
    expect(me).toMatchObject({
      status: 200,
      body: {
        person: {
          id: expect.stringMatching(/^ruth-kelly-[a-z0-9]{1,7}$/),
          name: 'Ruth Kelly',
          title: 'Partnership manager',
          agency: 'Tees Bay Council',
          roles: ['manager', 'administrator'],
        },
        partnerships: [{ name: 'Tees Bay Partnership' }],
      },
    });
    const { id } = me.body.partnerships[0];
    const { body } = await app.api(ruth, 'GET', `/partnerships/${id}/people`);
    expect(
      body.agencies.map((one: { name: string; sector: string }) => [one.name, one.sector]).sort(),
    ).toEqual([
      ['Harbour Youth Project', 'voluntary and community'],
      ['Tees Bay Council', 'council'],
      ['Tees Bay Police', 'police'],
    ]);
    expect(body.worriedAboutAChild.danger).toBe('999');
    expect(await app.store.directory.channelOf(id)).toMatchObject({ conversation: spot.channel });

    // Pressed again, as Teams repeats it: the same partnership.
    const again = await app.press(ruth, 'chat', formOf(ruth), 'Set up the partnership', filled);
    expect(said(again)).toContain('Your partnership is set up');
    const named = (await app.store.directory.partnerships()).filter((one) =>
      one.startsWith('tees-bay-partnership'),
    );
    expect(named).toHaveLength(1);

    await app.send(
      ruth,
      { ...spot, thread: `${spot.channel};messageid=1` },
      { ...mentioned('ask How many go missing?') },
    );
    await app.settled();
    expect(textOf(app.newest(`${spot.channel};messageid=1`, 'How many go missing?'))).toContain('R-1');
  });

  it('keeps what was typed and says what is missing', async () => {
    const [ruth, spot] = [human('Ruth'), newTeam()];
    await app.installs(ruth, spot);
    const wrong = { ...filled, title: '  ', partnership: 'Half\u202eword', agencies: 'x'.repeat(121) };
    const answer = await app.press(ruth, 'chat', formOf(ruth), 'Set up the partnership', wrong);
    expect(said(answer)).toContain('Write your title');
    expect(said(answer)).toContain('Give the partnership a name');
    expect(said(answer)).toContain('one agency a line');
    expect(said(answer)).not.toContain('Name your agency');
    expect(JSON.stringify(answer.body)).toContain('"value":"Tees Bay Council"');
    expect((await app.api(ruth, 'GET', '/me')).status).toBe(401);
  });

  it('says it once in the channel when there is no chat; a hello in the chat brings the form', async () => {
    const [ruth, spot] = [human('Ruth Kelly'), newTeam()];
    app.connector.notInstalledFor(ruth.object);
    await app.installs(ruth, spot);
    await app.installs(ruth, spot);
    expect(app.connector.taken.map(({ conversation }) => conversation)).toEqual([spot.channel]);
    expect(textsIn(spot.channel)[0]).toContain('Ruth Kelly, please open Feedback Loop and write “hello”');
    expect(textsIn(spot.channel)[0]).toContain('https://tab.example/requests');
    await app.send(ruth, 'chat', { ...typed('hello') });
    expect(textOf(formOf(ruth))).toContain('The partnership’s name');
  });

  it('leaves the team to whoever is first, and its form to whoever was asked', async () => {
    const [ruth, other, nobody, spot] = [human('Ruth'), human('Other'), human('Nobody'), newTeam()];
    await app.installs(ruth, spot);
    await app.installs(other, spot);
    const theirs = formOf(other);
    await app.press(ruth, 'chat', formOf(ruth), 'Set up the partnership', filled);
    const late = await app.press(other, 'chat', theirs, 'Set up the partnership', filled);
    expect(said(late)).toContain('Somebody else has set this team’s partnership up meanwhile.');
    const uninvited = await app.press(nobody, 'chat', theirs, 'Set up the partnership', filled);
    expect(said(uninvited)).toContain('ask your partnership’s manager to add you');
    for (const who of [other, nobody]) expect((await app.api(who, 'GET', '/me')).status).toBe(401);
  });
});

describe('somebody unknown who writes in the team', () => {
  it('is greeted, and the manager hears of them once', async () => {
    const [ruth, nadia, spot] = [human('Ruth Kelly'), human('Nadia Rahman'), newTeam()];
    await app.installs(ruth, spot);
    await app.press(ruth, 'chat', formOf(ruth), 'Set up the partnership', filled);
    app.connector.forget();
    await app.send(nadia, spot, { ...mentioned('hello') });
    await app.send(nadia, spot, { ...mentioned('ask Where is he?') });
    expect(textsIn(spot.channel)).toEqual(Array(2).fill(expect.stringContaining('manager to add you')));
    const told = app.cardsIn(chatWith(ruth)).map(textOf);
    expect(told).toEqual([
      expect.stringContaining('Nadia Rahman wrote to me in the team of Tees Bay Partnership'),
    ]);
    expect(told[0]).not.toContain('Where is he?');
  });
});
