import type { Calendar } from '../partnership/calendar.ts';
import type { Policy } from '../partnership/people.ts';
import { dateOf, type LocalDate } from '../time.ts';
import type { SystemCommand } from './commands.ts';
import type { Request } from './request.ts';

/** What the clock asks for, with a key that is the same however often it is found. */
export interface Due {
  readonly key: string;
  readonly command: SystemCommand;
}

/**
 * What time alone has made due on a request today. Nothing is stored for it, so any number of processes
 * may look, and a week of downtime releases each thing once.
 */
export function due(
  request: Request,
  today: LocalDate,
  policy: Pick<Policy, 'notReachedAfter'>,
  calendar: Pick<Calendar, 'workingDaysBetween'>,
): readonly Due[] {
  const { number, state, rounds } = request;
  const resume =
    state.kind === 'paused' &&
    state.pause.kind === 'waiting' &&
    state.pause.until !== null &&
    today >= state.pause.until
      ? [
          {
            key: `resume:${number}:${state.pause.since}`,
            command: { kind: 'resume-on-date', number } as const,
          },
        ]
      : [];
  const unreached = rounds.filter(
    ({ at, people }) =>
      people.some(({ result }) => result.kind === 'telling' || result.kind === 'waiting') &&
      calendar.workingDaysBetween(dateOf(at), today) >= policy.notReachedAfter,
  );
  return [
    ...resume,
    ...unreached.map(({ n }) => ({
      key: `not reached:${number}:${n}`,
      command: { kind: 'count-not-reached', number, round: n } as const,
    })),
  ];
}
