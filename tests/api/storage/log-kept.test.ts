import { describe, expect, it } from '@jest/globals';
import { createKept } from '#api/storage/log-kept.ts';
import { createSharing } from '#api/storage/sharing.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { anAccepted, aSummary } from '#tests/support/summaries.ts';

const parsed = (summary: Summary): Summary => JSON.parse(JSON.stringify(summary));

describe('what is kept of the log', () => {
  it('is the newest version, in whatever order they come', () => {
    const kept = createKept(0);
    const { number } = aSummary();
    const versions = [2, 4, 3, 4].map((version, n) => ({
      number,
      version,
      sequence: 10 + n,
      summary: aSummary({ version, question: `Version ${version}, row ${n}` }),
    }));
    for (const row of versions) kept.put(row);
    expect(kept.one(number)?.question).toBe('Version 4, row 1');
    expect(kept.changedAfter(10)).toHaveLength(1);
    expect(kept.changedAfter(11)).toHaveLength(0);
  });
});

describe('sharing', () => {
  it('changes nothing that is said, and leaves the summary it was given alone', () => {
    const summary = anAccepted({ contributors: [aSummary().lead], pauses: [] });
    const given = Object.freeze(parsed(summary));
    expect(createSharing()(given)).toEqual(summary);
  });

  it('keeps one empty list for all', () => {
    const share = createSharing();
    const [one, other] = [share(parsed(aSummary())), share(parsed(anAccepted()))];
    expect(one.untold).toBe(other.advisers);
  });
});
