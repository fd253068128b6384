// Long because the memory and the small ledger it is tested against belong side by side.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ChangeRow, SummaryRow } from '#api/storage/ledger/summary-rows.ts';
import { createLogMemory, type LogSource } from '#api/storage/log-memory.ts';
import type { RequestNumber } from '#domain/ids.ts';
import type { Summary } from '#domain/requests/summary.ts';
import type { Viewer } from '#domain/requests/viewer.ts';
import type { Instant, LocalDate } from '#domain/time.ts';
import { aPartnership } from '#tests/support/a-partnership.ts';
import { anySummary } from '#tests/support/any-summary.ts';
import { naivePage } from '#tests/support/naive-log.ts';
import { aSummary, at, on, person } from '#tests/support/summaries.ts';

const app: Viewer = { kind: 'app' };
const asking = { viewer: app, partnership: aPartnership, today: on('2026-11-23') };
const query = { offset: 0, limit: 100 };

/** A store that holds everything at once and hands it out as the ledger does, two rows a page. */
function aSource() {
  const rows = new Map<number, SummaryRow>();
  let changes: ChangeRow[] = [];
  let sequence = 0;
  const calls = { head: 0, summaries: 0, changes: 0 };
  /** Runs once, just after the next page of summaries is read. */
  let between: (() => void) | null = null;
  let gate: Promise<void> = Promise.resolve();
  let broken = false;

  const source: LogSource = {
    async head() {
      calls.head += 1;
      return { sequence, nextNumber: (rows.size + 1) as RequestNumber, hash: '' };
    },
    async summaries(continuation) {
      calls.summaries += 1;
      const from = Number(continuation ?? 0);
      const page = [...rows.values()].sort((one, other) => one.number - other.number).slice(from, from + 2);
      between?.();
      between = null;
      return { rows: page, next: from + 2 < rows.size ? String(from + 2) : null };
    },
    async changesAfter(after) {
      calls.changes += 1;
      const kept = [...changes];
      await gate;
      if (broken) throw new Error('The store did not answer.');
      const seen = after === 0 || kept.some((change) => change.sequence === after);
      if (!seen || (after === 0 && kept.length > 0 && kept[0]?.sequence !== 1)) return { kind: 'read again' };
      return { kind: 'changes', changes: kept.filter((change) => change.sequence > after) };
    },
  };

  return {
    source,
    calls,
    write(summary: Summary | null, number = summary?.number ?? (1 as RequestNumber)) {
      sequence += 1;
      const version = (rows.get(number)?.version ?? 0) + 1;
      const kept = summary && { ...summary, version };
      rows.set(number, { number, version, sequence, summary: kept });
      const about = { kind: 'request', sequence, at: at('2026-11-23'), number, version, edition: 1 } as const;
      changes.push({ ...about, summary: kept });
    },
    register() {
      sequence += 1;
      changes.push({ kind: 'register', sequence, at: at('2026-11-23'), rows: ['member|x'] });
    },
    trim: (keep: number) => {
      changes = changes.slice(-keep);
    },
    whileLoading: (act: () => void) => {
      between = act;
    },
    hold() {
      let open: () => void = () => undefined;
      gate = new Promise((resolve) => {
        open = () => resolve();
      });
      return () => open();
    },
    break: (is: boolean) => {
      broken = is;
    },
    now: () => [...rows.values()].flatMap(({ summary }) => summary ?? []).sort((a, b) => a.number - b.number),
  };
}

const numbered = (number: number, differs: Partial<Summary> = {}) =>
  aSummary({ ...differs, number: number as RequestNumber });

describe('the log in memory', () => {
  it('is current before every answer, for one read of the changes', async () => {
    const store = aSource();
    for (let n = 1; n <= 5; n += 1) store.write(numbered(n));
    const log = createLogMemory(store.source);
    expect((await log.page(query, asking)).total).toBe(5);
    store.write(numbered(6));
    store.write(numbered(2, { state: 'closed' }));
    const before = { ...store.calls };
    const page = await log.page(query, asking);
    expect([page.total, page.counts.closed, page.sequence]).toEqual([6, 1, 7]);
    expect(store.calls).toEqual({ ...before, changes: before.changes + 1 });
  });

  it('knows what questions one led to, and hides those the viewer may not see', async () => {
    const store = aSource();
    const one = 1 as RequestNumber;
    store.write(numbered(1));
    store.write(numbered(2, { followUpOf: one }));
    store.write(numbered(3, { followUpOf: one, restrictedTo: [person('grace')] }));
    const log = createLogMemory(store.source);
    await log.load(aPartnership.policy);
    store.write(numbered(4, { followUpOf: one }));
    store.write(numbered(2, { followUpOf: one, state: 'closed' }));
    const led = async (viewer: Viewer) =>
      (await log.followUps(one, viewer)).map((summary) => [summary.number, summary.state]);
    expect(await led(app)).toEqual([
      [2, 'closed'],
      [3, 'raised'],
      [4, 'raised'],
    ]);
    expect((await led({ kind: 'thread' })).map(([number]) => number)).toEqual([2, 4]);
  });

  it('knows what something can wait for: what is open, and what is to be looked at again', async () => {
    const store = aSource();
    const ended = { state: 'closed', endedAt: '2026-11-20T12:00:00.000Z' as Instant } as const;
    store.write(numbered(1));
    store.write(numbered(2, ended));
    store.write(numbered(3, { ...ended, lookAgainOn: '2026-12-14' as LocalDate }));
    store.write(numbered(4, { ...ended, restrictedTo: [person('grace')] }));
    store.write(numbered(5, { restrictedTo: [person('grace')] }));
    const log = createLogMemory(store.source);
    const waiting = async () => (await log.waiting()).map(({ number }) => number).sort();
    expect(await waiting()).toEqual([1, 3, 5]);
    store.write(numbered(1, ended));
    store.write(numbered(3, ended));
    expect(await waiting()).toEqual([5]);
  });

  it('answers as the store stands, whatever is written and trimmed in between', async () => {
    const step = fc.oneof(
      { weight: 5, arbitrary: fc.record({ at: fc.integer({ min: 1, max: 6 }), as: anySummary }) },
      { weight: 1, arbitrary: fc.constant('register' as const) },
      { weight: 1, arbitrary: fc.constant('trim' as const) },
      { weight: 2, arbitrary: fc.constant('ask' as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const store = aSource();
        const log = createLogMemory(store.source);
        for (const [n, one] of [...steps, 'ask' as const].entries()) {
          if (one === 'register') store.register();
          else if (one === 'trim') store.trim(1);
          else if (one === 'ask') {
            const { sequence, ...page } = await log.page(query, asking);
            expect(page).toEqual(naivePage(store.now(), query, asking));
            expect(sequence).toBe((await store.source.head()).sequence);
          } else {
            const change = { ...one.as, number: one.at as RequestNumber };
            if (n % 2 === 0) store.whileLoading(() => store.write(change));
            else store.write(change);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the newer version when a request changes while it is being loaded', async () => {
    const store = aSource();
    for (let n = 1; n <= 4; n += 1) store.write(numbered(n));
    store.whileLoading(() => {
      store.write(numbered(1, { question: 'Changed after it was read' }));
      store.write(numbered(4, { question: 'Changed before it was read' }));
    });
    const log = createLogMemory(store.source);
    const { summaries } = await log.all(app);
    expect([summaries[0]?.question, summaries[3]?.question]).toEqual([
      'Changed after it was read',
      'Changed before it was read',
    ]);
  });

  it('loads again when the change it saw last is no longer there', async () => {
    const store = aSource();
    store.write(numbered(1));
    const log = createLogMemory(store.source);
    await log.page(query, asking);
    store.write(numbered(2));
    store.write(numbered(3));
    store.trim(1);
    expect((await log.page(query, asking)).total).toBe(3);
    expect(store.calls.head).toBe(2);
  });

  it('lets several answers share one read, and none of them miss what was written before they asked', async () => {
    const store = aSource();
    store.write(numbered(1));
    const log = createLogMemory(store.source);
    await log.page(query, asking);
    const before = store.calls.changes;
    const open = store.hold();
    const first = log.page(query, asking);
    store.write(numbered(2));
    const later = Array.from({ length: 5 }, () => log.page(query, asking));
    open();
    expect((await first).total).toBe(1);
    expect((await Promise.all(later)).map((page) => page.total)).toEqual([2, 2, 2, 2, 2]);
    expect(store.calls.changes - before).toBe(2);
  });

  it('says that the store did not answer, and recovers', async () => {
    const store = aSource();
    store.write(numbered(1));
    const log = createLogMemory(store.source);
    store.break(true);
    await expect(Promise.all([log.page(query, asking), log.one(1 as RequestNumber, app)])).rejects.toThrow(
      'The store did not answer.',
    );
    store.break(false);
    expect((await log.page(query, asking)).total).toBe(1);
  });

  it('keeps what it knows of a request that a newer version of the app wrote', async () => {
    const store = aSource();
    store.write(numbered(1, { question: 'As it was' }));
    const log = createLogMemory(store.source);
    await log.page(query, asking);
    store.write(null);
    expect((await log.one(1 as RequestNumber, app))?.question).toBe('As it was');
  });

  it('follows the clocks of the partnership when they change', async () => {
    const store = aSource();
    store.write(numbered(1, { state: 'in check', turnSince: at('2026-11-18') }));
    const log = createLogMemory(store.source);
    const late = async (checkWithin: number) => {
      const policy = { ...aPartnership.policy, checkWithin };
      return (await log.page(query, { ...asking, partnership: { ...aPartnership, policy } })).counts.late;
    };
    expect([await late(3), await late(2), await late(3)]).toEqual([0, 1, 0]);
  });

  it('shows nobody what they may not see', async () => {
    const store = aSource();
    store.write(numbered(1, { restrictedTo: [person('grace')] }));
    store.write(numbered(2));
    const log = createLogMemory(store.source);
    const viewers: Viewer[] = [
      app,
      { kind: 'digest' },
      { kind: 'thread' },
      { kind: 'person', person: person('grace'), roles: [] },
      { kind: 'person', person: person('tom'), roles: ['administrator', 'manager'] },
    ];
    const seen = async (viewer: Viewer) => [
      (await log.page(query, { ...asking, viewer })).total,
      (await log.all(viewer)).summaries.length,
      (await log.one(1 as RequestNumber, viewer)) === null ? 'hidden' : 'shown',
      (await log.changedAfter(0, viewer)).numbers,
    ];
    const all = [2, 2, 'shown', [1, 2]];
    const some = [1, 1, 'hidden', [2]];
    expect(await Promise.all(viewers.map(seen))).toEqual([all, some, some, all, some]);
  });
});

describe('what changed', () => {
  it('names each changed request once', async () => {
    const store = aSource();
    for (let n = 1; n <= 3; n += 1) store.write(numbered(n));
    const log = createLogMemory(store.source);
    const { sequence } = await log.page(query, asking);
    expect(await log.changedAfter(sequence, app)).toEqual({ sequence: 3, numbers: [], reload: false });
    store.write(numbered(2));
    store.write(numbered(2));
    store.write(numbered(4));
    expect(await log.changedAfter(sequence, app)).toEqual({ sequence: 6, numbers: [2, 4], reload: false });
  });

  it('asks for everything to be read again after a register change, or what it cannot know', async () => {
    const store = aSource();
    for (let n = 1; n <= 3; n += 1) store.write(numbered(n));
    const log = createLogMemory(store.source);
    const reload = async (sequence: number) => (await log.changedAfter(sequence, app)).reload;
    expect([await reload(2), await reload(3), await reload(4)]).toEqual([true, false, true]);
    store.register();
    expect([await reload(3), await reload(4)]).toEqual([true, false]);
  });
});
