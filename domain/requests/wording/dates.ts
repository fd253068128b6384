import type { Instant, LocalDate } from '../../time.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const parts = (date: LocalDate) => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: months[Number(month) - 1] ?? '', day: String(Number(day)) };
};

/** "8 December"; with the year when it is not this year's: "8 January 2027". */
export function sayDate(date: LocalDate, today: LocalDate): string {
  const { year, month, day } = parts(date);
  return today.startsWith(year) ? `${day} ${month}` : `${day} ${month} ${year}`;
}

/** "8 Dec", where there is room for nothing more and the year is plain from beside it. */
export function sayShortDate(date: LocalDate): string {
  const { month, day } = parts(date);
  return `${day} ${month === 'September' ? 'Sept' : month.slice(0, month === 'June' || month === 'July' ? 4 : 3)}`;
}

/** The same, with its year when that is not this year. */
export const sayShortDateIn = (date: LocalDate, today: LocalDate): string =>
  date.slice(0, 4) === today.slice(0, 4) ? sayShortDate(date) : `${sayShortDate(date)} ${date.slice(0, 4)}`;

const londonTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** "10:42", as the clock on the wall in London shows it. */
export const sayTime = (at: Instant): string => londonTime.format(new Date(at));
