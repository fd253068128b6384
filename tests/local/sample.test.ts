import { describe, expect, it } from '@jest/globals';
import type { Change } from '#domain/request-service.ts';
import type { Recorded } from '#domain/requests/events.ts';
import { evolve } from '#domain/requests/evolve.ts';
import type { Request } from '#domain/requests/request.ts';
import { summarise } from '#domain/requests/summary.ts';
import { sayTime } from '#domain/requests/wording/dates.ts';
import { dateOf, instantOf, type LocalDate } from '#domain/time.ts';
import { loadSample, replay } from '#local/sample/load.ts';
import { sampleStories } from '#local/sample/stories.ts';
import { eventsOf, sampleLog } from './sample-log.ts';

/** A Wednesday, a Monday, a Sunday, the day after Christmas, the days after a summer and a leap day. */
const days = ['2026-11-25', '2026-11-23', '2026-11-22', '2026-12-26', '2027-09-01', '2028-02-29'];

describe.each(days)('the sample loaded on %s', (day) => {
  // Loading throws when the rules refuse a step.
  const loading = sampleLog(day);

  it('happens in working hours of working days, before today, and never twice at once', async () => {
    const { changes, calendar, today } = await loading;
    const faults = changes.filter(({ at }) => {
      const time = sayTime(at);
      return !calendar.isWorkingDay(dateOf(at)) || time < '09:00' || time >= '17:00' || dateOf(at) >= today;
    });
    expect(faults).toEqual([]);
    expect(new Set(changes.map(({ at }) => at)).size).toBe(changes.length);
  });

  it('goes forward in every request', async () => {
    const { events, requests } = await loading;
    for (const number of requests.keys()) {
      const times = eventsOf(events, number).map(({ at }) => at);
      expect(times).toEqual([...times].sort());
    }
  });

  it('numbers 44 requests without a gap, in the order they are appended', async () => {
    const { events } = await loading;
    const asked = events.filter(({ event }) => event.kind === 'asked').map(({ number }) => number);
    expect(asked).toEqual(Array.from({ length: 44 }, (_, at) => at + 1));
  });

  it('gives every change an id of its own, and events that follow each other', async () => {
    const { changes, events, requests } = await loading;
    expect(new Set(changes.map(({ id }) => `${id.by} ${id.key}`)).size).toBe(changes.length);
    for (const number of requests.keys()) {
      const versions = eventsOf(events, number).map(({ version }) => version);
      expect(versions).toEqual(versions.map((_, at) => at + 1));
    }
  });

  it('folds to what the changes say the requests are', async () => {
    const { events, requests } = await loading;
    for (const request of requests.values()) {
      const folded = eventsOf(events, request.number).reduce<Request | null>(
        (before: Request | null, recorded: Recorded) => evolve(before, recorded),
        null,
      );
      expect(folded && summarise(folded)).toEqual(summarise(request));
    }
  });

  it('says of each change what was done', async () => {
    const { changes } = await loading;
    const wrong = ({ done, requests }: Change) => {
      const request = requests.find(({ number }) => number === done.number);
      return request?.version !== done.version || request.edition !== done.edition;
    };
    expect(changes.filter(wrong)).toEqual([]);
  });

  it('owes one message: Marek’s', async () => {
    const { changes } = await loading;
    expect(changes.flatMap(({ notices }) => notices)).toEqual([
      { number: 19, kind: 'feedback', to: { kind: 'person', person: 'marek' }, round: 1 },
    ]);
    expect(changes.flatMap(({ settles }) => settles)).toEqual([]);
  });
});

describe('loading the sample', () => {
  it('refuses a moment before the sample has ended', async () => {
    const append = () => Promise.resolve();
    const now = instantOf(Date.parse('2026-11-20T12:00:00.000Z'));
    await expect(loadSample({ today: '2026-11-25' as LocalDate, now, append })).rejects.toThrow(
      'in the future',
    );
  });

  it('says which step of which request the rules do not allow, and why', async () => {
    const { today, calendar, partnership } = await sampleLog('2026-11-25');
    const [first] = sampleStories(today, calendar);
    if (first === undefined) throw new Error('There are no stories.');
    const early = { ...first, steps: [...first.steps.slice(0, 1), ...first.steps.slice(-1)] };
    expect(() => [...replay([early], { partnership, calendar })]).toThrow(
      /^The sample's R-1 cannot acknowledge on 2026-11-24T.*: No feedback on R-1 is addressed to you/,
    );
  });

  it('stops at the first change that is not written', async () => {
    const now = instantOf(Date.parse('2026-11-25T12:00:00.000Z'));
    let tries = 0;
    const append = async () => {
      tries += 1;
      throw new Error('The disk is full.');
    };
    await expect(loadSample({ today: '2026-11-25' as LocalDate, now, append })).rejects.toThrow(
      'The disk is full',
    );
    expect(tries).toBe(1);
  });
});
