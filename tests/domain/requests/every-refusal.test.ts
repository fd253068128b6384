import { describe, expect, it } from '@jest/globals';
import type { Refused } from '#domain/requests/refusals.ts';
import { stateKinds } from '#domain/requests/states.ts';
import { smallPartnership } from '#tests/support/partnership.ts';
import { commandKinds, plainCommand } from '#tests/support/says.ts';
import { storyUntil } from '#tests/support/story.ts';

const people = [...smallPartnership.people.keys()];

/** Every refusal there is for these people and plain commands, with where it came from. */
const refusals = stateKinds.flatMap((state) => {
  const story = storyUntil(state);
  return commandKinds.flatMap((kind) =>
    [...people, 'zoe'].flatMap((who): readonly (Refused & { readonly where: string })[] => {
      const decided = story.tries(who, plainCommand(kind));
      return decided.kind === 'refused' ? [{ ...decided, where: `${who}: ${kind} while ${state}` }] : [];
    }),
  );
});

/** Words of the code that mean nothing, or something else, to a person (product.md, "Words"). */
const internal =
  /undefined|null|NaN|\[object|in check\b|handed-back|-check|-decision|\baccept|declin|\braise|\bforum|\bmerge|undelivered|\boutcome|\bdelegate|\bcase\b|referral|incident|\bedition|\bversion|\b1 days|R-undefined/i;

describe('every refusal', () => {
  it('was looked at', () => {
    expect(refusals.length).toBeGreaterThan(1000);
  });

  it('is in sentences, says what to do next, and names no word of the code', () => {
    const wrong = refusals.filter(
      ({ sentence }) =>
        internal.test(sentence) ||
        !/^[A-Z][^?!]*\.$/.test(sentence) ||
        !/\b(Ask|ask|add|Add|Take|take|Choose|reopen|Resume|Reply|challenge|write|undo|Check|reach|nothing you need|pass it|promise another|Say|Go on|Record|Look|Write|use)\b/.test(
          sentence,
        ),
    );
    expect(wrong.map(({ where, sentence }) => `${where}: ${sentence}`)).toEqual([]);
  });

  it('never tells a person to ask themselves, nor sends a viewer to what only others can do', () => {
    const names = new Map([...smallPartnership.people.values()].map(({ id, name }) => [`${id}`, name]));
    const wrong = refusals.filter(({ sentence, where }) => {
      const who = where.slice(0, where.indexOf(':'));
      const toViewer =
        who === 'vic' && !/^(You can read|No feedback|There is no|Only the app)/.test(sentence);
      return sentence.includes(`Ask ${names.get(who)}`) || toViewer;
    });
    expect(wrong.map(({ where, sentence }) => `${where}: ${sentence}`)).toEqual([]);
  });
});
