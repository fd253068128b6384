import { describe, expect, it } from '@jest/globals';
import { tally } from '../../scripts/tally.mjs';

const counts = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('the closing line of npm test', () => {
  it('is plain when all is well', () => {
    expect(tally(counts).line).toBe('7 passed, 0 failed');
  });

  it('counts a file that broke before its first test as failed', () => {
    expect(tally({ ...counts, numFailedTests: 1, numRuntimeErrorTestSuites: 2 })).toEqual({
      passed: 7,
      failed: 3,
      line: '7 passed, 3 failed',
    });
  });

  it('does not hide what was left out', () => {
    expect(tally({ ...counts, numPendingTests: 1, numTodoTests: 1 }).line).toBe(
      '7 passed, 0 failed, 2 skipped',
    );
  });
});
