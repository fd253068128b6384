import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { screeningContext } from '#domain/privacy/screening/context.ts';
import { screen } from '#domain/privacy/screening/screen.ts';
import { plainContext } from './found.ts';
import { hostile } from './hostile.ts';
import {
  behind,
  beside,
  courtCase,
  cro,
  croFile,
  nhsNumber,
  pnc,
  spaced,
  temporaryUpn,
  uln,
  upn,
} from './valid.ts';

const blocks = (text: string) => screen(text, plainContext).filter(({ level }) => level === 'block');

/** The finding that covers the whole number, whatever else covers it. */
const covering = (text: string, start: number, length: number) =>
  screen(text, plainContext).filter((one) => one.start <= start && one.end >= start + length);

describe('numbers with a check digit, made at random', () => {
  it.each([
    ['NHS number', nhsNumber],
    ['UPN', upn],
    ['temporary UPN', temporaryUpn],
    ['court case number', courtCase],
  ])('%s: found in any place and spacing', (_, numbers) => {
    fc.assert(
      fc.property(numbers.chain(spaced), beside, behind, (number, before, after) => {
        const kept = covering(before + number + after, before.length, number.length);
        expect(kept.map(({ level }) => level)).toEqual(['block']);
      }),
      { numRuns: 500 },
    );
  });

  it('ULN: found in any place and spacing beside its word, and warned of in one piece', () => {
    fc.assert(
      fc.property(uln, uln.chain(spaced), behind, (plain, number, after) => {
        const text = `ULN: ${number}${after}`;
        expect(covering(text, 5, number.length).map(({ level }) => level)).toEqual(['block']);
        expect(screen(plain, plainContext)).toHaveLength(1);
      }),
    );
  });

  it.each([
    ['PNC id', pnc],
    ['CRO number', cro],
    ['CRO file number', croFile],
  ])('%s: found in any place', (_, numbers) => {
    fc.assert(
      fc.property(numbers, beside, behind, (number, before, after) => {
        const kept = covering(before + number + after, before.length, number.length);
        expect(kept.map(({ level }) => level)).toEqual(['block']);
      }),
      { numRuns: 500 },
    );
  });

  const altered = (number: string, at: number, by: number): string => {
    const digit = (Number(number[at]) + by) % 10;
    return number.slice(0, at) + digit + number.slice(at + 1);
  };

  it.each([
    ['NHS number', nhsNumber, 9],
    ['UPN', upn, 12],
  ])('%s: an altered check digit is not blocked on the number alone', (_, numbers, at) => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 9 }), (number, by) => {
        expect(blocks(altered(number, at, by))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('letters: an altered check letter is not blocked on the number alone', () => {
    fc.assert(
      fc.property(fc.oneof(pnc, cro, croFile, courtCase), fc.integer({ min: 1, max: 22 }), (number, by) => {
        const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
        const other = letters[(letters.indexOf(number.at(-1) ?? '') + by) % 23];
        const kinds = blocks(number.slice(0, -1) + other).map(({ kind }) => kind);
        // A digit of `NN/NN` and a letter may by chance be the other kind of police number.
        expect(kinds.filter((kind) => kind !== 'pnc' && kind !== 'cro')).toEqual([]);
        if (number.startsWith('SF')) expect(kinds).toEqual([]);
      }),
    );
  });
});

describe('any text', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'a',
          'Kayleigh',
          '14',
          ', ',
          ' ',
          '.',
          '\n',
          '999',
          '000',
          '0018',
          '/',
          '@',
          'born',
          'Mr',
          'JB',
          '(',
          ')',
          'TS10',
          '1AB',
          '+44',
          'http://',
          '\u200b',
          'é',
          'e\u0301',
          '９',
          'High',
          'St',
          '\ud800',
          '-',
          'year',
          'old',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  );
  const knowing = screeningContext({
    people: ['A', ''],
    places: ['St', '.'],
    domains: [''],
    published: [''],
  });

  it('is screened without a throw, and findings lie in it, in order, apart', () => {
    fc.assert(
      fc.property(wild, (text) => {
        for (const context of [plainContext, knowing]) {
          let end = 0;
          for (const finding of screen(text, context)) {
            expect(finding.start).toBeLessThan(finding.end);
            expect(finding.end).toBeLessThanOrEqual(text.length);
            if (finding.level === 'advice') continue;
            expect(finding.start).toBeGreaterThanOrEqual(end);
            end = finding.end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is screened twice alike', () => {
    fc.assert(
      fc.property(wild, (text) => {
        expect(screen(text, plainContext)).toEqual(screen(text, plainContext));
      }),
    );
  });

  it.each(hostile(20_000).map(({ name, text }) => [name, text] as const))('hostile: %s', (_, text) => {
    expect(Array.isArray(screen(text, plainContext))).toBe(true);
  });

  it('points into the original, whatever was in front', () => {
    const text = '\u200bﬁ e\u0301 👩‍👩‍👧 — ９９９ ０００ ００１８.';
    const [finding] = screen(text, plainContext);
    expect(text.slice(finding?.start, finding?.end)).toBe('９９９ ０００ ００１８');
  });

  it('is not screened by rules that were switched off', () => {
    const off = screeningContext({ off: ['nhs-number', 'email'] });
    expect(screen('999 000 0018, a@b.example, AB123456C', off).map(({ kind }) => kind)).toEqual([
      'national-insurance',
    ]);
  });
});
