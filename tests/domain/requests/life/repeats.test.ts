import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Command, CommandKind } from '#domain/requests/commands.ts';
import { steps } from '#tests/support/arbitraries.ts';
import { decideIn, write } from '#tests/support/book.ts';
import { play } from '#tests/support/play.ts';

/** Saying it twice is saying two things; only their id shows that these are one. */
const saidTwice: readonly CommandKind[] = ['ask', 'comment', 'add-action'];
const isSaidTwice = (command: Command) => saidTwice.includes(command.kind);

describe('the same command straight again', () => {
  it('changes nothing, unless saying it twice is saying two things', () => {
    const repeated = new Set<string>();
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ command, actor, decided, after }) => {
          if (decided.kind !== 'changed' || isSaidTwice(command)) return;
          repeated.add(command.kind);
          const again = decideIn(after, command, actor);
          expect([command.kind, again.kind]).not.toEqual([command.kind, 'changed']);
          expect(write(after, again)).toBe(after);
        });
      }),
      { numRuns: 300 },
    );
    expect(repeated.size).toBeGreaterThan(25);
  });

  it('is answered as already so, not as a mistake, where the request shows that it is', () => {
    const answers = new Map<CommandKind, Set<string>>();
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ command, actor, decided, after }) => {
          if (decided.kind !== 'changed' || isSaidTwice(command)) return;
          const again = decideIn(after, command, actor);
          const known = answers.get(command.kind) ?? new Set();
          answers.set(command.kind, known.add(again.kind));
        });
      }),
      { numRuns: 400 },
    );
    const refused = [...answers].flatMap(([kind, kinds]) => (kinds.has('refused') ? [kind] : []));
    // These leave nothing behind by which they could be known again: their id has to tell.
    expect(refused.sort()).toEqual(['ask-lead', 'challenge', 'hand-back', 'reply', 'return-answer']);
  });
});

describe('joining two requests', () => {
  it('and undoing it gives back the states', () => {
    let joined = 0;
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ command, actor, before, decided, after }) => {
          if (decided.kind !== 'changed' || command.kind !== 'merge') return;
          joined += 1;
          const undone = write(after, decideIn(after, { kind: 'unmerge', number: command.number }, actor));
          for (const number of [command.number, command.into]) {
            expect(undone.requests.get(number)?.state).toEqual(before.requests.get(number)?.state);
            expect(undone.requests.get(number)?.followers).toEqual(before.requests.get(number)?.followers);
          }
        });
      }),
      { numRuns: 300 },
    );
    expect(joined).toBeGreaterThan(2);
  });
});
