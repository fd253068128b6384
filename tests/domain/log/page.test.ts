import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AgencyId } from '#domain/ids.ts';
import { createColumns } from '#domain/log/columns.ts';
import { pageOf } from '#domain/log/page.ts';
import { type Asking, type LogQuery, sorts } from '#domain/log/query.ts';
import { prepareRow } from '#domain/log/row.ts';
import { createSearchIndex } from '#domain/log/search-index.ts';
import { quickViews } from '#domain/log/views.ts';
import { calendarOf } from '#domain/partnership/calendar.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { turnKinds } from '#domain/requests/turn.ts';
import { maySee, type Viewer } from '#domain/requests/viewer.ts';
import { aPartnership, aPolicy } from '#tests/support/a-partnership.ts';
import { anyDay, anyLog, anyPerson } from '#tests/support/any-summary.ts';
import { naivePage } from '#tests/support/naive-log.ts';
import { anAccepted, anAnswered, aSummary, forum, on, person } from '#tests/support/summaries.ts';

const calendar = calendarOf(aPolicy);

function logOf(summaries: readonly Summary[]) {
  const columns = createColumns();
  const index = createSearchIndex();
  summaries.forEach((summary, place) => {
    columns.put(place, summary, prepareRow(summary, calendar, aPolicy));
    index.put(place, summary);
  });
  const summaryAt = (place: number) => summaries[place] ?? aSummary();
  return { columns, index, summaryAt };
}

const ask = (summaries: readonly Summary[], query: Partial<LogQuery>, asking: Partial<Asking> = {}) =>
  pageOf(
    logOf(summaries),
    { offset: 0, limit: 50, ...query },
    { viewer: { kind: 'digest' }, partnership: aPartnership, today: on('2026-11-23'), ...asking },
  );

const anyViewer: fc.Arbitrary<Viewer> = fc.oneof(
  fc.constantFrom<Viewer>({ kind: 'thread' }, { kind: 'digest' }, { kind: 'app' }),
  anyPerson.map((id): Viewer => ({ kind: 'person', person: id, roles: ['administrator'] })),
);
const sometimes = <T>(some: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some });
const anyQuery: fc.Arbitrary<LogQuery> = fc.record({
  view: sometimes(fc.constantFrom(...quickViews)),
  state: sometimes(fc.constantFrom([], ['raised'], ['closed', 'declined'], ['answered', 'paused'])),
  turn: sometimes(fc.constantFrom(...turnKinds, 'mine' as const)),
  agency: sometimes(fc.constantFrom('council', 'police', 'nowhere').map((id) => id as AgencyId)),
  lens: sometimes(fc.constantFrom('place' as const, 'perpetrator pattern' as const)),
  owner: sometimes(anyPerson),
  lead: sometimes(anyPerson),
  forum: sometimes(fc.constantFrom('vemt', 'nowhere').map(forum)),
  marking: sometimes(fc.constantFrom('OFFICIAL' as const, 'OFFICIAL-SENSITIVE' as const)),
  overdue: sometimes(fc.boolean()),
  q: fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(
      '',
      'cafe',
      'R-1',
      'r 12',
      '12',
      '01',
      'council',
      'strategic 1',
      'sam miss',
      'home return',
      'r',
      'gone',
      'are',
    ),
  ),
  sort: sometimes(fc.constantFrom(...sorts)),
  offset: fc.integer({ min: 0, max: 12 }),
  limit: fc.integer({ min: 1, max: 12 }),
});

describe('asking the log', () => {
  it('answers as filtering, counting and sorting everything would', () => {
    fc.assert(
      fc.property(anyLog, anyQuery, anyViewer, anyDay, (summaries, query, viewer, today) => {
        const asking = { viewer, partnership: aPartnership, today };
        expect(pageOf(logOf(summaries), query, asking)).toEqual(naivePage(summaries, query, asking));
      }),
      { numRuns: 400 },
    );
  });

  it('neither shows nor counts what the viewer may not see', () => {
    fc.assert(
      fc.property(anyLog, anyQuery, anyViewer, (summaries, query, viewer) => {
        const shown = ask(summaries, query, { viewer });
        const without = summaries.filter((summary) => maySee(viewer, summary));
        const alone = naivePage(without, query, {
          viewer,
          partnership: aPartnership,
          today: on('2026-11-23'),
        });
        expect([shown.total, shown.counts, shown.headline]).toEqual([
          alone.total,
          alone.counts,
          alone.headline,
        ]);
        expect(shown.rows.every((summary) => maySee(viewer, summary))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('pages of any size make up the whole, in one order', () => {
    fc.assert(
      fc.property(
        anyLog,
        fc.constantFrom(...sorts),
        fc.integer({ min: 1, max: 9 }),
        (summaries, sort, limit) => {
          const whole = ask(summaries, { sort, limit: 100 }).rows;
          const paged = Array.from(
            { length: Math.ceil(whole.length / limit) },
            (_, page) => ask(summaries, { sort, offset: page * limit, limit }).rows,
          );
          expect(paged.flat()).toEqual(whole);
        },
      ),
    );
  });

  it('takes a changed request as if it had always been so', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyQuery, (before, after, query) => {
        const log = logOf(before);
        const now = before.map((summary, place) => after[place] ?? summary);
        now.forEach((summary, place) => {
          log.columns.put(place, summary, prepareRow(summary, calendar, aPolicy));
          log.index.put(place, summary, before[place]);
        });
        const asking = {
          viewer: { kind: 'app' },
          partnership: aPartnership,
          today: on('2026-11-23'),
        } as const;
        const changed = { ...log, summaryAt: (place: number) => now[place] ?? aSummary() };
        expect(pageOf(changed, query, asking)).toEqual(naivePage(now, query, asking));
      }),
      { numRuns: 150 },
    );
  });

  it('leaves places without a request out', () => {
    const columns = createColumns();
    const summary = aSummary();
    columns.put(2, summary, prepareRow(summary, calendar, aPolicy));
    const log = { columns, index: createSearchIndex(), summaryAt: () => summary };
    const asking = { viewer: { kind: 'app' }, partnership: aPartnership, today: on('2026-11-23') } as const;
    const page = pageOf(log, { offset: 0, limit: 9 }, asking);
    expect([page.total, page.rows, page.headline]).toEqual([1, [summary], '1 open. 1 has nobody.']);
  });

  it('finds by a new name at once, and no longer by the old', () => {
    const found = (q: string, name: string) => {
      const member = aPartnership.people.get(person('priya'));
      const people = new Map(aPartnership.people);
      if (member !== undefined) people.set(member.id, { ...member, name });
      return ask([anAccepted()], { q }, { partnership: { ...aPartnership, people } }).total;
    };
    expect([found('nair', 'Priya Nair'), found('nair', 'Priya Rao'), found('rao', 'Priya Rao')]).toEqual([
      1, 0, 1,
    ]);
  });

  it('counts what is too early to say as waiting until its day, then as the lead’s', () => {
    const early = anAnswered({ decisionType: 'too early, look again on', lookAgainOn: on('2026-12-01') });
    const found = (turn: 'waiting' | 'lead', today: string) =>
      ask([early], { turn }, { today: on(today) }).total;
    expect([found('waiting', '2026-11-30'), found('lead', '2026-11-30')]).toEqual([1, 0]);
    expect([found('waiting', '2026-12-01'), found('lead', '2026-12-01')]).toEqual([0, 1]);
  });

  it('never finds by an id', () => {
    expect(ask([anAccepted({ forum: forum('vemt-xyz') })], { q: 'xyz' }).total).toBe(0);
  });
});
