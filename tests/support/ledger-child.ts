import { openAzure, openSqlite } from '#api/storage/engines.ts';
import { openStore } from '#api/storage/store.ts';
import type { PartnershipId } from '#domain/ids.ts';
import { ask } from './send.ts';

/**
 * A process of its own that asks questions: `{engine} {place} {name} {how many} {at once}`. Prints `ready`,
 * waits for a line, then prints `{key} {number}` for each question once its answer has come.
 */
const [engine, place = '', name = '', count = '0', atOnce = '1'] = process.argv.slice(2);

try {
  const table =
    engine === 'sqlite'
      ? await openSqlite(place)
      : await openAzure({ kind: 'connection string', connectionString: place });
  const ledger = openStore({ engine: table }).ledger('south-tees' as PartnershipId);
  console.log('ready');
  await new Promise((resolve) => process.stdin.once('data', resolve));
  let next = 0;
  const writer = async (): Promise<void> => {
    while (next < Number(count)) {
      const key = `${name}-${next++}`;
      const { number } = await ask(ledger, key, `Question ${key}?`);
      console.log(`${key} ${number}`);
    }
  };
  await Promise.all(Array.from({ length: Number(atOnce) }, writer));
  await table.close();
  process.stdin.destroy();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
