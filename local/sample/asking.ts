import type { RequestNumber } from '#domain/ids.ts';
import type { Meeting } from '#domain/partnership/people.ts';
import { type Day, type SampleRequest, sampleFile } from './file.ts';
import { forum, person, words, wordsOrNull } from './names.ts';
import { type Plan, plan, type Telling, when } from './plan.ts';

/** Meetings further off than this are not the one a question was asked for: its date is not in the file. */
const monthAhead = 30;

interface Sitting {
  readonly forum: string;
  readonly day: Day | null;
}

/** The group's meeting the answer is for: the one named, or the next from the day before it is needed. */
export function sittingOf({ meeting, forum, neededBy }: SampleRequest): Sitting | null {
  if (meeting !== undefined) return meeting;
  if (forum === undefined) return null;
  const days = sampleFile.meetings.filter((one) => one.forum === forum).map((one) => one.day);
  const next = days.find(
    (day) => neededBy !== undefined && day >= neededBy - 1 && day <= neededBy + monthAhead,
  );
  return { forum, day: next ?? null };
}

export const meetingOf = (sitting: Sitting, { days }: Telling): Meeting => ({
  forum: forum(sitting.forum),
  date: sitting.day === null ? null : days.on(sitting.day),
});

/** The question, and who acts for its lead. */
export function asking(telling: Telling): readonly Plan[] {
  const { request, number, days } = telling;
  const sitting = sittingOf(request);
  const asked = plan(telling, request.day, request.raisedBy, {
    kind: 'ask',
    asked: {
      question: words(request.question, 'question'),
      informs: request.informs === 'Not known yet' ? null : wordsOrNull(request.informs),
      meeting: sitting && meetingOf(sitting, telling),
      neededBy: request.neededBy === undefined ? null : days.on(request.neededBy),
      audience: wordsOrNull(request.audience),
      lenses: request.lens ?? [],
      population: request.population ?? null,
      scope: null,
      background: null,
      marking: request.marking ?? 'OFFICIAL',
      restrictedTo: request.restrictedTo?.map(person) ?? null,
      followUpOf: request.followUpOf === undefined ? null : (request.followUpOf as RequestNumber),
      thread: null,
    },
    lead: request.leadFor === undefined ? null : person(request.leadFor),
  });
  const acting = when(request.delegate, ({ person: to, from, until }) => [
    plan(telling, request.day, request.leadFor ?? request.raisedBy, {
      kind: 'delegate',
      number,
      to: person(to),
      from: days.on(from),
      until: days.on(until),
    }),
  ]);
  return [asked, ...acting];
}
