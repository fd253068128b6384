import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import express from 'express';
import { accountsOf } from '#api/http/account-book.ts';
import { createApi } from '#api/http/app.ts';
import { localSignInRoutes } from '#api/http/local-sign-in-route.ts';
import { localSignIn } from '#api/start/local.ts';
import { rememberDirectory } from '#api/start/remember-directory.ts';
import { openRooms, type Rooms } from '#api/start/rooms.ts';
import { openStore } from '#api/storage/store.ts';
import { type PersonId, parseRequestNumber } from '#domain/ids.ts';
import { addDays, dateOf, instantOf } from '#domain/time.ts';
import { sampleId } from '#local/sample/ready.ts';
import { prepareStore } from '#tests/bench/fill/prepare.ts';
import { type Counting, countTrips } from '#tests/support/counting-table.ts';
import { type Opened, sqlite } from '#tests/support/tables.ts';

/**
 * What each action asks of the store, through HTTP and the app's own wiring, exactly: on Azure Tables a
 * round trip is what people wait for, a call is what is charged.
 */
let opened: Opened;
let counting: Counting;
let server: Server;
let rooms: Rooms;
/** Sending comes after the answer and is counted apart. */
let sends = false;

const tokens = new Map<string, string>();
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeEach(async () => {
  opened = await sqlite();
  await prepareStore(opened.table, Date.now());
  const channel = {
    serviceUrl: 'https://teams',
    tenant: 't',
    conversation: '19:c',
    scope: 'channel',
    bot: 'b',
  } as const;
  const { directory } = openStore({ engine: opened.table });
  await directory.rememberChannel(sampleId, channel);
  await directory.rememberConversation(channel);
  await directory.rememberChat('helen' as PersonId, {
    ...channel,
    scope: 'personal',
    conversation: 'a:helen',
  });
  await start();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await stop();
  await opened.stop();
});

async function start() {
  counting = countTrips(opened.table);
  const remembering = rememberDirectory(openStore({ engine: counting.table }), () => Date.now());
  const sendingLease = { hold: async () => sends, release: async () => undefined };
  const posted = { kind: 'sent', activity: '1' } as const;
  const outbound = { post: async () => posted, update: async () => posted };
  rooms = openRooms(
    { ...remembering, sendingLease },
    {
      outbound: outbound as never,
      directory: remembering.directory,
      links: { request: () => 'r', answerForm: () => 'a', log: () => 'l' },
      now: () => Date.now(),
      newNonce: () => 'nonce',
      jitter: () => 0,
      log: () => undefined,
    },
  );
  const { signIn, tokenFor } = localSignIn(rooms);
  const app = express();
  app.use(localSignInRoutes(async () => [], tokenFor));
  const room = async (id: Parameters<Rooms['get']>[0]) => (await rooms.get(id))?.room ?? null;
  app.use(
    createApi({
      signIn,
      room,
      accounts: accountsOf(remembering),
      now: () => instantOf(Date.now()),
      log: () => undefined,
    }),
  );
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  tokens.clear();
  for (const person of ['helen', 'priya']) {
    const { token } = await call('POST', '/api/local/sign-in', null, { person });
    tokens.set(person, String(token));
  }
}

async function stop() {
  sends = false;
  await rooms.stop();
  server.close();
  server.closeAllConnections();
}

async function call(method: string, path: string, as: string | null, body?: object) {
  const response = await fetch(`${url()}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(as === null ? {} : { authorization: `Bearer ${tokens.get(as)}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Record<string, unknown>;
  if (!response.ok) throw new Error(JSON.stringify(answer));
  return answer;
}
/** Within the two years a date may lie ahead. */
const promised = addDays(dateOf(instantOf(Date.now())), 30);
const home = `/api/v1/partnerships/${sampleId}`;
const page = (query = '') => call('GET', `${home}/requests?limit=50${query}`, 'helen');
const ask = async (question = 'How many?', more: object = {}) =>
  String((await call('POST', `${home}/requests`, 'helen', { question, ...more })).number);
const does = (as: string, number: string, command: string, body: object = {}) =>
  call('POST', `${home}/requests/${number}/${command}`, as, body);
const answer = { headline: 'Three', doesNotTell: 'Why', counting: 'Each once' };

it.each(['', '&view=late', '&q=many&sort=-raised', '&agency=police&turn=mine'])(
  'a page of the log%s is one round trip that reads one row, or one for each change since',
  async (query) => {
    await ask();
    await page();
    expect(await counting.cost(() => page(query))).toEqual({
      trips: 1,
      calls: 1,
      rowsRead: 1,
      rowsWritten: 0,
    });
    await ask();
    await ask();
    expect(await counting.cost(() => page(query))).toEqual({
      trips: 1,
      calls: 1,
      rowsRead: 3,
      rowsWritten: 0,
    });
  },
);

it('a request with its history is one round trip: its events, and the change seen last', async () => {
  const number = await ask();
  await does('priya', number, 'accept', { promised });
  await page();
  const cost = await counting.cost(() => call('GET', `${home}/requests/${number}`, 'helen'));
  expect(cost).toEqual({ trips: 1, calls: 2, rowsRead: 3, rowsWritten: 0 });
});

/** The rows that events and debts of a request take: two for a notice to the thread, three for one to a person. */
async function rowsOf(number: string): Promise<number> {
  const n = parseRequestNumber(number);
  const bot = (await rooms.get(sampleId))?.bot;
  const page = n === null ? null : await bot?.read(n);
  const notices = n === null ? [] : ((await bot?.notices.ofRequest(n)) ?? []);
  return notices.reduce((rows, { to }) => rows + (to.kind === 'person' ? 3 : 2), page?.history.length ?? 0);
}

it('every command of a loop is one round trip while no other process writes', async () => {
  await ask('Whoever comes first learns where the ledger stands');
  let number = '';
  let before = 0;
  const commands: readonly (() => Promise<unknown>)[] = [
    async () => {
      number = await ask();
    },
    () => does('priya', number, 'accept', { promised }),
    () => does('priya', number, 'submit-answer', answer),
    () => does('helen', number, 'record-decision', { type: 'confirmed', text: 'So' }),
  ];
  for (const command of commands) {
    const cost = await counting.cost(command);
    const after = await rowsOf(number);
    // Its events and debts, then change, summary, op and head.
    expect(cost).toEqual({ trips: 1, calls: 1, rowsRead: 0, rowsWritten: after - before + 4 });
    before = after;
  }
  expect(before).toBeGreaterThan(10);
});

it('and two when this process has not seen the request since it started', async () => {
  const number = await ask();
  await does('priya', number, 'accept', { promised });
  await stop();
  await start();
  const first = await counting.cost(() => does('priya', number, 'submit-answer', answer));
  // Head, summary and the two events, side by side; then the append.
  expect([first.trips, first.calls, first.rowsRead]).toEqual([2, 4, 4]);
  const second = await counting.cost(() =>
    does('helen', number, 'record-decision', { type: 'confirmed', text: 'So' }),
  );
  expect([second.trips, second.calls, second.rowsRead]).toEqual([1, 1, 0]);
});

it('who is who is read again every half minute, and one round trip more is all it costs', async () => {
  await ask();
  await page();
  const later = Date.now() + 31_000;
  jest.spyOn(Date, 'now').mockImplementation(() => later);
  const costs = [await counting.cost(page), await counting.cost(page)];
  expect(costs.map(({ trips }) => trips)).toEqual([2, 1]);
});

/** Sends what is owed now, and says what that cost. */
async function sending() {
  const room = await rooms.get(sampleId);
  sends = true;
  const cost = await counting.cost(async () => {
    room?.sender.wake();
    await room?.sender.idle();
  });
  sends = false;
  return cost;
}

it('sending comes after the answer: a card in the thread and a message to a person have their budgets', async () => {
  await ask();
  const card = await sending();
  const number = await ask('Only for two?', { restrictedTo: ['helen', 'priya'] });
  await does('priya', number, 'accept', { promised });
  const message = await sending();
  // Found, read, marked, sent, remembered, settled, and looked whether more is due: one after the other.
  expect(card.trips).toBeLessThanOrEqual(11);
  expect(card.calls).toBeLessThanOrEqual(13);
  expect(message.trips).toBeLessThanOrEqual(10);
  expect(message.calls).toBeLessThanOrEqual(12);
});
