import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textKeys } from '#domain/requests/events.ts';
import { maySee, viewerOf } from '#domain/requests/viewer.ts';
import { steps } from '#tests/support/arbitraries.ts';
import { mark } from '#tests/support/fill-command.ts';
import { words } from '#tests/support/fold.ts';
import { smallPartnership } from '#tests/support/partnership.ts';
import { play } from '#tests/support/play.ts';
import { says } from '#tests/support/says.ts';
import { storyUntil } from '#tests/support/story.ts';

/** The property names under which texts that people wrote stand in a value; those of a list under its own. */
function keysOfTexts(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return value.includes(mark) ? [key] : [];
  if (Array.isArray(value)) return value.flatMap((one) => keysOfTexts(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => keysOfTexts(inside, name));
}

describe('whatever people do', () => {
  it('every notice goes to a member who may see the request, and never to who caused it', () => {
    let people = 0;
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ actor, decided }) => {
          if (decided.kind !== 'changed') return;
          for (const { number, to, kind } of decided.notices) {
            if (to.kind !== 'person') continue;
            people += 1;
            const member = smallPartnership.people.get(to.person);
            const request = decided.requests.find((one) => one.number === number);
            if (member === undefined || request === undefined) throw new Error(`A notice to ${to.person}?`);
            const isOwn = actor.kind === 'person' && actor.person === to.person;
            expect(isOwn && kind !== 'card to refresh').toBe(false);
            expect(maySee(viewerOf(member), request)).toBe(true);
          }
        });
      }),
      { numRuns: 300 },
    );
    expect(people).toBeGreaterThan(100);
  });

  it('nobody gets two of a kind for one act, and a thread gets its card once', () => {
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ decided }) => {
          if (decided.kind !== 'changed') return;
          const debts = decided.notices.map(({ number, kind, to }) =>
            JSON.stringify([number, kind, to.kind === 'person' ? to.person : to.thread.conversation]),
          );
          expect(debts).toEqual([...new Set(debts)]);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('a restricted request never owes a thread anything; any other with a thread owes it the card, and its answer', () => {
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ decided }) => {
          if (decided.kind !== 'changed') return;
          for (const { number, asked } of decided.requests) {
            const inThread = decided.notices.filter(
              (one) => one.number === number && one.to.kind === 'thread',
            );
            const answered = decided.events.some(
              (one) => one.number === number && one.event.kind === 'answer-released',
            );
            const expected = answered ? ['request card', 'answer ready'] : ['request card'];
            const mayTell = asked.thread !== null && asked.restrictedTo === null;
            expect(inThread.map((one) => one.kind)).toEqual(mayTell ? expected : []);
            if (asked.restrictedTo !== null) expect(asked.thread).toBeNull();
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  it('every feedback that is owed is owed by a notice of its round', () => {
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ decided }) => {
          if (decided.kind !== 'changed') return;
          for (const { event, number } of decided.events) {
            if (event.kind !== 'feedback-owed') continue;
            const told = decided.notices.filter((one) => one.number === number && one.round === event.round);
            const people = told.flatMap(({ to }) => (to.kind === 'person' ? [to.person] : []));
            expect([...people].sort()).toEqual([...event.people].sort());
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('every text a person wrote sits in its event under a key that can be redacted', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(steps, (all) => {
        const book = play(all, () => undefined);
        for (const { event } of book.events) for (const key of keysOfTexts(event)) seen.add(key);
        expect([...seen].filter((key) => !textKeys.has(key))).toEqual([]);
      }),
      { numRuns: 300 },
    );
    // Few sequences come to an answer released against advice.
    const story = storyUntil('in check');
    story.does('priya', says('ask-advice'));
    story.does('grace', says('advise', { outcome: 'wait' }));
    const against = says('pass-check', { againstWait: words(`${mark} It is urgent.`) });
    for (const { event } of story.does('helen', against).events)
      for (const key of keysOfTexts(event)) seen.add(key);
    // Each key was met, so that none is listed for nothing.
    expect([...textKeys].filter((key) => !seen.has(key))).toEqual([]);
  });
});
