import type { Fold } from '../ledger/parts.ts';
import type { Table } from '../table.ts';
import { checkChain } from './chain.ts';
import { readContents } from './contents.ts';
import { checkDebts } from './debts.ts';
import { checkCaches, foldAll } from './requests.ts';

export interface Verified {
  readonly requests: number;
  readonly events: number;
  readonly notices: number;
  /** One sentence each; empty when everything agrees. */
  readonly findings: readonly string[];
}

/** Readings of a log that is being written meanwhile. */
const readings = 5;

/** Rebuilds everything of one partnership from its history and compares. Reads only; the app may run meanwhile. */
export async function verify(table: Table, partition: string, fold: Fold): Promise<Verified> {
  for (let reading = 1; ; reading++) {
    const before = await table.get(partition, 'head');
    const contents = await readContents(table, partition);
    const after = await table.get(partition, 'head');
    const folded = foldAll(contents, fold);
    const findings = [
      ...folded.findings,
      ...checkChain(contents),
      ...checkCaches(contents, folded),
      ...checkDebts(contents),
    ];
    // Something may have been written between two of the reads: only what is found in a quiet moment counts.
    if (findings.length > 0 && before?.etag !== after?.etag && reading < readings) continue;
    const { history, notices } = contents;
    return { requests: folded.summaries.size, events: history.length, notices: notices.length, findings };
  }
}
