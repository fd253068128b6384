import { isStoreDown } from '#api/http/store-down.ts';
import { createRoom } from '#api/room.ts';
import { newcomersOf } from '#api/start/newcomers.ts';
import { openStore } from '#api/storage/store.ts';
import type { Table } from '#api/storage/table.ts';
import { createBot } from '#bot/activities/bot.ts';
import type { BotServices } from '#bot/activities/services.ts';
import type { Room } from '#bot/room.ts';
import { withLimits } from '#bot/sending/limited-outbound.ts';
import { createSender, type Pace, type Sender } from '#bot/sending/sender.ts';
import type { DeliveryTools } from '#bot/sending/tools.ts';
import type { Outbound } from '#bot/teams/port.ts';
import { type PersonId, type RequestNumber, showNumber } from '#domain/ids.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import type { Actor, Command } from '#domain/requests/commands.ts';
import type { Request } from '#domain/requests/request.ts';
import { dateOf, instantOf } from '#domain/time.ts';
import { localAccount } from '#local/accounts.ts';
import { samplePartnership } from '#local/sample/partnership.ts';
import { sampleId } from '#local/sample/ready.ts';
import { sqlite } from '#tests/support/tables.ts';
import { fakeTeams } from './fake-teams.ts';

/** Wednesday 25 November 2026, ten in the morning. */
export const start = Date.parse('2026-11-25T10:00:00.000Z');
export const hour = 3_600_000;
export const day = 24 * hour;

/** Timers that never come: a test says when. */
const still: Pace = { look: 1e9, firstSweep: 1e9, sweep: 1e9 };
export const team = {
  tenant: localAccount('helen', '', 'council', 'member').tenant,
  id: '19:team@thread.tacv2',
};
export const channel = '19:channel@thread.tacv2';

export interface Options {
  /** Instead of the Teams in memory. */
  readonly outbound?: Outbound;
  /** Instead of a store of its own: a second process on the same one. */
  readonly table?: Table;
  readonly serviceUrl?: string;
  /** Fills the table given, as a store of its own is filled. */
  readonly isNew?: boolean;
  readonly partnership?: Partnership;
  /** Instead of the clock that the test moves. */
  readonly now?: () => number;
  readonly pace?: Pace;
}

/** The bot and its sender over a real store with the sample's people, on a clock that the test moves. */
export async function openBench({
  outbound,
  table,
  serviceUrl = 'https://smba.example/',
  isNew = table === undefined,
  partnership = samplePartnership(dateOf(instantOf(start))),
  now,
  pace = still,
}: Options = {}) {
  const opened = table === undefined ? await sqlite() : { table, stop: async () => undefined };
  const store = openStore({ engine: opened.table });
  const teams = fakeTeams();
  const clock = { now: start };
  const logged: string[] = [];
  let nonces = 0;

  const unlimited: DeliveryTools = {
    outbound: outbound ?? teams.outbound,
    directory: store.directory,
    links: {
      request: (number) => `https://tab.example/requests/${showNumber(number)}`,
      answerForm: (number) => `https://tab.example/requests/${showNumber(number)}?act=submit-answer`,
      log: () => 'https://tab.example/requests',
    },
    now: now ?? (() => clock.now),
    newNonce: () => `nonce-${process.hrtime.bigint()}-${++nonces}`,
    jitter: () => 1,
    log: (line, about) => logged.push(`${line} ${JSON.stringify(about)}`),
  };
  const tools = withLimits(unlimited);
  const ledger = store.ledger(sampleId);
  const room: Room = {
    ...createRoom({
      id: sampleId,
      ledger,
      partnership: async () => partnership,
      channel: async () => {
        const reference = await store.directory.channelOf(sampleId);
        return reference && { conversation: reference.conversation, activity: null, link: null };
      },
      clock: Date.now,
    }),
    notices: store.notices(sampleId),
    lease: store.sendingLease,
  };
  const sender: Sender = createSender(room, tools, pace);
  const services: BotServices = {
    ...tools,
    newcomers: newcomersOf(store),
    room: async (id) => (id === sampleId ? room : null),
    heardFrom: async (_id, person) => sender.heardFrom(person),
    isStoreDown,
    placeIsBack: async () => sender.wake(),
  };
  if (isNew) {
    await store.directory.addPartnership(sampleId, [{ tenant: team.tenant, team: team.id }]);
    await Promise.all(
      [...partnership.people.keys()].map((person) =>
        store.directory.addAccount(accountOf(person), { partnership: sampleId, person }),
      ),
    );
    await store.directory.rememberChannel(sampleId, {
      serviceUrl,
      tenant: team.tenant,
      conversation: channel,
      scope: 'channel',
      bot: '28:bot',
    });
  }

  function accountOf(person: string) {
    const member = partnership.people.get(person as PersonId);
    return localAccount(person, member?.name ?? person, member?.agency ?? '', member?.access ?? 'member');
  }
  let keys = 0;
  return {
    store,
    room,
    sender,
    services,
    tools,
    teams,
    clock,
    logged,
    partnership,
    table: opened.table,
    serviceUrl,
    accountOf,
    bot: createBot(services),
    /** Sends everything that is due now. */
    async sends(): Promise<void> {
      sender.wake();
      await sender.idle();
    },
    async sweeps(): Promise<void> {
      sender.sweep();
      await sender.idle();
    },
    /** A command past the bot, as from the tab. */
    async does(who: string, command: Command) {
      const actor: Actor =
        who === 'clock' || who === 'app' ? { kind: who } : { kind: 'person', person: who as PersonId };
      const id = { by: who as PersonId, key: `test:${++keys}` };
      const handled = await room.handle({ id, command, actor, now: instantOf(clock.now), basedOn: null });
      if (handled.kind === 'refused') throw new Error(`${who} may not ${command.kind}: ${handled.sentence}`);
      if (handled.kind !== 'changed' && handled.kind !== 'unchanged') throw new Error(handled.kind);
      return handled.done.number;
    },
    async request(number: RequestNumber): Promise<Request> {
      const page = await room.read(number);
      if (page === null) throw new Error(`There is no R-${number}.`);
      return page.request;
    },
    /** The kinds of a request's events, in order. */
    async history(number: RequestNumber): Promise<readonly string[]> {
      return ((await room.read(number))?.history ?? []).map(({ event }) => event.kind);
    },
    async notices(number: RequestNumber, kind?: string) {
      const all = await room.notices.ofRequest(number);
      return kind === undefined ? all : all.filter((one) => one.kind === kind);
    },
    async close(): Promise<void> {
      await sender.stop();
      await opened.stop();
    },
  };
}
export type Bench = Awaited<ReturnType<typeof openBench>>;
