const zone = { timeZone: 'Europe/London' } as const;
const day = (at: Date) => at.toLocaleDateString('en-CA', zone);
const clock = (at: Date) => at.toLocaleTimeString('en-GB', { ...zone, hour: '2-digit', minute: '2-digit' });

/** `10:42`, `Yesterday 16:05`, `Mon 16 November 16:05`, with the year only when it is another. */
export function showTime(instant: string, now: Date): string {
  const at = new Date(instant);
  if (day(at) === day(now)) return clock(at);
  if (day(at) === day(new Date(now.getTime() - 86_400_000))) return `Yesterday ${clock(at)}`;
  const year = day(at).slice(0, 4) === day(now).slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const date = at.toLocaleDateString('en-GB', {
    ...zone,
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    ...year,
  });
  return `${date.replace(',', '')} ${clock(at)}`;
}
