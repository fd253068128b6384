import type { Links } from '#bot/cards/acts.ts';
import type { Setting } from '#bot/cards/setting.ts';
import { calendarOf } from '#domain/partnership/calendar.ts';
import { fixturePartnership } from '#tests/support/fixture-partnership.ts';
import { at } from '#tests/support/fold.ts';

export const links: Links = {
  request: (number) => `https://teams.microsoft.com/l/entity/feedback-loop/log?request=R-${number}`,
  answerForm: (number) => `https://teams.microsoft.com/l/entity/feedback-loop/log?answer=R-${number}`,
  log: () => 'https://teams.microsoft.com/l/entity/feedback-loop/log',
};

export const settingOn = (date: string): Setting => ({
  partnership: fixturePartnership,
  calendar: calendarOf(fixturePartnership.policy),
  links,
  now: at(date),
  nonce: 'a1b2c3d4e5f6',
});
/** The Wednesday most of the pictures are drawn on. */
export const wednesday = settingOn('2026-11-25');
/** The day after the Strategic Group met. */
export const afterTheMeeting = settingOn('2026-12-09');
