import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTeams } from '#bot/teams/teams.ts';
import type { RequestNumber } from '#domain/ids.ts';
import type { Notice } from '#domain/requests/notice.ts';
import { instantOf } from '#domain/time.ts';
import { crowdId, withCrowd } from '#tests/support/crowd.ts';
import { type LoopbackConnector, startLoopbackConnector } from '#tests/support/loopback-connector.ts';
import { type Bench, openBench, start, team } from '../support/bench.ts';
import { lifeOn, words } from '../support/life.ts';
import { botId } from '../teams/activities.ts';

let connector: LoopbackConnector;
let bench: Bench;
const open = async (people: number) => {
  const { outbound } = createTeams({
    mode: 'local',
    botId,
    botType: 'SingleTenant',
    botTenantId: team.tenant,
    credentials: { kind: 'token', token: async () => 'the-bot' },
    openIdMetadataUrl: null,
    tokenIssuer: null,
    allowedTenants: null,
    serviceHosts: [connector.host],
    log: () => undefined,
  });
  const partnership = withCrowd(people, instantOf(start));
  bench = await openBench({ partnership, outbound, serviceUrl: connector.serviceUrl });
};
beforeEach(async () => {
  connector = await startLoopbackConnector();
});
afterEach(async () => {
  await bench.close();
  await connector.close();
});

/** Sends, and goes to the moment at which the next is due, until nothing is. */
async function sendsAll(): Promise<void> {
  for (let rounds = 0; rounds < 2_000; rounds += 1) {
    await bench.sends();
    const [next] = await bench.room.notices.due(instantOf(start + 86_400_000), 1);
    if (next?.state.kind !== 'due') return;
    bench.clock.now = Math.max(bench.clock.now + 1, Date.parse(next.state.dueAt));
  }
  throw new Error('It is never over.');
}
const told = (notices: readonly Notice[]) => notices.filter(({ state }) => state.kind === 'told');

describe('Teams’ limits', () => {
  it('are kept by 300 messages to one channel: none is refused, none costs a second try', async () => {
    await open(0);
    const limited = connector.limit(() => bench.clock.now, 1);
    for (let n = 0; n < 300; n += 1) await lifeOn(bench).ask();
    await sendsAll();
    expect(limited.refused()).toBe(0);
    expect(connector.taken).toHaveLength(300);
    for (let n = 1; n <= 300; n += 1)
      for (const notice of await bench.notices(n as RequestNumber, 'request card'))
        expect(notice).toMatchObject({ tries: 1, state: { kind: 'told' } });
    // Sixty in thirty seconds are all that may be.
    expect(bench.clock.now - start).toBeLessThan(160_000);
  }, 60_000);

  it('are kept when one change owes 500 people of one tenant: all are told, and none is refused', async () => {
    await open(500);
    const limited = connector.limit(() => bench.clock.now, 1);
    const crowd = Array.from({ length: 500 }, (_, n) => crowdId(n + 1));
    const life = lifeOn(bench);
    const number = await life.answered({}, crowd.slice(0, 30));
    for (const id of crowd.slice(30)) {
      const what = words('checked a list');
      await bench.does('priya', {
        kind: 'add-contributor',
        number,
        contributor: { person: id, how: 'checked', what },
      });
    }
    await sendsAll();
    await life.decide(number);
    await sendsAll();
    expect(limited.refused()).toBe(0);
    // Priya, whose answer it is, is one more.
    const feedback = (await bench.notices(number, 'feedback')).filter(
      ({ to }) => to.kind === 'person' && to.person !== 'priya',
    );
    expect(feedback).toHaveLength(500);
    expect(told(feedback)).toHaveLength(500);
    const people = feedback.map(({ to }) => (to.kind === 'person' ? to.person : ''));
    expect(new Set(people)).toEqual(new Set(crowd));
    const chats = connector.taken.filter(({ conversation }) => conversation.startsWith('a:'));
    const objects = crowd.map((id) => `a:chat-with-${bench.accountOf(id).object}`);
    expect(chats.filter(({ conversation }) => objects.includes(conversation))).toHaveLength(500);
    expect((await bench.request(number)).state.kind).toBe('closed');
  }, 120_000);

  it.each([5, null])('are obeyed when Teams counts more than we know, Retry-After %s', async (seconds) => {
    await open(0);
    const limited = connector.limit(() => bench.clock.now, seconds);
    for (let n = 0; n < 12; n += 1) await lifeOn(bench).ask();
    // Somebody else sends there too, with the same bot.
    const [place] = [await bench.store.directory.channelOf(bench.room.id)];
    for (let n = 0; n < 7; n += 1)
      await fetch(
        `${connector.serviceUrl}v3/conversations/${encodeURIComponent(String(place?.conversation))}/activities`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{}',
        },
      );
    await sendsAll();
    expect(limited.refused()).toBe(1);
    expect(connector.taken).toHaveLength(19);
    expect(bench.clock.now - start).toBeGreaterThanOrEqual((seconds ?? 2) * 1_000);
  });
});
