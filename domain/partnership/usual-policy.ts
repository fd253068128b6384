import type { Policy } from './people.ts';

/** Whom to turn to as long as nothing else is known: the numbers hold in all of England and Wales. */
export const usualConcern: Policy['worriedAboutAChild'] = {
  danger: '999',
  crime: '101',
  concern: 'your local children’s front door',
};

/** What a partnership begins with (product.md, "The life of a request"); all of it is theirs to change. */
export const usualPolicy: Policy = {
  checks: 'when flagged',
  unclaimedAlarm: 3,
  checkWithin: 3,
  decideAfterMeeting: 3,
  decideAfterAnswer: 10,
  notReachedAfter: 10,
  noMovementAfter: 10,
  adviceWithin: 5,
  extraHolidays: [],
  worriedAboutAChild: usualConcern,
};
