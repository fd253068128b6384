import { chatWith, type Human, human, type Spot, type TeamsApp } from './teams-app.ts';

let towns = 0;

/** A partnership as it comes to life: the app is added to a team, and Ruth sets it up. */
export async function found(app: TeamsApp, name = 'Tees Bay Partnership') {
  towns += 1;
  const spot: Spot = {
    team: `19:town-${towns}@thread.tacv2`,
    channel: `19:town-channel-${towns}@thread.tacv2`,
  };
  const manager = human('Ruth Kelly');
  await app.installs(manager, spot);
  const form = app.newest(chatWith(manager), 'Set up your partnership');
  await app.press(manager, 'chat', form, 'Set up the partnership', {
    partnership: name,
    name: manager.name,
    title: 'Partnership manager',
    agency: 'Tees Bay Council',
    agencies: '',
  });
  const { body: me } = await app.api(manager, 'GET', '/me');
  const id = String(me.partnerships[0].id);
  const home = `/partnerships/${id}`;
  const { body } = await app.api(manager, 'GET', `${home}/people`);
  const agency = String(body.agencies[0].id);
  const get = (who: Human, path: string) => app.api(who, 'GET', `${home}${path}`);
  const post = (who: Human, path: string, sent: unknown, headers: object = {}) =>
    app.api(who, 'POST', `${home}${path}`, sent, headers);
  return {
    id,
    spot,
    manager,
    agency,
    get,
    post,
    /** Somebody new with one account, added over the API. */
    async add(
      called: string,
      roles: readonly string[],
      { tenant = manager.tenant, access = 'member' }: { tenant?: string; access?: string } = {},
    ): Promise<Human & { readonly id: string }> {
      const who = human(called, tenant);
      const accounts = [{ tenant, object: who.object }];
      const added = await post(manager, '/people', {
        name: called,
        title: 'Member',
        agency,
        roles,
        access,
        accounts,
      });
      if (added.status !== 201) throw new Error(JSON.stringify(added.body));
      return { ...who, id: String(added.body.id) };
    },
  };
}
export type Founded = Awaited<ReturnType<typeof found>>;
