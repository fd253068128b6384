import { describe, expect, it } from '@jest/globals';
import { headline } from '#domain/log/headline.ts';

const counts = { total: 24, open: 14, deciding: 0, nobody: 0, late: 0, peopleUntold: 0 };

describe('the sentence on top of the log', () => {
  it.each([
    [
      { deciding: 3, nobody: 2, peopleUntold: 1 },
      '14 open. 3 wait for a decision. 2 have nobody. 1 person has not been told.',
    ],
    [
      { open: 1, deciding: 1, nobody: 1, peopleUntold: 2 },
      '1 open. 1 waits for a decision. 1 has nobody. 2 people have not been told.',
    ],
    [{}, '14 open. None is late.'],
    [{ late: 1 }, '14 open. 1 is late.'],
    [{ open: 0 }, 'Nothing is open. All 24 questions have ended.'],
    [{ open: 0, total: 1 }, 'Nothing is open. The one question has ended.'],
    [{ open: 0, peopleUntold: 1 }, 'Nothing is open. 1 person has not been told.'],
    [{ open: 0, total: 0 }, 'No questions yet.'],
  ])('%#', (differs, sentence) => {
    expect(headline({ ...counts, ...differs })).toBe(sentence);
  });
});
