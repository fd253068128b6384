import { setTimeout as sleep } from 'node:timers/promises';
import { openAzure, openSqlite } from '#api/storage/engines.ts';
import { createTeams } from '#bot/teams/teams.ts';
import type { RequestNumber } from '#domain/ids.ts';
import { instantOf } from '#domain/time.ts';
import { botId } from '#tests/bot/teams/activities.ts';
import { openBench, start, team } from '../bot/support/bench.ts';
import { withCrowd } from './crowd.ts';

/**
 * A process that sends what is owed, and nothing else: `{engine} {place} {connector's service address} {its
 * host} {people} {requests} {began} {speed}`. Its clock stood at `start` at `began` and runs `speed` times as
 * fast as ours, so that a lease of thirty seconds lapses in a fraction of one. Prints `ready`, then `holds` when
 * it first has the lease, and `done` when all is at rest.
 */
const [engine, place = '', serviceUrl = '', host = '', people, requests, began, speed] =
  process.argv.slice(2);

const now = () => start + (Date.now() - Number(began)) * Number(speed);
const table =
  engine === 'sqlite'
    ? await openSqlite(place)
    : await openAzure({ kind: 'connection string', connectionString: place });
const { outbound } = createTeams({
  mode: 'local',
  botId,
  botType: 'SingleTenant',
  botTenantId: team.tenant,
  credentials: { kind: 'token', token: async () => 'the-bot' },
  openIdMetadataUrl: null,
  tokenIssuer: null,
  allowedTenants: null,
  serviceHosts: [host],
  log: () => undefined,
});
const { room, sender } = await openBench({
  table,
  serviceUrl,
  outbound,
  now,
  partnership: withCrowd(Number(people), instantOf(start)),
  pace: { look: 20, firstSweep: 300, sweep: 500 },
});
console.log('ready');
sender.wake();
const isAtRest = async (): Promise<boolean> => {
  const everAfter = instantOf(now() + 86_400_000);
  for (let number = 1; number <= Number(requests); number += 1) {
    const rounds = (await room.read(number as RequestNumber))?.request.rounds ?? [];
    if (rounds.length === 0) return false;
    if (rounds.some((round) => round.people.some(({ result }) => result.kind === 'telling'))) return false;
  }
  const [due, sending] = await Promise.all([
    room.notices.due(everAfter, 1),
    room.notices.sendingSince(everAfter),
  ]);
  return due.length === 0 && sending.length === 0;
};
for (let held = false; ; await sleep(50)) {
  if (!held && (await room.lease.hold(instantOf(now())))) {
    held = true;
    console.log('holds');
  }
  // Twice, since settling a round may owe something again.
  if (held && (await isAtRest()) && (await isAtRest())) break;
}
console.log('done');
