/**
 * Time as the rules see it. Nothing here reads a clock: `now` is always an argument.
 * Working days follow Europe/London, where every partnership sits.
 */
declare const brand: unique symbol;

/** A moment, ISO 8601 in UTC with milliseconds: `2026-11-22T09:30:00.000Z`. Compares as text. */
export type Instant = string & { readonly [brand]: 'Instant' };
/** A calendar day in London, `2026-11-22`. Compares as text. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' };

const dayMs = 86_400_000;

export const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;

/** Null unless the text is a date and time that exists. */
export function parseInstant(text: string): Instant | null {
  const time = Date.parse(text);
  return /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(time) ? instantOf(time) : null;
}

/** Null unless the text is a day that exists, written `YYYY-MM-DD`: 2026-02-30 is refused. */
export function parseDate(text: string): LocalDate | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? (text as LocalDate) : null;
}

const londonDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The day in London at that moment (so 23:30 UTC in July is already tomorrow). London is at most an hour
 * ahead of UTC, so only the last hour of a day needs the slow way round.
 */
export const dateOf = (at: Instant): LocalDate =>
  (at.slice(11, 13) === '23' ? londonDay.format(new Date(at)) : at.slice(0, 10)) as LocalDate;

export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10) as LocalDate;

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();
