import type { RequestNumber } from '#domain/ids.ts';
import { calendarOf } from '#domain/partnership/calendar.ts';
import type { Change } from '#domain/request-service.ts';
import type { Recorded } from '#domain/requests/events.ts';
import type { Request } from '#domain/requests/request.ts';
import { instantOf, type LocalDate } from '#domain/time.ts';
import { loadSample } from '#local/sample/load.ts';
import { samplePartnership } from '#local/sample/partnership.ts';

/** The sample as it stands after loading on a day. */
export async function sampleLog(on: string) {
  const today = on as LocalDate;
  const partnership = samplePartnership(today);
  const changes: Change[] = [];
  const now = instantOf(Date.parse(`${on}T00:30:00.000Z`));
  await loadSample({ today, now, append: async (change) => void changes.push(change) });
  const requests = new Map<RequestNumber, Request>();
  for (const change of changes) for (const request of change.requests) requests.set(request.number, request);
  const events = changes.flatMap((change) => change.events);
  return { today, partnership, calendar: calendarOf(partnership.policy), changes, requests, events };
}

export const eventsOf = (events: readonly Recorded[], number: number): readonly Recorded[] =>
  events.filter((recorded) => recorded.number === number);
