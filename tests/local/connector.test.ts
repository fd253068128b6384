import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localAccount } from '#local/accounts.ts';
import { localBot, localChannel, localTeam } from '#local/teams/local-teams.ts';
import { openTown, people, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const tom = localAccount('tom', 'Tom Ashby', 'council', 'member');
const creation = (account: { object: string; tenant: string }) => ({
  isGroup: false,
  bot: localBot,
  members: [{ id: account.object }],
  tenantId: account.tenant,
  channelData: { tenant: { id: account.tenant } },
});
const create = (account: { object: string; tenant: string }) =>
  town.connector('POST', '/conversations', creation(account));
const message = (text: string) => ({ type: 'message', text });
const inConversation = (id: string, rest = '') => `/conversations/${encodeURIComponent(id)}${rest}`;

describe('the connector opens a chat', () => {
  it('only once the person has opened the app, and then always the same', async () => {
    expect(await create(tom)).toMatchObject({
      status: 403,
      body: { error: { code: 'ForbiddenOperationException' } },
    });
    await town.act('/chats/open', { as: 'tom' });
    const first = await create(tom);
    expect(first).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^a:1/) } });
    expect(await create(tom)).toEqual(first);
  });

  it('not in another tenant, not by the field aadObjectId, and never with people from outside', async () => {
    const priya = localAccount('priya', 'Priya Nair', 'police', 'member');
    expect((await create({ ...tom, tenant: priya.tenant })).status).toBe(403);
    const members = [{ aadObjectId: tom.object }];
    expect(await town.connector('POST', '/conversations', { ...creation(tom), members })).toMatchObject({
      status: 400,
      body: { error: { code: 'BadSyntax' } },
    });
    expect(await town.act('/chats/open', { as: 'xena' })).toHaveProperty('refused');
    expect((await create(localAccount('xena', 'Xena Holt', 'neighbour', 'external'))).status).toBe(403);
  });
});

describe('the connector keeps messages', () => {
  it('posts, updates and deletes, and says when there is nothing to change', async () => {
    await town.act('/chats/open', { as: 'tom' });
    const { body } = await create(tom);
    const activities = inConversation(body.id, '/activities');
    const posted = await town.connector('POST', activities, message('first'));
    expect(posted).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^\d{13}$/) } });
    const path = `${activities}/${posted.body.id}`;
    const last = async () => (await town.view('tom')).chat.messages.at(-1);
    expect(await last()).toMatchObject({ id: posted.body.id, text: 'first', edited: false });
    expect(await town.connector('PUT', path, message('second'))).toEqual({ status: 200, body: posted.body });
    expect(await last()).toMatchObject({ text: 'second', edited: true });
    expect((await town.connector('DELETE', path)).status).toBe(200);
    expect(await last()).toMatchObject({ text: '', deleted: true });
    const gone = { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } };
    expect(await town.connector('PUT', path, message('third'))).toMatchObject(gone);
    expect(await town.connector('DELETE', path)).toMatchObject(gone);
  });

  it('begins threads and answers in them', async () => {
    const wish = {
      isGroup: true,
      channelData: { channel: { id: localChannel.id } },
      activity: message('Digest'),
    };
    const begun = await town.connector('POST', '/conversations', wish);
    const root = begun.body.activityId;
    expect(begun).toMatchObject({ status: 201, body: { id: `${localChannel.id};messageid=${root}` } });
    await town.connector('POST', inConversation(begun.body.id, '/activities'), message('by conversation'));
    await town.connector('POST', inConversation(localChannel.id, `/activities/${root}`), message('by reply'));
    await town.connector('POST', inConversation(localChannel.id, '/activities'), message('a new post'));
    const { messages } = (await town.view('tom')).channel;
    const shown = messages.map(({ text, root }: { text: string; root: string }) => [text, root]);
    expect(shown.slice(0, 3)).toEqual([
      ['Digest', root],
      ['by conversation', root],
      ['by reply', root],
    ]);
    expect(shown[3][0]).toBe('a new post');
    expect(shown[3][1]).not.toBe(root);
  });

  it('refuses what Teams refuses, with its codes', async () => {
    const post = (id: string, activity: object) =>
      town.connector('POST', inConversation(id, '/activities'), activity);
    const refused = (status: number, code: string) => ({ status, body: { error: { code } } });
    expect(await post('a:1nobody', message('x'))).toMatchObject(refused(404, 'ConversationNotFound'));
    expect(await post(`${localChannel.id};messageid=1`, message('x'))).toMatchObject(
      refused(404, 'ConversationNotFound'),
    );
    const just = 'x'.repeat(100 * 1024 - JSON.stringify(message('')).length);
    expect((await post(localChannel.id, message(just))).status).toBe(201);
    expect(await post(localChannel.id, message(`${just}x`))).toMatchObject(refused(413, 'MessageSizeTooBig'));
  });

  it('takes typing without keeping it', async () => {
    const before = (await town.view('tom')).channel.messages.length;
    const sent = await town.connector('POST', inConversation(localChannel.id, '/activities'), {
      type: 'typing',
    });
    expect(sent.status).toBe(201);
    expect((await town.view('tom')).channel.messages).toHaveLength(before);
  });
});

describe('the connector knows who is who', () => {
  it('lists the channel’s members, guests marked, with their tenants', async () => {
    const { body } = await town.connector('GET', inConversation(localChannel.id, '/members'));
    expect(body).toHaveLength(people.length);
    expect(body).toContainEqual({
      id: tom.channelAccount,
      name: 'Tom Ashby',
      givenName: 'Tom',
      surname: 'Ashby',
      objectId: tom.object,
      aadObjectId: tom.object,
      email: 'tom@council.example',
      userPrincipalName: 'tom@council.example',
      tenantId: tom.tenant,
      userRole: 'user',
    });
    const sam = body.find(({ name }: { name: string }) => name === 'Sam Doyle');
    expect(sam).toMatchObject({ userRole: 'guest', tenantId: localTeam.tenant });
  });

  it('pages them, and finds one by either id', async () => {
    const path = inConversation(localTeam.id, '/pagedmembers?pageSize=50');
    const { body } = await town.connector('GET', path);
    expect(body.members).toHaveLength(people.length);
    expect(body.continuationToken).toBeUndefined();
    for (const id of [tom.object, tom.channelAccount])
      expect(
        (await town.connector('GET', inConversation(localChannel.id, `/members/${encodeURIComponent(id)}`)))
          .body,
      ).toMatchObject({ name: 'Tom Ashby' });
    expect((await town.connector('GET', inConversation(localChannel.id, '/members/29:none'))).status).toBe(
      404,
    );
  });
});
