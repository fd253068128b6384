import { calendarOf } from '#domain/partnership/calendar.ts';
import type { Partnership, Policy } from '#domain/partnership/people.ts';
import type { LocalDate } from '#domain/time.ts';
import { daysFrom } from './days.ts';
import { sampleFile } from './file.ts';
import { agency, forum, person } from './names.ts';

const policy: Policy = {
  checks: sampleFile.partnership.checks,
  unclaimedAlarm: 3,
  checkWithin: 3,
  decideAfterMeeting: 3,
  decideAfterAnswer: 10,
  notReachedAfter: 10,
  noMovementAfter: 10,
  adviceWithin: 5,
  extraHolidays: [],
  worriedAboutAChild: sampleFile.partnership.worriedAboutAChild,
};

/** An invented partnership, its meetings dated around `today`. */
export function samplePartnership(today: LocalDate): Partnership {
  const { on } = daysFrom(today, calendarOf(policy));
  const { partnership, agencies, people, forums, meetings, dataSets } = sampleFile;
  return {
    name: partnership.name,
    policy,
    agencies: new Map(agencies.map((one) => [agency(one.id), { ...one, id: agency(one.id) }])),
    people: new Map(
      people.map((one) => [
        person(one.id),
        { ...one, id: person(one.id), agency: agency(one.agency), access: one.access ?? 'member' },
      ]),
    ),
    forums: new Map(forums.map((one) => [forum(one.id), { ...one, id: forum(one.id) }])),
    meetings: meetings.map((one) => ({ forum: forum(one.forum), date: on(one.day) })),
    dataSets: dataSets.map((one) => ({
      ...one,
      agency: agency(one.agency),
      steward: one.steward === null ? null : person(one.steward),
    })),
  };
}
