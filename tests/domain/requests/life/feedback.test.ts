import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Recorded } from '#domain/requests/events.ts';
import type { Request } from '#domain/requests/request.ts';
import type { Closed } from '#domain/requests/states.ts';
import { steps } from '#tests/support/arbitraries.ts';
import { play } from '#tests/support/play.ts';

/** Contributors of a closed loop about whom nothing shows that they heard what came of it. */
function unheard(request: Request, state: Closed, history: readonly Recorded[]) {
  const { recordedBy, recordedAt } = state.decision;
  const rounds = request.rounds.filter(
    ({ about, at }) => (about === 'decision' || about === 'joined late') && at >= recordedAt,
  );
  const tellings = rounds.flatMap((round) => round.people);
  const settled = tellings.filter(({ result }) => result.kind === 'told' || result.kind === 'not reached');
  const decidedAt = history.findLast(({ event }) => event.kind === 'decision-recorded')?.version ?? 0;
  const addedThemselves = history.flatMap(({ event, actor, version }) =>
    event.kind === 'contributor-added' &&
    version > decidedAt &&
    actor.kind === 'person' &&
    actor.person === event.contributor.person
      ? [event.contributor.person]
      : [],
  );
  const heard = new Set([recordedBy, ...addedThemselves, ...settled.map((telling) => telling.person)]);
  return {
    untold: request.contributors.filter(({ person }) => !heard.has(person)),
    unsettled: tellings.filter((telling) => !settled.includes(telling)),
  };
}

describe('whatever people do', () => {
  it('a closed loop says what came of it, and every contributor was told or counted as not reached', () => {
    let closed = 0;
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ decided, after }) => {
          if (decided.kind !== 'changed') return;
          for (const request of decided.requests) {
            if (request.state.kind !== 'closed') continue;
            closed += 1;
            const history = after.events.filter((one) => one.number === request.number);
            expect(request.state.decision.text).not.toBe('');
            expect(unheard(request, request.state, history)).toEqual({ untold: [], unsettled: [] });
          }
        });
      }),
      { numRuns: 300 },
    );
    expect(closed).toBeGreaterThan(20);
  });

  it('a decided loop is one that somebody has still to be told of', () => {
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ decided }) => {
          if (decided.kind !== 'changed') return;
          for (const { state, rounds } of decided.requests) {
            if (state.kind !== 'decided') continue;
            const open = rounds.flatMap((round) => round.people.map((telling) => telling.result.kind));
            expect(open.some((result) => result === 'telling' || result === 'waiting')).toBe(true);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  it('nobody is owed, or acknowledges, feedback they recorded', () => {
    let acknowledged = 0;
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ command, actor, decided }) => {
          if (decided.kind !== 'changed') return;
          for (const { rounds } of decided.requests) {
            for (const round of rounds) {
              expect(round.people.map((telling) => telling.person)).not.toContain(round.recordedBy);
              expect(round.people.length).toBe(new Set(round.people.map((one) => one.person)).size);
            }
          }
          if (command.kind !== 'acknowledge' || actor.kind !== 'person') return;
          acknowledged += 1;
          const own = decided.requests.flatMap(({ rounds }) =>
            rounds.filter((round) => round.people.some((one) => one.person === actor.person)),
          );
          expect(own.length).toBeGreaterThan(0);
          expect(own.every((round) => round.recordedBy !== actor.person)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
    expect(acknowledged).toBeGreaterThan(10);
  });

  it('a declined question owes everybody who asked it the news, except who declined it', () => {
    let declined = 0;
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ command, actor, decided }) => {
          if (decided.kind !== 'changed' || command.kind !== 'decline' || actor.kind !== 'person') return;
          declined += 1;
          const [request] = decided.requests;
          const round = request?.rounds.at(-1);
          const owed = round?.about === 'declined' ? round.people.map((telling) => telling.person) : [];
          const others = [request?.raisedBy, request?.lead].filter((person) => person !== actor.person);
          expect(owed).toEqual(expect.arrayContaining(others));
        });
      }),
      { numRuns: 300 },
    );
    expect(declined).toBeGreaterThan(10);
  });

  it('who was told stays told, and a settled telling is never unsettled', () => {
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ decided, before }) => {
          if (decided.kind !== 'changed') return;
          for (const { number, rounds } of decided.requests) {
            for (const round of before.requests.get(number)?.rounds ?? []) {
              for (const { person, result } of round.people) {
                const now = rounds[round.n - 1]?.people.find((telling) => telling.person === person)?.result;
                if (result.kind === 'told') expect(now).toEqual(result);
                if (result.kind === 'not reached') expect(['told', 'not reached']).toContain(now?.kind);
              }
            }
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});
