import { digestCard } from '#bot/cards/digest-card.ts';
import { morningOf, reminderCard, remindersCard } from '#bot/cards/reminder-card.ts';
import type { Setting } from '#bot/cards/setting.ts';
import type { Message } from '#bot/teams/port.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import { digestOf, type Named } from '#domain/reminders/digest.ts';
import { listsOf, type Told } from '#domain/reminders/lists.ts';
import { waitsOf } from '#domain/reminders/waits.ts';
import { sayWish } from '#domain/reminders/wording.ts';
import type { Request } from '#domain/requests/request.ts';
import { summarise } from '#domain/requests/summary.ts';
import { fixturePartnership } from '#tests/support/fixture-partnership.ts';
import * as all from '#tests/support/fixture-requests.ts';
import { at, day, someone } from '#tests/support/fold.ts';
import { settingOn } from './setting.ts';

/** What this person is reminded of by these requests on that day. */
export const remindedOf = (
  requests: readonly Request[],
  reader: string,
  setting: Setting,
  told: Told = new Map(),
): Message | null =>
  reminderCard(
    listsOf(requests.map(summarise), morningOf(setting), told).get(someone(reader)) ?? [],
    setting,
  );

const monday = settingOn('2026-12-14');
const raised = { ...all.r6Raised, number: 8 } as Request;
const early = { ...all.r3, number: 9, asked: { ...all.r3.asked, meeting: null } } as Request;
const open = [all.r3, early, all.r6, all.r13, all.r16InCheck, raised];

const helenIsAway: Partnership = {
  ...fixturePartnership,
  absences: [
    {
      person: someone('helen'),
      from: day('2026-12-10'),
      until: day('2026-12-18'),
      delegate: someone('claire'),
    },
  ],
};

/** Helen has been reminded of R-3 as often as anybody is. */
const spent: Told = new Map([
  [
    someone('helen'),
    {
      on: day('2026-12-09'),
      turns: Object.fromEntries(
        waitsOf(summarise(all.r3), morningOf(monday)).map(({ key }) => [
          key,
          { times: 3, last: day('2026-12-09') },
        ]),
      ),
    },
  ],
]);
const gap: Named = {
  number: all.r4.number,
  text: 'How often the same child is known to two services',
  at: at('2026-12-10'),
};
const digest = (requests: readonly Request[], gaps: readonly Named[] = []) =>
  digestCard(
    digestOf(requests.map(summarise), gaps, at('2026-10-01'), morningOf(monday)),
    'f1c9a3d0b7e24455a1',
    monday,
  );

/** Reminders and digests in every form they take. */
export const reminderGallery = (): Readonly<Record<string, Message | null>> => ({
  'reminder-lead': remindedOf(open, 'helen', monday),
  'reminder-owner': remindedOf(open, 'tom', settingOn('2026-12-02')),
  'reminder-manager': remindedOf(open, 'ruth', monday, spent),
  'reminder-acting': remindedOf(open, 'claire', { ...monday, partnership: helenIsAway }),
  'reminder-adviser': remindedOf([all.r6Advice], 'grace', monday),
  'reminder-many': remindedOf(
    Array.from({ length: 14 }, (_, n) => ({ ...all.r3, number: n + 20 }) as Request),
    'helen',
    monday,
  ),
  digest: digest([...open, all.r1Outcome, all.r4], [gap]),
  'digest-quiet': digest([all.r6]),
  'reminders-off': remindersCard(sayWish.off, monday),
});
