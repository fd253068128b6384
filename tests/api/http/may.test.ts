import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actsFor } from '#api/http/present/acts.ts';
import type { Member } from '#domain/partnership/people.ts';
import type { CommandKind } from '#domain/requests/commands.ts';
import type { Decided } from '#domain/requests/decide.ts';
import { permissions } from '#domain/requests/permissions.ts';
import type { Request } from '#domain/requests/request.ts';
import { maySee, viewerOf } from '#domain/requests/viewer.ts';
import { dateOf, instantOf, type LocalDate } from '#domain/time.ts';
import { steps } from '#tests/support/arbitraries.ts';
import { type Book, decideIn } from '#tests/support/book.ts';
import { diceFrom } from '#tests/support/dice.ts';
import { fillCommand } from '#tests/support/fill-command.ts';
import { memberCalled, smallPartnership } from '#tests/support/partnership.ts';
import { play } from '#tests/support/play.ts';
import { says } from '#tests/support/says.ts';
import { storyUntil } from '#tests/support/story.ts';

type Kind = Exclude<CommandKind, 'ask' | 'record-delivery' | 'resume-on-date' | 'count-not-reached'>;
const kinds = Object.keys(permissions) as Kind[];
const members = [...smallPartnership.people.values()];

/** Several ways to fill the command in, because a button is about the command, not about one body. */
function tries(kind: Kind, request: Request, who: Member, book: Book): readonly Decided[] {
  return Array.from({ length: 12 }, (_, n) => {
    const command = fillCommand(kind, request.number, book, diceFrom(request.version * 97 + n));
    return decideIn(book, command, { kind: 'person', person: who.id });
  });
}

const faults = (book: Book): readonly string[] =>
  [...book.requests.values()].flatMap((request) =>
    members
      .filter((who) => maySee(viewerOf(who), request))
      .flatMap((who) => {
        const { may, next } = actsFor(who, request, dateOf(instantOf(book.clock)));
        const wrong = kinds.flatMap((kind) => {
          const decided = tries(kind, request, who, book);
          const found = may.includes(kind) ? whyOffered(decided) : whyHidden(decided);
          return found === null ? [] : [`${who.id}: ${kind} of a request ${request.state.kind}: ${found}`];
        });
        return next === null || may.includes(next) ? wrong : [...wrong, `${who.id}: ${next} is not offered`];
      }),
  );

/** What is offered must not be refused for who they are or where the request stands. */
function whyOffered(decided: readonly Decided[]): string | null {
  // A refusal about one field is about what was filled in, not about the button.
  const refused = decided.find(
    (one) =>
      one.kind === 'refused' &&
      one.field === null &&
      ['not allowed', 'not now', 'not found'].includes(one.reason),
  );
  return refused?.kind === 'refused' ? `offered, and refused: ${refused.sentence}` : null;
}

/** What is not offered is refused or already so: nothing that could be done is hidden. */
function whyHidden(decided: readonly Decided[]): string | null {
  return decided.some((one) => one.kind === 'changed') ? 'not offered, and done' : null;
}

it('gives advice again when it is offered, and only the first is waited for', () => {
  const story = storyUntil('accepted');
  story.does('priya', says('ask-advice'));
  const forGrace = () =>
    actsFor(memberCalled('grace'), story.request(), story.request().raisedAt.slice(0, 10) as LocalDate);
  expect(forGrace()).toMatchObject({ may: expect.arrayContaining(['advise']), next: 'advise' });
  story.does('grace', says('advise'));
  expect(forGrace()).toMatchObject({ may: expect.arrayContaining(['advise']), next: null });
});

it('the buttons a person sees are what the rules let them do, in any life of a request', () => {
  let looked = 0;
  fc.assert(
    fc.property(steps, (lived) => {
      let scene = 0;
      play(lived, ({ after }) => {
        // Every seventh moment is looked at: each costs some thousand decisions.
        scene += 1;
        if (scene % 7 !== 0) return;
        looked += after.requests.size;
        expect(faults(after)).toEqual([]);
      });
    }),
    { numRuns: 25 },
  );
  expect(looked).toBeGreaterThan(100);
}, 60_000);
