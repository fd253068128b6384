import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PersonId, RequestNumber } from '#domain/ids.ts';
import type { Command, CommandKind } from '#domain/requests/commands.ts';
import { maySee, viewerOf } from '#domain/requests/viewer.ts';
import type { LocalDate } from '#domain/time.ts';
import { steps } from '#tests/support/arbitraries.ts';
import { type Book, decideIn, emptyBook, write } from '#tests/support/book.ts';
import { asking } from '#tests/support/fold.ts';
import { memberCalled } from '#tests/support/partnership.ts';
import { play, type Scene } from '#tests/support/play.ts';

const person = (id: string) => id as PersonId;

/** Saying it twice is saying two things; only their id shows that these are one. */
const saidTwice: readonly CommandKind[] = ['ask', 'comment', 'add-action'];
/** Who may not see the request any more is not told that it was so already: there is no such request. */
const stillSees = ({ actor, after, command }: Scene): boolean => {
  const request = command.kind === 'ask' ? undefined : after.requests.get(command.number);
  if (actor.kind !== 'person' || request === undefined) return true;
  return maySee(viewerOf(memberCalled(actor.person)), request);
};
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
        play(all, (scene) => {
          const { command, actor, decided, after } = scene;
          if (decided.kind !== 'changed' || isSaidTwice(command)) return;
          const again = decideIn(after, command, actor);
          if (!stillSees(scene)) {
            expect([command.kind, again]).toEqual([
              command.kind,
              expect.objectContaining({ kind: 'refused', reason: 'not found' }),
            ]);
            return;
          }
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

it('whoever hands on a restricted request and so loses sight of it is told that there is none', () => {
  const asked = {
    kind: 'ask',
    lead: person('claire'),
    asked: asking('How many?', { restrictedTo: [person('claire')] }),
  } as const;
  const by = (id: string) => ({ kind: 'person', person: person(id) }) as const;
  const handsOn = (to: string) =>
    ({
      kind: 'delegate',
      number: 1 as RequestNumber,
      to: person(to),
      from: '2026-11-02' as LocalDate,
      until: null,
    }) as const;
  const does = (book: Book, command: Command, who: string) => write(book, decideIn(book, command, by(who)));
  const held = does(does(emptyBook, asked, 'claire'), handsOn('ruth'), 'claire');
  const handedOn = decideIn(held, handsOn('imran'), by('ruth'));
  expect(handedOn.kind).toBe('changed');
  const again = decideIn(write(held, handedOn), handsOn('imran'), by('ruth'));
  expect(again).toMatchObject({ kind: 'refused', reason: 'not found' });
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
