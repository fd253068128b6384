import { describe, expect, it } from '@jest/globals';
import { recordFromReplyCard } from '#bot/cards/record-from-reply-card.ts';
import { requestCard } from '#bot/cards/request-card.ts';
import { takeOnCard } from '#bot/cards/take-on-card.ts';
import { decisionOf } from '#domain/requests/summary.ts';
import { quoteDecision } from '#domain/requests/wording/quote.ts';
import { fixturePartnership } from '#tests/support/fixture-partnership.ts';
import { r1, r3, r6 } from '#tests/support/fixture-requests.ts';
import { at, day, someone } from '#tests/support/fold.ts';
import { textOf } from '#tests/support/people-of-the-app.ts';
import { wednesday } from './setting.ts';

describe('cards and days', () => {
  it('a step shows its year when that is not this one', () => {
    const { state } = r6;
    if (state.kind !== 'accepted') throw new Error('R-6 is taken on.');
    const far = { ...r6, state: { ...state, promised: { ...state.promised, date: day('2028-01-07') } } };
    expect(textOf(requestCard(far, wednesday).card)).toMatch(/by 7.Jan 2028/);
    expect(textOf(requestCard(r6, wednesday).card)).not.toContain('2026');
  });

  it('a client keeps no day back, so that the sentence is about the day that was chosen', () => {
    expect(JSON.stringify(takeOnCard(r6, wednesday).card)).not.toContain('"min"');
  });

  it('a meeting still to come when it was recorded is not where it was decided', () => {
    const decision = decisionOf(r1.state);
    if (decision === null) throw new Error('R-1 is decided.');
    const said = (date: string) =>
      quoteDecision(
        r1,
        {
          ...decision,
          recordedAt: at('2026-11-22'),
          meeting: { forum: 'strategic' as never, date: day(date) },
        },
        fixturePartnership,
        day('2026-11-22'),
      ).attribution;
    expect(said('2026-12-04')).toMatch(/, 22 November$/);
    expect(said('2026-11-22')).toMatch(/for the .*, 22 November$/);
  });
});

it('a plain reply: what happened is chosen first, of five that are all in sight', () => {
  const card = recordFromReplyCard(r3, someone('helen'), { choice: '', sentence: 'We did.' }, wednesday).card;
  const fields = ((card?.body ?? []) as { id?: string; style?: string }[]).filter(
    ({ id }) => id !== undefined,
  );
  expect(fields).toMatchObject([{ id: 'choice', style: 'expanded' }, { id: 'sentence' }]);
});
