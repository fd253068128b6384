import type { Head } from '#api/storage/ledger/head.ts';
import { partitionOf } from '#api/storage/store.ts';
import type { PartnershipId, RequestNumber } from '#domain/ids.ts';
import { calendarOf } from '#domain/partnership/calendar.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import { dateOf, instantOf } from '#domain/time.ts';
import { diceFrom } from '#tests/support/dice.ts';
import { changesOf } from './changes.ts';
import { createLives } from './life.ts';
import { largePartnership } from './people.ts';
import { createPlanner, type Rows } from './rows.ts';
import { createWriter } from './words.ts';

const years = 5 * 365 * 86_400_000;

export const benchPartnership = (now: number): Partnership =>
  largePartnership(dateOf(instantOf(now)), diceFrom(1));

/** So many requests over five years up to `now`, the same for the same two numbers, one batch of rows for each. */
export function createHistory(
  id: PartnershipId,
  partnership: Partnership,
  count: number,
  now: number,
  start: Head,
) {
  const dice = diceFrom(count);
  const around = { partnership, calendar: calendarOf(partnership.policy) };
  const lifeOf = createLives(partnership, dice, createWriter(dice));
  const planner = createPlanner(partitionOf(id), start, dice);
  return {
    *rows(): Generator<Rows> {
      for (let n = 1; n <= count; n++) {
        const number = n as RequestNumber;
        const asked = now - years + (n / (count + 1)) * years;
        yield planner.rowsOf(changesOf(number, lifeOf(number, asked, now), around));
      }
    },
    head: planner.head,
  };
}
