import { logPage, type QuickView, type RequestDetail, type RequestRow } from '#api/contract/reads.ts';
import type { FakeState } from './fake-server.ts';

const over = new Set(['closed', 'declined', 'withdrawn', 'merged']);

const views: Record<QuickView, (row: RequestRow) => boolean> = {
  open: (row) => !row.ended,
  deciding: (row) => row.state === 'answered',
  nobody: (row) => row.standing.sign === 'nobody',
  late: (row) => row.standing.sign === 'late',
  still: () => false,
  untold: (row) => row.standing.sign === 'untold',
  paused: (row) => row.standing.sign === 'paused',
  closed: (row) => row.ended,
};

const rowOf = (detail: RequestDetail, viewer: string): RequestRow => ({
  number: detail.number,
  question: detail.question,
  state: detail.state,
  standing: detail.standing,
  nextDate: detail.nextDate,
  askedBy: detail.raisedBy,
  forum: detail.meeting?.forum ?? null,
  loop: detail.loop,
  yourTurn: detail.standing.person?.id === viewer,
  marking: detail.marking,
  restricted: detail.restrictedTo !== null,
  ended: over.has(detail.state),
});

/** A page of the log under a few of the filters: enough to look at and to test the tab with. */
export function logPageOf(state: FakeState, viewer: string, query: URLSearchParams) {
  const q = query.get('q')?.toLowerCase() ?? '';
  const filtered = [...state.details.values()]
    .map((detail) => rowOf(detail, viewer))
    .filter((row) => `${row.number} ${row.question} ${row.standing.title}`.toLowerCase().includes(q))
    .filter((row) => !query.has('forum') || row.forum?.id === query.get('forum'))
    .filter((row) => !query.has('state') || query.get('state')?.split(',').includes(row.state))
    .filter((row) => query.get('turn') !== 'mine' || row.yourTurn);
  const view = query.get('view') as QuickView | null;
  const rows = view ? filtered.filter(views[view]) : filtered;
  const offset = Number(query.get('offset') ?? 0);
  const count = (name: QuickView) => filtered.filter(views[name]).length;
  const names = Object.keys(views) as QuickView[];
  return logPage.parse({
    rows: rows.slice(offset, offset + Number(query.get('limit') ?? 50)),
    total: rows.length,
    counts: Object.fromEntries(names.map((name) => [name, count(name)])),
    sentence: `${count('open')} open. ${count('deciding')} wait for a decision. ${count('nobody')} have nobody. 1 person has not been told.`,
    asOf: '2026-11-25T10:42:00.000Z',
    sequence: state.sequence,
  });
}
