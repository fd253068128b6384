import type { RequestDetail } from '#api/contract/reads.ts';
import { shortDate } from '../words/dates.ts';

/** The line under a step: when it was, or when it is promised or expected. Null when nobody knows. */
export function noteFor(name: string, detail: RequestDetail, now: Date): string | null {
  const step = detail.steps.find((one) => one.name === name);
  if (!step) return null;
  if (step.at !== null) return shortDate(step.at, now);
  if (step.note !== null) return step.note;
  if (name === 'Answered' && detail.promised) return `promised ${shortDate(detail.promised.date, now)}`;
  if (name === 'Answered' && detail.neededBy) return `needed by ${shortDate(detail.neededBy, now)}`;
  if (name === 'Decided' && detail.nextDate?.label === 'decision expected')
    return `expected ${shortDate(detail.nextDate.date, now)}`;
  return null;
}
