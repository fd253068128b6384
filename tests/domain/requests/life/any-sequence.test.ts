import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RequestNumber } from '#domain/ids.ts';
import { evolve } from '#domain/requests/evolve.ts';
import type { Request } from '#domain/requests/request.ts';
import { summarise } from '#domain/requests/summary.ts';
import { mayFollow } from '#domain/requests/transitions.ts';
import { steps } from '#tests/support/arbitraries.ts';
import { type Book, decideIn } from '#tests/support/book.ts';
import { deepFreeze, play } from '#tests/support/play.ts';
import { faultsOfPauses, faultsOfState, isWhereItLeads } from './legal.ts';

const historyOf = (book: Book, number: RequestNumber) => book.events.filter((one) => one.number === number);
const foldOf = (book: Book, number: RequestNumber): Request | null =>
  historyOf(book, number).reduce<Request | null>(evolve, null);

describe('any sequence of commands', () => {
  it('leaves legal requests, reached by the moves of the table', () => {
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ command, before, decided, after }) => {
          if (decided.kind !== 'changed') return;
          for (const request of decided.requests) {
            expect(faultsOfState(request.state)).toEqual([]);
            expect(faultsOfPauses(request)).toEqual([]);
            const history = historyOf(after, request.number);
            expect(request.version).toBe(history.length);
            // A post of the app or a tick of the clock is no movement.
            const acts = history.filter((one) => one.actor.kind === 'person');
            expect(request.lastActAt).toBe(acts.at(-1)?.at);
            expect(request.edition).toBe(acts.length);
            const was = before.requests.get(request.number)?.state;
            if (request.number !== decided.number) expect(request.state).toBe(was);
            else if (was !== undefined) {
              expect(mayFollow(was, command.kind)).toBe(true);
              const move = `${was.kind} → ${command.kind} → ${request.state.kind}`;
              const leads = isWhereItLeads(command.kind, was.kind, request.state.kind);
              expect(`${move}${leads ? '' : ' is not in the table'}`).toBe(move);
            }
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('folds to what was decided, and to the same summary', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const book = play(all, () => undefined);
        for (const [number, request] of book.requests) {
          const folded = foldOf(book, number);
          expect(folded).toEqual(request);
          if (folded !== null) expect(summarise(folded)).toEqual(summarise(request));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is decided without a throw, without changing what it is given, and twice the same', () => {
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ command, actor, before, decided }) => {
          deepFreeze(before.requests);
          expect(decideIn(before, deepFreeze(command), actor)).toEqual(decided);
        });
      }),
      { numRuns: 200 },
    );
  });
});
