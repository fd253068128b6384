import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSqlite, openSqliteAsGuest } from '#api/storage/engines.ts';
import { openStore, partitionOf } from '#api/storage/store.ts';
import { verify } from '#api/storage/verify/verify.ts';
import type { PartnershipId } from '#domain/ids.ts';
import { evolve } from '#domain/requests/evolve.ts';
import { summarise } from '#domain/requests/summary.ts';
import { feedbackTo, moment, number, person } from '#tests/support/changes.ts';
import { ask, comment } from '#tests/support/send.ts';
import { everyTable } from '#tests/support/tables.ts';

const partnership = 'south-tees' as PartnershipId;
const command = fileURLToPath(new URL('../../../api/storage/ledger-command.ts', import.meta.url));

async function fill(engine: Parameters<typeof openStore>[0]['engine']): Promise<void> {
  const store = openStore({ engine });
  await store.directory.addPartnership(partnership, []);
  const ledger = store.ledger(partnership);
  await ask(ledger, 'a', 'How many went missing?', { notices: [feedbackTo('amir'), feedbackTo('beth')] });
  await ask(ledger, 'b', 'Since when?', {
    notices: Array.from({ length: 60 }, (_, n) => feedbackTo(`p-${n}`, 2)),
  });
  await comment(ledger, 'c', number(1), 'By ward, please');
  await ledger.appendRegister([{ key: 'name', properties: { format: 1, says0: '"South Tees"' } }]);
  const queue = store.notices(partnership);
  const [notice] = await queue.ofRequest(number(1));
  if (notice !== undefined) await queue.move(notice, { kind: 'waiting', why: 'for Amir', since: moment(1) });
  await comment(ledger, 'd', number(1), 'Told', {
    settles: [
      { number: number(1), person: person('beth'), become: { kind: 'told in person', by: person('amir') } },
    ],
  });
}

it.each(everyTable)(
  'finds nothing in a sound ledger on %s',
  async (_name, open) => {
    const opened = await open();
    await fill(opened.table);
    expect(await verify(opened.table, partitionOf(partnership), { evolve, summarise })).toEqual({
      requests: 2,
      events: 4,
      notices: 62,
      findings: [],
    });
    await opened.stop();
  },
  40_000,
);

describe('npm run ledger -- verify', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-'));
    const engine = await openSqlite(folder);
    await fill(engine);
    await engine.close();
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = (...words: string[]) =>
    new Promise<{ code: unknown; said: string[] }>((resolve) => {
      execFile(process.execPath, [command, ...words], (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : error.code, said: `${stdout}${stderr}`.trim().split('\n') });
      });
    });
  const check = () => run('verify', '--data', folder);
  function plant(sql: string): void {
    const database = new DatabaseSync(join(folder, 'feedback-loop.db'));
    const { changes } = database.prepare(sql).run();
    database.close();
    if (changes === 0) throw new Error('nothing was planted');
  }

  it('ends with 0 and says what it checked', async () => {
    expect(await check()).toEqual({
      code: 0,
      said: ['south-tees: 2 requests, 4 events and 62 notices checked: everything agrees.'],
    });
  });

  const row = (key: string) => `WHERE key LIKE '${key}' AND partition LIKE 'partnership|%'`;
  const change = (key: string, from: string, to: string) =>
    `UPDATE row SET properties = replace(properties, '${from}', '${to}') ${row(key)} AND properties LIKE '%${from}%'`;
  it.each([
    [
      'a word of a history row',
      change('history|000000001|000002', 'By ward', 'By town'),
      'R-1 version 2: a text',
    ],
    ['who did it', change('history|000000001|000002', 'priya', 'amir'), 'R-1 version 2: its hash'],
    ['when', change('history|000000001|000002', '2026-11-22', '2026-11-21'), 'R-1 version 2: its hash'],
    ['a word of a summary', change('request|000000001', 'missing', 'found'), 'The summary of R-1 differs'],
    [
      'a word of a change',
      change('change|000000000001', 'missing', 'found'),
      'Change 1 (R-1 version 1) differs',
    ],
    ['the head', change('head', '"nextNumber":3', '"nextNumber":2'), 'would give the number 2 again'],
    ['a deleted event', `DELETE FROM row ${row('history|000000001|000002')}`, 'R-1 version 2 is missing'],
    ['the last event deleted', `DELETE FROM row ${row('history|000000001|000003')}`, 'cut off at the end'],
    ['a deleted request', `DELETE FROM row ${row('%|000000002%')}`, 'R-2 is missing'],
    ['a deleted summary', `DELETE FROM row ${row('request|000000002')}`, 'The summary of R-2 is missing'],
    ['a deleted change', `DELETE FROM row ${row('change|000000000002')}`, 'Change 2 is missing'],
    ['the last change deleted', `DELETE FROM row ${row('change|000000000005')}`, 'Change 5 is missing'],
    [
      'a deleted notice',
      `DELETE FROM row ${row('notice|000000001|%|0001')}`,
      'Notice 000000001|000000000001|0001 is missing',
    ],
    ['a deleted pointer', `DELETE FROM row ${row('waiting|amir|%')}`, 'its notice would not be found'],
    ['deleted results of commands', `DELETE FROM row ${row('op|%')}`, 'would be done twice'],
    ['a deleted head', `DELETE FROM row ${row('head')}`, 'The head stands at change 0'],
  ])('finds %s', async (_what, sql, finding) => {
    plant(sql);
    const engine = await openSqliteAsGuest(folder);
    const { findings } = await verify(engine, partitionOf(partnership), { evolve, summarise });
    await engine.close();
    expect(findings.join('\n')).toContain(finding);
  });

  it('ends with 1 and a line for each finding', async () => {
    plant(change('request|000000001', 'missing', 'found'));
    expect(await check()).toEqual({
      code: 1,
      said: [
        'south-tees: The summary of R-1 differs from its history.',
        'south-tees: 2 requests, 4 events and 62 notices checked: 1 found to differ.',
      ],
    });
  });

  it('may look while the app runs, and says when there is nothing to look at', async () => {
    const engine = await openSqlite(folder);
    expect((await check()).code).toBe(0);
    await engine.close();
    expect(await run('verify', '--data', join(folder, 'nowhere'))).toEqual({
      code: 1,
      said: [expect.stringMatching(/^There is no store in .*nowhere: name its folder with --data DIR\.$/)],
    });
    expect((await run('rebuild')).said[0]).toBe('npm run ledger -- verify [--data DIR]');
  });
});
