import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PersonId } from '#domain/ids.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import { listsOf } from '#domain/reminders/lists.ts';
import type { Reminder } from '#domain/reminders/plan.ts';
import { managersOf, type Wait } from '#domain/reminders/waits.ts';
import { waitsUntil } from '#domain/requests/clocks.ts';
import { due } from '#domain/requests/due.ts';
import { summarise } from '#domain/requests/summary.ts';
import { isTurnOf, whoseTurn } from '#domain/requests/turn.ts';
import { maySee, viewerOf } from '#domain/requests/viewer.ts';
import { sayTime } from '#domain/requests/wording/dates.ts';
import { dateOf, type Instant, instantOf, type LocalDate, weekday } from '#domain/time.ts';
import { sentBy } from '#tests/support/arbitraries.ts';
import { type Book, decideIn, emptyBook, write } from '#tests/support/book.ts';
import { type Dice, diceFrom } from '#tests/support/dice.ts';
import { smallCalendar, smallPartnership } from '#tests/support/partnership.ts';
import { office } from '#tests/support/reminding.ts';

const hour = 3_600_000;
const start = Date.parse('2026-11-16T00:00:00.000Z');
const partnership: Partnership = {
  ...smallPartnership,
  preferences: new Map([
    ['imran' as PersonId, 'late'],
    ['sam' as PersonId, 'off'],
  ]),
  absences: [
    {
      person: 'helen' as PersonId,
      from: '2026-12-07' as LocalDate,
      until: '2026-12-18' as LocalDate,
      delegate: 'claire' as PersonId,
    },
  ],
};
/** Christmas, Boxing Day (given on the 28th) and New Year fall into these days. */
const holidays = ['2026-12-25', '2026-12-28', '2027-01-01'];

interface Day {
  readonly summaries: readonly ReturnType<typeof summarise>[];
  readonly told: ReadonlyMap<PersonId, Reminder['reminded']>;
}

/** Ninety days, hour by hour: people do what they do, two processes look now and then, and some days nothing runs. */
function ninetyDays(
  seed: number,
  eachSweep: (reminders: readonly Reminder[], now: Instant, day: Day) => void,
) {
  const dice = diceFrom(seed);
  const desk = office(partnership, smallCalendar);
  let book: Book = { ...emptyBook, clock: start };
  const outage = dice.roll(70);
  for (let passed = 0; passed < 90 * 24; passed += 1) {
    const clock = start + passed * hour + dice.roll(hour);
    const now = instantOf(clock);
    book = act({ ...book, clock }, dice);
    const isDown = passed >= outage * 24 && passed < (outage + 7) * 24;
    if (isDown || dice.once(4)) continue;
    const summaries = [...book.requests.values()].map(summarise);
    const day = { summaries, told: new Map(desk.told) };
    const plans = [desk.plan(summaries, now), desk.plan(summaries, now)];
    const before = desk.owed.length;
    for (const plan of plans) desk.take(plan, now);
    eachSweep(desk.owed.slice(before), now, day);
  }
  return desk.owed;
}

/** Something once in some hours of the working day; and whatever the clock asks for. */
function act(book: Book, dice: Dice): Book {
  let after = book;
  const at = dateOf(instantOf(book.clock));
  for (const request of book.requests.values()) {
    for (const { command } of due(request, at, partnership.policy, smallCalendar)) {
      after = write(after, decideIn(after, command, { kind: 'clock' }));
    }
  }
  if (!dice.once(30)) return after;
  const { command, actor } = sentBy({ seed: dice.roll(2 ** 30), wild: false, later: 0 }, after);
  return write(after, decideIn(after, command, actor));
}

/** Said again without the code under test: may this wait be this person's to hear? */
function mayHear(person: PersonId, wait: Wait, today: LocalDate): boolean {
  const { summary } = wait;
  const member = partnership.people.get(person);
  if (member === undefined || !maySee(viewerOf(member), summary)) return false;
  const standsFor = person === 'claire' && today >= '2026-12-07' && today <= '2026-12-18' ? 'helen' : null;
  const has = (who: PersonId) => {
    if (isTurnOf(summary, who, today)) return true;
    if (summary.state === 'in check') return member.roles.includes('analyst') && summary.owner !== who;
    if (summary.state === 'closed') return summary.lead === who || summary.delegate?.person === who;
    if (summary.state === 'paused' && summary.waitingOn === null) {
      return who === (summary.owner ?? summary.lead) && (summary.pausedUntil ?? '9') <= today;
    }
    return false;
  };
  if (has(person) || (standsFor !== null && has(standsFor as PersonId))) return true;
  if (!managersOf(partnership).includes(person)) return false;
  return wait.kind === 'nobody has it' ? summary.state === 'raised' : wait.kind === 'still waiting';
}

const hasHeard = (reminded: Reminder['reminded'] | undefined, of: string): boolean =>
  Object.keys(reminded?.turns ?? {}).some((key) => key.startsWith(of));

const seeds = fc.integer({ min: 0, max: 2 ** 30 });
const runs = { numRuns: 20 };

describe('in ninety days of whatever people do', () => {
  it('nobody is reminded twice in a day, at night, at the weekend, on a holiday, while away or against their wish', () => {
    let reminders = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const owed = ninetyDays(seed, () => undefined);
        reminders += owed.length;
        expect(new Set(owed.map(({ person, on }) => `${person} ${on}`)).size).toBe(owed.length);
        for (const { person, on, at } of owed) {
          expect(on).toBe(dateOf(at));
          expect([1, 2, 3, 4, 5]).toContain(weekday(on));
          expect(holidays).not.toContain(on);
          expect(sayTime(at) >= '08:30' && sayTime(at) < '17:30').toBe(true);
          expect(person).not.toBe('sam');
          if (person === 'helen') expect(on >= '2026-12-07' && on <= '2026-12-18').toBe(false);
        }
      }),
      runs,
    );
    expect(reminders).toBeGreaterThan(20 * 10);
  });

  it('everything on a list is the turn of who reads it, and of nothing are they reminded a fourth time', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(seeds, (seed) => {
        ninetyDays(seed, (reminders, now, { summaries, told }) => {
          if (reminders.length === 0) return;
          const today = dateOf(now);
          const lists = listsOf(summaries, { partnership, calendar: smallCalendar, today }, told);
          for (const { person, reminded } of reminders) {
            const list = lists.get(person) ?? [];
            expect(list.length).toBeGreaterThan(0);
            for (const { wait } of list) {
              kinds.add(wait.kind);
              expect({ person, wait: wait.key, hears: mayHear(person, wait, today) }).toMatchObject({
                hears: true,
              });
              const isManagers = wait.kind === 'nobody has it' || wait.kind === 'still waiting';
              if (!isManagers) expect(reminded.turns[wait.key]?.times ?? 0).toBeLessThanOrEqual(3);
            }
          }
        });
      }),
      runs,
    );
    // A test that met only some kinds would prove less than it says.
    expect([...kinds].sort()).toEqual(
      [
        'advise',
        'answer',
        'check',
        'decide',
        'look again',
        'nobody has it',
        'paused',
        'still waiting',
      ].sort(),
    );
  });

  it('a lead is reminded by the first look after the morning on which a decision was overdue', () => {
    let checked = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        ninetyDays(seed, (reminders, now, { summaries, told }) => {
          const today = dateOf(now);
          const isHour = sayTime(now) >= '08:30' && sayTime(now) < '17:30';
          if (!isHour || !smallCalendar.isWorkingDay(today)) return;
          const overdue = summaries.flatMap((summary) => {
            const { kind, person } = whoseTurn(summary, today);
            if (kind !== 'lead' || person === null || person === 'sam' || person === 'helen') return [];
            const isLate =
              summary.decisionExpected !== null &&
              summary.decisionExpected < today &&
              waitsUntil(summary) === null;
            const isNew = !hasHeard(told.get(person), `${summary.number} decide`);
            const isFresh = dateOf(summary.turnSince) === today || told.get(person)?.on === today;
            const isKnown = partnership.people.has(person) && summary.pauses.length === 0;
            return isLate && isNew && !isFresh && isKnown ? [person] : [];
          });
          checked += overdue.length;
          const reminded = reminders.map(({ person }) => person);
          for (const lead of overdue) expect(reminded).toContain(lead);
        });
      }),
      runs,
    );
    expect(checked).toBeGreaterThan(0);
  });
});
