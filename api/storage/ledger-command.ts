import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evolve } from '#domain/requests/evolve.ts';
import { summarise } from '#domain/requests/summary.ts';
import { createDirectory } from './directory.ts';
import { openAzure, openSqliteAsGuest } from './engines.ts';
import { partitionOf } from './store.ts';
import type { Table } from './table.ts';
import { verify } from './verify/verify.ts';

const usage = `npm run ledger -- verify [--data DIR]
  Rebuilds every request from its history and compares. Reads only; the app may run meanwhile.
  Looks where the app would: DIR, else TABLES_CONNECTION_STRING or TABLES_ENDPOINT, else DATA_DIR, else ./.data
  Ends with 0 when everything agrees, with 1 when something differs or could not be read.`;

type Environment = Readonly<Record<string, string | undefined>>;

async function open(folder: string | undefined, environment: Environment): Promise<Table> {
  const { TABLES_CONNECTION_STRING: connectionString, TABLES_ENDPOINT: endpoint, DATA_DIR } = environment;
  if (folder === undefined && connectionString)
    return openAzure({ kind: 'connection string', connectionString });
  if (folder === undefined && endpoint) return openAzure({ kind: 'managed identity', endpoint });
  const place = folder ?? DATA_DIR ?? './.data';
  if (!existsSync(place)) throw new Error(`There is no store in ${place}: name its folder with --data DIR.`);
  return openSqliteAsGuest(place);
}

async function verifyAll(table: Table, say: (line: string) => void): Promise<boolean> {
  const partnerships = await createDirectory(table).partnerships();
  let differs = false;
  for (const partnership of partnerships) {
    const { requests, events, notices, findings } = await verify(table, partitionOf(partnership), {
      evolve,
      summarise,
    });
    for (const finding of findings) say(`${partnership}: ${finding}`);
    differs ||= findings.length > 0;
    const result = findings.length === 0 ? 'everything agrees' : `${findings.length} found to differ`;
    say(`${partnership}: ${requests} requests, ${events} events and ${notices} notices checked: ${result}.`);
  }
  if (partnerships.length === 0) say('No partnership is in this store: nothing was checked.');
  return !differs && partnerships.length > 0;
}

async function run(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' } },
  });
  if (positionals.join(' ') !== 'verify') {
    console.error(usage);
    return false;
  }
  const table = await open(values.data, process.env);
  try {
    return await verifyAll(table, console.log);
  } finally {
    await table.close();
  }
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
