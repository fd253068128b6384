import { expect, it } from '@jest/globals';
import type { PersonId } from '#domain/ids.ts';
import { sampleId } from '#local/sample/ready.ts';
import { sqlite } from '#tests/support/tables.ts';
import { channel, openBench, team } from '../support/bench.ts';
import { turnsOf } from '../support/turns.ts';

it('while nobody knows where the app was added, the first channel of its team that is written in is its place', async () => {
  const { table, stop } = await sqlite();
  const bench = await openBench({ table, isNew: false });
  const { directory } = bench.store;
  await directory.addPartnership(sampleId, [{ tenant: team.tenant, team: team.id }]);
  await directory.addAccount(bench.accountOf('helen'), {
    partnership: sampleId,
    person: 'helen' as PersonId,
  });
  const turns = turnsOf(bench);
  await turns.says('helen', 'ask Where do episodes end?', 'elsewhere');
  expect(await directory.channelOf(sampleId)).toBeNull();
  await turns.says('helen', 'ask Where do episodes end?', 'channel');
  expect(await directory.channelOf(sampleId)).toMatchObject({ conversation: channel });
  await bench.close();
  await stop();
});
