import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Founded, found } from '#tests/bot/support/founded.ts';
import { type Human, human, openTeamsApp, type TeamsApp } from '#tests/bot/support/teams-app.ts';
import { mentioned } from '#tests/bot/teams/activities.ts';
import { problem } from '#tests/support/api-in-process.ts';
import { police } from '#tests/support/entra-tokens.ts';

let app: TeamsApp;
let town: Founded;
beforeAll(async () => {
  app = await openTeamsApp();
  town = await found(app);
});
beforeEach(() => void jest.spyOn(console, 'error').mockReturnValue());
afterAll(async () => {
  jest.restoreAllMocks();
  await app.close();
});

const accountOf = ({ tenant, object }: Human) => ({ tenant, object });
const anAnalyst = () => ({ name: 'Priya Nair', title: 'Analyst', agency: town.agency, roles: ['analyst'] });
const withoutType = ({ status, body }: ReturnType<typeof problem>) => ({ status, body });
const people = async () =>
  (await town.get(town.manager, '/people')).body.people as { id: string; name: string }[];
const named = async (name: string) => (await people()).filter((one) => one.name === name);

describe('adding people', () => {
  it('lets them in with each of their accounts, at once', async () => {
    const [home, guest] = [human('Priya Nair', police), human('Priya Nair')];
    const accounts = [{ ...accountOf(home), object: home.object.toUpperCase() }, accountOf(guest)];
    const added = await town.post(town.manager, '/people', { ...anAnalyst(), access: 'external', accounts });
    expect(added).toEqual({
      status: 201,
      body: { id: expect.stringMatching(/^priya-nair-[a-z0-9]+$/), changed: true },
    });
    for (const account of [home, guest]) {
      expect((await app.api(account, 'GET', '/me')).body.person).toMatchObject({
        id: added.body.id,
        title: 'Analyst',
        roles: ['analyst'],
      });
    }
    expect(await people()).toContainEqual(
      expect.objectContaining({ id: added.body.id, reachable: 'By a mention in the channel' }),
    );
  });

  it('twice with one key is one person, with two keys two', async () => {
    const body = { ...anAnalyst(), name: 'Dan Whitfield' };
    const send = (key: string) => town.post(town.manager, '/people', body, { 'idempotency-key': key });
    const first = await send('one');
    expect(await send('one')).toEqual({ status: 200, body: { id: first.body.id, changed: false } });
    expect((await send('two')).body.id).not.toBe(first.body.id);
    expect(await named('Dan Whitfield')).toHaveLength(2);
  });

  it('changes the one whose id is given, and adds an account', async () => {
    const sam = human('Sam Doyle');
    const { body } = await town.post(town.manager, '/people', { ...anAnalyst(), name: 'Sam Doil' });
    const changed = { ...anAnalyst(), id: body.id, name: '  Sam\n Doyle ', accounts: [accountOf(sam)] };
    expect(await town.post(town.manager, '/people', changed)).toMatchObject({
      status: 201,
      body: { id: body.id },
    });
    expect((await app.api(sam, 'GET', '/me')).body.person).toMatchObject({ id: body.id, name: 'Sam Doyle' });
    expect(await named('Sam Doil')).toEqual([]);
  });

  it('never takes an account from somebody, in this partnership or another', async () => {
    const elsewhere = await found(app, 'Elsewhere Partnership');
    const theirs = { ...anAnalyst(), name: 'Thief', accounts: [accountOf(elsewhere.manager)] };
    const answer = await town.post(town.manager, '/people', theirs);
    expect(answer).toMatchObject(withoutType(problem(409, 'already taken')));
    expect(answer.body.detail).not.toContain(elsewhere.manager.name);
    const ours = { ...theirs, accounts: [accountOf(town.manager)] };
    expect((await town.post(town.manager, '/people', ours)).body.detail).toContain(town.manager.name);
    expect(await named('Thief')).toEqual([]);
    const me = await app.api(elsewhere.manager, 'GET', '/me');
    expect(me.body.partnerships[0].name).toBe('Elsewhere Partnership');
  });

  it.each([
    [422, 'unknown name', { agency: 'nowhere' }, 'agency'],
    [422, 'unknown name', { id: 'nobody' }, 'id'],
    [422, 'text stopped', { name: ' \u200b ' }, 'name'],
    [422, 'text stopped', { title: 'x'.repeat(121) }, 'title'],
    [400, 'not understood', { roles: [] }, 'roles'],
    [400, 'not understood', { accounts: [{ tenant: 'council', object: 'ruth' }] }, 'accounts.0.tenant'],
  ])('refuses with %s “%s”: %j', async (status, reason, differs, field) => {
    const answer = await town.post(town.manager, '/people', { ...anAnalyst(), ...differs });
    expect(answer).toMatchObject(withoutType(problem(status, reason)));
    expect(answer.body.field).toBe(field);
  });

  it('leaves somebody who keeps the registers', async () => {
    const { id, name, title } = (await app.api(town.manager, 'GET', '/me')).body.person;
    const down = { id, name, title, agency: town.agency, roles: ['viewer'] };
    const answer = await town.post(town.manager, '/people', down);
    expect(answer).toMatchObject(withoutType(problem(422, 'something missing')));
  });

  it.each(['/people', '/agencies', '/forums'])('is not for others: %s', async (path) => {
    const tom = await town.add('Tom Ashby', ['analyst', 'strategic lead', 'data-protection lead']);
    const body = { ...anAnalyst(), sector: 'police', cadence: 'monthly' };
    expect(await town.post(tom, path, body)).toMatchObject(withoutType(problem(403, 'not allowed')));
    expect(await town.get(tom, '/strangers')).toMatchObject(withoutType(problem(403, 'not allowed')));
  });
});

describe('agencies and groups', () => {
  it('are added once, however their name is written, and changed by sending them again', async () => {
    const add = (name: string, sector: string) => town.post(town.manager, '/agencies', { name, sector });
    const first = await add('Café  Youth Trust', 'health');
    expect(first).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^cafe-youth-trust-/) } });
    expect(await add('Café Youth Trust', 'health')).toEqual({
      status: 200,
      body: { id: first.body.id, changed: false },
    });
    expect((await add('CAFE YOUTH TRUST', 'education')).body).toEqual({ id: first.body.id, changed: true });
    const { agencies } = (await town.get(town.manager, '/people')).body;
    expect(agencies.filter((one: { id: string }) => one.id === first.body.id)).toEqual([
      { id: first.body.id, name: 'CAFE YOUTH TRUST', sector: 'education' },
    ]);
    const other = await add('Cafe-Youth Trust!', 'other');
    expect(other.body.id).not.toBe(first.body.id);
  });

  it('a group can be named when asking', async () => {
    const forum = { name: 'VEMT Strategic Group', cadence: 'every quarter' };
    const { body } = await town.post(town.manager, '/forums', forum);
    const asked = await town.post(town.manager, '/requests', {
      question: 'How many go missing?',
      meeting: { forum: body.id, date: null },
    });
    expect(asked.status).toBe(201);
  });
});

it('a stranger is on the list until somebody adds them', async () => {
  const nadia = human('Nadia Rahman');
  await app.send(nadia, town.spot, { ...mentioned('hello') });
  const list = async () => (await town.get(town.manager, '/strangers')).body.strangers;
  expect(await list()).toEqual([
    { ...accountOf(nadia), name: 'Nadia Rahman', at: expect.stringMatching(/Z$/) },
  ]);
  const [{ tenant, object, name }] = await list();
  await town.post(town.manager, '/people', { ...anAnalyst(), name, accounts: [{ tenant, object }] });
  expect(await list()).toEqual([]);
  expect((await app.api(nadia, 'GET', '/me')).body.person.name).toBe('Nadia Rahman');
});
