import fc from 'fast-check';

/** Numbers with a right check digit, made here and not by the code under test. */
const digits = (length: number) =>
  fc.array(fc.nat({ max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

const weighted = (text: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, i) => sum + weight * Number(text[i]), 0);

const nine = [10, 9, 8, 7, 6, 5, 4, 3, 2];
const issuedStarts = ['3', '4', '6', '7', '999'];

export const nhsNumber = fc
  .tuple(fc.constantFrom(...issuedStarts), digits(8))
  .map(([start, rest]) => (start + rest).slice(0, 9))
  .map((first) => [first, (11 - (weighted(first, nine) % 11)) % 11] as const)
  .filter(([, check]) => check !== 10)
  .map(([first, check]) => `${first}${check}`);

const pupilLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
export const upn = digits(12).map((twelve) => {
  const sum = weighted(twelve, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  return `${pupilLetters[sum % 23]}${twelve}`;
});
export const temporaryUpn = fc.tuple(digits(11), fc.nat({ max: 22 })).map(([eleven, last]) => {
  const sum = weighted(eleven, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) + 13 * last;
  return `${pupilLetters[sum % 23]}${eleven}${pupilLetters[last]}`;
});

export const uln = digits(9)
  .filter((first) => first[0] !== '0')
  .map((first) => [first, 10 - (weighted(first, nine) % 11)] as const)
  .map(([first, gap]) => [first, gap < 0 ? gap + 11 : gap] as const)
  .filter(([, check]) => check <= 9)
  .map(([first, check]) => `${first}${check}`);

const policeLetters = 'ZABCDEFGHJKLMNPQRTUVWXY';
const twoDigits = digits(2);
export const pnc = fc.tuple(twoDigits, fc.nat({ max: 9_999_999 })).map(([year, serial]) => {
  const letter = policeLetters[(Number(year) * 10_000_000 + serial) % 23];
  return `${year}/${serial}${letter}`;
});
export const cro = fc.tuple(twoDigits, fc.integer({ min: 1000, max: 999_999 })).map(([year, serial]) => {
  return `${serial}/${year}${policeLetters[(Number(year) * 1_000_000 + serial) % 23]}`;
});
export const croFile = fc.tuple(twoDigits, fc.integer({ min: 1, max: 999_999 })).map(([year, serial]) => {
  return `SF${year}/${serial}${policeLetters[Number(`${year}${serial}`) % 23]}`;
});
export const courtCase = digits(12).map((twelve) => `${twelve}${policeLetters[Number(twelve) % 23]}`);

/** Between any two characters: nothing, or what people and programs put there. */
const separator = fc.constantFrom('', '', ' ', '-', '\u00a0', '\u2013', '\u2009', '\u200b', '\u00ad', '.');

export const spaced = (text: string): fc.Arbitrary<string> =>
  fc
    .array(separator, { minLength: text.length - 1, maxLength: text.length - 1 })
    .map((gaps) => [...text].map((one, i) => one + (gaps[i] ?? '')).join(''));

/** Words on either side that are neither numbers nor capitals in a row. */
export const beside = fc.constantFrom(
  '',
  'the number is ',
  'noted (',
  'see: ',
  'Überall, ',
  '“',
  'a\n',
  'x\t',
  '😀 ',
);
export const behind = fc.constantFrom(
  '',
  ' was written',
  ').',
  ', and so on',
  '; then',
  '”',
  '\nb',
  '\tx',
  '!',
);
