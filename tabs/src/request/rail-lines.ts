import type { RequestDetail } from '#api/contract/reads.ts';
import { longDate } from '../words/dates.ts';

export interface Line {
  readonly term: string;
  readonly value: string;
  readonly under?: string;
}

const line = (term: string, value: string | null | undefined, under?: string | null): readonly Line[] =>
  value ? [under ? { term, value, under } : { term, value }] : [];

/** Who is who: lead and delegate always both. */
export function peopleLines(detail: RequestDetail, now: Date): readonly Line[] {
  const { raisedBy, lead, delegate, owner, contributors, followers } = detail;
  return [
    ...line('Asked by', raisedBy.name, `${raisedBy.title}, ${raisedBy.agency}`),
    ...(lead.id === raisedBy.id ? [] : line('Lead', lead.name, `${lead.title}, ${lead.agency}`)),
    ...(delegate
      ? line(
          `Acting for ${lead.name}`,
          delegate.person.name,
          delegate.until ? `until ${longDate(delegate.until, now)}` : `since ${longDate(delegate.from, now)}`,
        )
      : []),
    ...line('Analyst', owner?.name, owner && `${owner.title}, ${owner.agency}`),
    ...contributors.flatMap(({ person, how, what }) =>
      line('Contributed', person.name, what.startsWith(how) ? what : `${how}: ${what}`),
    ),
    ...followers.flatMap((person) => line('Asked the same', person.name)),
  ];
}

/** The dates that bind somebody; earlier promises stay to be seen. */
export function dateLines(
  { neededBy, promised, nextDate, decision }: RequestDetail,
  now: Date,
): readonly Line[] {
  const on = (date: string | null | undefined) => (date ? longDate(date, now) : null);
  const moved = promised?.moved.map(({ from, why }) => `Before: ${longDate(from, now)}. ${why}`).join(' ');
  return [
    ...line('Needed by', on(neededBy)),
    ...line('Promised', on(promised?.date), moved),
    ...(nextDate?.label === 'decision expected' ? line('Decision expected', on(nextDate.date)) : []),
    ...line('Look again on', on(decision?.lookAgainOn)),
  ];
}

export function dataLines({ answer, lenses, population, scope }: RequestDetail): readonly Line[] {
  return [
    ...line('Data sets', answer?.dataSets.join(', ')),
    ...line('Lens', lenses.join(', ')),
    ...line('Young people', population),
    ...line('Area and period', scope),
  ];
}

/** Beside the request, never instead of it; several advisers are counted. */
export function adviceLines({ advice, triggers }: RequestDetail, now: Date): readonly Line[] {
  const given = advice.filter(({ outcome }) => outcome !== null).length;
  return [
    ...(advice.length > 1 ? line('So far', `${given} of ${advice.length} have advised`) : []),
    ...advice.flatMap(({ of, outcome, text, due }) =>
      outcome === null ? line(of.name, `asked, due ${longDate(due, now)}`) : line(of.name, outcome, text),
    ),
    ...line('Because of', triggers.join('; ')),
  ];
}
