import { describe, expect, it } from '@jest/globals';
import type { PersonId, RequestNumber } from '#domain/ids.ts';
import { prepareRow } from '#domain/log/row.ts';
import { bitOf, type QuickView } from '#domain/log/views.ts';
import { dayNumberOf } from '#domain/partnership/day-number.ts';
import { standingOf } from '#domain/requests/standing.ts';
import { summarise } from '#domain/requests/summary.ts';
import { sampleLog } from './sample-log.ts';

/** The log as it was drawn, on the day it was drawn for. */
const drawn = sampleLog('2026-11-25');

async function numbersIn(view: QuickView): Promise<readonly number[]> {
  const { requests, calendar, partnership, today } = await drawn;
  return [...requests.values()].flatMap((request) => {
    const row = prepareRow(summarise(request), calendar, partnership.policy);
    const deciding = view === 'deciding' && row.decidingFrom <= dayNumberOf(today);
    return deciding || (row.views & bitOf(view)) !== 0 ? [request.number] : [];
  });
}

/** Answered and never decided, in the back catalogue. */
const neverDecided = [34, 37, 40, 43];

describe('the log of the sample', () => {
  it.each([
    ['open', [3, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 19, 22, 23, 24, ...neverDecided]],
    ['deciding', [3, 13, 23, ...neverDecided]],
    ['nobody', [8, 9]],
    ['untold', [19]],
    ['paused', [7]],
  ] as const)('has under %s just these', async (view, numbers) => {
    expect(await numbersIn(view)).toEqual(numbers);
  });

  it('has closed eight, one joined to another, and the back catalogue', async () => {
    const closed = await numbersIn('closed');
    expect(closed.filter((number) => number <= 24)).toEqual([1, 2, 4, 5, 14, 15, 18, 20, 21]);
    expect(closed.filter((number) => number > 24)).toHaveLength(16);
  });

  it.each([
    [9, 'Nobody has this yet', 'for 2 working days'],
    [8, 'Nobody has this yet', 'for 13 working days'],
    [23, 'Waiting for Ruth Kelly', 'to decide · 3 working days'],
    [13, 'Waiting for Imran Qadir', 'or Steph Carr, acting · to decide · 4 working days'],
    [3, 'Waiting for Helen Marsh', 'to decide · 7 working days'],
    [19, '1 of 3 not told yet', 'Marek Nowak has not opened the app yet'],
    [16, 'With Leila Haddad', 'Tees Bay Council · answer sent back'],
    [24, 'With Leila Haddad', 'Tees Bay Council · Grace Obi advising'],
    [22, 'With Sam Doyle', 'Harbour Youth Project'],
    [11, 'Being checked', 'answer by Leila Haddad'],
    [17, 'Too early to say', 'Neil Rudd looks again on 8 Feb 2027'],
    [1, 'Loop closed', '2 of 4 have seen it'],
    [15, 'Joined to R-6', ''],
  ])('R-%i stands where it was drawn', async (number, title, detail) => {
    const { requests, partnership, today, calendar } = await drawn;
    const request = requests.get(number as RequestNumber);
    expect(request && standingOf(summarise(request), partnership, today, calendar)).toMatchObject({
      title,
      detail,
    });
  });

  it('keeps two requests to named people', async () => {
    const { requests } = await drawn;
    const kept = [...requests.values()].filter(({ asked }) => asked.restrictedTo !== null);
    expect(kept.map(({ number, asked }) => [number, asked.marking, asked.restrictedTo?.length])).toEqual([
      [2, 'OFFICIAL-SENSITIVE', 7],
      [13, 'OFFICIAL-SENSITIVE', 8],
    ]);
    expect(kept[1]?.asked.restrictedTo).toContain('owen' as PersonId);
  });
});
