import type { RequestNumber } from '#domain/ids.ts';
import type { Calendar } from '#domain/partnership/calendar.ts';
import type { Actor, Command } from '#domain/requests/commands.ts';
import type { Instant, LocalDate } from '#domain/time.ts';
import { answering } from './answering.ts';
import { asking } from './asking.ts';
import { backCatalogue } from './back-catalogue.ts';
import { type Days, daysFrom } from './days.ts';
import { deciding, ending } from './ending.ts';
import { type SampleRequest, sampleFile } from './file.ts';
import type { Plan } from './plan.ts';
import { timesOfDay } from './times-of-day.ts';
import { working } from './working.ts';

export interface Step {
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: Command;
}

export interface Story {
  readonly number: RequestNumber;
  readonly request: SampleRequest;
  /** What people did, in the order they did it. */
  readonly steps: readonly Step[];
}

/** Everything that people of the sample did before `today`, by request number. */
export function sampleStories(today: LocalDate, calendar: Calendar): readonly Story[] {
  const days = daysFrom(today, calendar);
  const told = [...sampleFile.requests, ...backCatalogue()].map((request) => ({
    request,
    plans: plansFor(request, days),
  }));
  const timeOn = timesOfDay(told.flatMap(({ plans }) => plans.map(({ on }) => on)));
  return told.map(({ request, plans }) => ({
    number: request.n as RequestNumber,
    request,
    steps: plans.map(({ on, by, command }) => ({
      at: timeOn(on),
      actor: { kind: 'person', person: by },
      command,
    })),
  }));
}

function plansFor(request: SampleRequest, days: Days): readonly Plan[] {
  const telling = { request, number: request.n as RequestNumber, days };
  return [asking, working, answering, deciding, ending].flatMap((tell) => tell(telling));
}
