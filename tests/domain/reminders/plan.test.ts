import { describe, expect, it } from '@jest/globals';
import type { RequestNumber } from '#domain/ids.ts';
import type { Absence, Partnership, ReminderWish } from '#domain/partnership/people.ts';
import { listsOf } from '#domain/reminders/lists.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { addDays, type LocalDate } from '#domain/time.ts';
import { smallCalendar, smallPartnership } from '#tests/support/partnership.ts';
import { office } from '#tests/support/reminding.ts';
import { anAccepted, anAnswered, aSummary, at, on, person } from '#tests/support/summaries.ts';

const number = (n: number) => n as RequestNumber;
const wanting = (wishes: Readonly<Record<string, ReminderWish>>): Partnership => ({
  ...smallPartnership,
  preferences: new Map(Object.entries(wishes).map(([id, wish]) => [person(id), wish])),
});
const away = (
  ...absences: readonly (readonly [string, string, string | null, string | null])[]
): Partnership => ({
  ...smallPartnership,
  absences: absences.map(
    ([who, from, until, delegate]): Absence => ({
      person: person(who),
      from: on(from),
      until: until === null ? null : on(until),
      delegate: delegate === null ? null : person(delegate),
    }),
  ),
});

/** Sweeps every day at ten, from the first day to the last. */
function days(from: string, to: string, summaries: readonly Summary[], partnership = smallPartnership) {
  const desk = office(partnership);
  for (let day: LocalDate = on(from); day <= to; day = addDays(day, 1)) {
    desk.sweep(summaries, at(`${day}T10:00:00.000Z`));
  }
  return desk.log();
}

describe('reminders of one turn', () => {
  it('of a decision: the morning after it was expected, twice more, and then the manager once a week', () => {
    // Expected on Tuesday 8 December; the Christmas holidays are 25 and 28 December.
    expect(days('2026-11-13', '2027-01-05', [anAnswered()])).toEqual([
      '2026-12-09 helen',
      '2026-12-14 helen',
      '2026-12-17 helen',
      '2026-12-22 ruth',
      '2026-12-31 ruth',
    ]);
  });

  it('of an answer: ahead of the date, after it, once more', () => {
    expect(days('2026-11-05', '2026-12-11', [anAccepted()])).toEqual([
      '2026-12-01 priya',
      '2026-12-04 priya',
      '2026-12-09 priya',
    ]);
  });

  it('ends when the turn does, and begins again with a new date', () => {
    const moved = anAccepted({ promised: on('2026-12-22'), promisedAt: at('2026-12-09') });
    const desk = office(smallPartnership);
    for (let day = on('2026-11-30'); day <= '2026-12-31'; day = addDays(day, 1)) {
      desk.sweep([day < '2026-12-09' ? anAccepted() : moved], at(`${day}T10:00:00.000Z`));
    }
    expect(desk.log()).toEqual([
      '2026-12-01 priya',
      '2026-12-04 priya',
      '2026-12-18 priya',
      '2026-12-23 priya',
      '2026-12-30 priya',
    ]);
  });

  it('that nobody has goes to the manager alone', () => {
    expect(days('2026-11-02', '2026-11-13', [aSummary()])).toEqual(['2026-11-05 ruth', '2026-11-12 ruth']);
  });

  it('comes on the next working day when it falls on none', () => {
    const due = anAnswered({ decisionExpected: on('2026-12-24') });
    expect(days('2026-12-20', '2026-12-31', [due])).toEqual(['2026-12-29 helen']);
  });

  it('is not sent on the day that the turn began', () => {
    const today = anAnswered({
      turnSince: at('2026-12-09T08:40:00.000Z'),
      decisionExpected: on('2026-12-08'),
    });
    expect(days('2026-12-09', '2026-12-09', [today])).toEqual([]);
    expect(days('2026-12-10', '2026-12-10', [today])).toEqual(['2026-12-10 helen']);
  });
});

describe('one message a person a day', () => {
  const two = [
    anAnswered({ number: number(3) }),
    anAnswered({ number: number(4), decisionExpected: on('2026-12-08') }),
    anAnswered({ number: number(5), decisionExpected: on('2026-12-20') }),
  ];

  it('lists everything by next date, what is not yet due included', () => {
    const morning = { partnership: smallPartnership, calendar: smallCalendar, today: on('2026-12-09') };
    const list = listsOf([...two].reverse(), morning, new Map()).get(person('helen')) ?? [];
    expect(list.map(({ wait }) => `${wait.summary.number} ${wait.date}`)).toEqual([
      '3 2026-12-08',
      '4 2026-12-08',
      '5 2026-12-20',
    ]);
    expect(days('2026-12-09', '2026-12-09', two)).toEqual(['2026-12-09 helen']);
  });

  it('however often and by however many processes it is looked for', () => {
    const desk = office(smallPartnership);
    const now = at('2026-12-09T10:00:00.000Z');
    const [one, other] = [desk.plan(two, now), desk.plan(two, now)];
    desk.take(one, now);
    desk.take(other, now);
    desk.sweep(two, at('2026-12-09T15:00:00.000Z'));
    expect(desk.log()).toEqual(['2026-12-09 helen']);
  });

  it('after a week in which nothing ran: one each, and not one for every day', () => {
    const all = [...two, anAccepted({ number: number(6), promised: on('2026-12-09') })];
    const desk = office(smallPartnership);
    for (const day of ['2026-12-08', '2026-12-16', '2026-12-17']) {
      desk.sweep(all, at(`${day}T10:00:00.000Z`));
    }
    expect(desk.log()).toEqual(['2026-12-08 priya', '2026-12-16 helen', '2026-12-16 priya']);
  });
});

describe('who is reminded', () => {
  const due = anAnswered();

  it.each([
    ['daily', ['2026-12-09 helen']],
    ['late', ['2026-12-09 helen']],
    ['off', []],
  ] as const)('of what is late, wanting %s', (wish, log) => {
    expect(days('2026-12-09', '2026-12-09', [due], wanting({ helen: wish }))).toEqual(log);
  });

  it.each([
    ['daily', ['2026-12-01 priya']],
    ['late', []],
    ['off', []],
  ] as const)('of what is not late yet, wanting %s', (wish, log) => {
    expect(days('2026-12-01', '2026-12-01', [anAccepted()], wanting({ priya: wish }))).toEqual(log);
  });

  it('nobody who is away: who stands in for them, until they are back', () => {
    const partnership = away(['helen', '2026-12-07', '2026-12-11', 'claire']);
    expect(days('2026-12-09', '2026-12-14', [due], partnership)).toEqual([
      '2026-12-09 claire',
      '2026-12-14 helen',
    ]);
  });

  it('who stands in for who stands in, and nobody in a circle', () => {
    const chain = away(['helen', '2026-12-07', null, 'claire'], ['claire', '2026-12-09', null, 'imran']);
    expect(days('2026-12-09', '2026-12-09', [due], chain)).toEqual(['2026-12-09 imran']);
    const circle = away(['helen', '2026-12-07', null, 'claire'], ['claire', '2026-12-09', null, 'helen']);
    expect(days('2026-12-09', '2026-12-09', [due], circle)).toEqual([]);
  });

  it('the manager, when nobody whose turn it is can be reminded, once they would have been three times', () => {
    const nobody = wanting({ helen: 'off' });
    expect(days('2026-12-09', '2026-12-22', [due], nobody)).toEqual(['2026-12-22 ruth']);
  });

  it('not a manager of their own turn', () => {
    const own = anAnswered({ lead: person('ruth') });
    expect(days('2026-12-09', '2027-01-05', [own])).toEqual([
      '2026-12-09 ruth',
      '2026-12-14 ruth',
      '2026-12-17 ruth',
    ]);
  });

  it('nobody of a restricted request they may not see, standing in or managing', () => {
    const restricted = anAnswered({ restrictedTo: [person('helen')] });
    const partnership = away(['helen', '2026-12-07', '2026-12-11', 'claire']);
    expect(days('2026-12-09', '2026-12-11', [restricted], partnership)).toEqual([]);
    expect(days('2026-12-09', '2027-01-05', [restricted])).toHaveLength(3);
  });

  it('nobody without an account to be written to', () => {
    const people = new Map(smallPartnership.people);
    const helen = people.get(person('helen'));
    if (helen === undefined) throw new Error('Helen has gone.');
    people.set(helen.id, { ...helen, access: 'none' });
    expect(days('2026-12-09', '2026-12-09', [due], { ...smallPartnership, people })).toEqual([]);
  });
});
