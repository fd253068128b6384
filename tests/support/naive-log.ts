import { wordsOf } from '#domain/log/fold.ts';
import { headline } from '#domain/log/headline.ts';
import type { LogPage } from '#domain/log/page.ts';
import type { Asking, LogQuery } from '#domain/log/query.ts';
import { peopleOf, searchableText } from '#domain/log/searchable.ts';
import type { QuickView } from '#domain/log/views.ts';
import { calendarOf } from '#domain/partnership/calendar.ts';
import { isOpen, lateBy, noMovement } from '#domain/requests/clocks.ts';
import { nextDateOf } from '#domain/requests/standing.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { isTurnOf, whoseTurn } from '#domain/requests/turn.ts';
import { maySee } from '#domain/requests/viewer.ts';

/** What the log should answer, by filtering and sorting everything: slow and plain. */
export function naivePage(summaries: readonly Summary[], query: LogQuery, asking: Asking): LogPage {
  const { viewer, partnership, today } = asking;
  const { policy } = partnership;
  const calendar = calendarOf(policy);
  const isLate = (summary: Summary) => lateBy(summary, today, calendar, policy) > 0;
  const inView: Record<QuickView, (summary: Summary) => boolean> = {
    open: isOpen,
    deciding: (summary) => whoseTurn(summary, today).kind === 'lead',
    nobody: (summary) => summary.state === 'raised',
    late: isLate,
    still: (summary) => noMovement(summary, today, calendar, policy),
    untold: (summary) => summary.untold.length > 0,
    paused: (summary) => summary.state === 'paused',
    closed: (summary) => !isOpen(summary),
  };
  const isMine = (summary: Summary) =>
    viewer.kind === 'person' && isOpen(summary) && isTurnOf(summary, viewer.person, today);
  const agencyOf = (id: Summary['lead']) => partnership.people.get(id)?.agency;
  const seen = summaries.filter((summary) => maySee(viewer, summary));
  const filtered = seen.filter(
    (summary) =>
      (query.state === undefined || query.state.includes(summary.state)) &&
      (query.turn === undefined ||
        (query.turn === 'mine' ? isMine(summary) : whoseTurn(summary, today).kind === query.turn)) &&
      (query.agency === undefined || peopleOf(summary).some((id) => agencyOf(id) === query.agency)) &&
      (query.lens === undefined || summary.lenses.includes(query.lens)) &&
      (query.owner === undefined || summary.owner === query.owner) &&
      (query.lead === undefined || summary.lead === query.lead) &&
      (query.forum === undefined || summary.forum === query.forum) &&
      (query.marking === undefined || summary.marking === query.marking) &&
      (query.overdue === undefined || query.overdue === isLate(summary)) &&
      wordsOf(query.q ?? '').every((word) => searchableText(summary, partnership).includes(word)),
  );
  const shown = filtered.filter((summary) => query.view === undefined || inView[query.view](summary));
  const minute = (moment: string) => moment.slice(0, 16);
  const next = (summary: Summary) => nextDateOf(summary, policy, calendar)?.date ?? '9999';
  const compare = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0);
  const sort = query.sort ?? 'next';
  const order: Record<string, (one: Summary, other: Summary) => number> = {
    next: (one, other) =>
      Number(isOpen(other)) - Number(isOpen(one)) ||
      (isOpen(one)
        ? compare(next(one), next(other))
        : compare(minute(other.endedAt ?? other.lastActAt), minute(one.endedAt ?? one.lastActAt))),
    number: (one, other) => one.number - other.number,
    raised: (one, other) => compare(minute(one.raisedAt), minute(other.raisedAt)),
    moved: (one, other) => compare(minute(one.lastActAt), minute(other.lastActAt)),
  };
  const by = order[sort.replace('-', '')] ?? (() => 0);
  const turned = sort.startsWith('-') ? -1 : 1;
  const sorted = shown.toSorted((one, other) => turned * by(one, other) || one.number - other.number);
  const count = (from: readonly Summary[], view: QuickView) => from.filter(inView[view]).length;
  const counted = (from: readonly Summary[]) =>
    Object.fromEntries(Object.keys(inView).map((view) => [view, count(from, view as QuickView)])) as Record<
      QuickView,
      number
    >;
  const peopleUntold = new Set(seen.flatMap((summary) => summary.untold.map((telling) => telling.person)))
    .size;
  return {
    rows: sorted.slice(query.offset, query.offset + query.limit),
    total: shown.length,
    counts: counted(filtered),
    headline: headline({ ...counted(seen), total: seen.length, peopleUntold }),
  };
}
