import { type Page, word } from '../page.ts';
import { ageAt } from './ages.ts';
import { dateAt } from './dates.ts';
import { placeAt } from './places.ts';

/** The kinds of detail that together can describe one child (privacy.md, combination). */
export type Detail =
  | 'age'
  | 'sex'
  | 'ethnicity'
  | 'place'
  | 'setting'
  | 'date'
  | 'kind of event'
  | 'out of area'
  | 'disability';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const byWord: ReadonlyMap<string, Detail> = new Map(
  (
    [
      ['sex', words('girl boy male female she he lass lad woman man daughter son')],
      [
        'ethnicity',
        words(
          `white black asian mixed-race roma gypsy traveller pakistani bangladeshi indian polish romanian somali african
           caribbean chinese vietnamese albanian kurdish eritrean sudanese afghan iranian iraqi syrian turkish slovak
           lithuanian nigerian muslim jewish sikh hindu`,
        ),
      ],
      [
        'setting',
        words(
          'school academy college pru hostel hospital nursery foster residential semi-independent refuge ward-based',
        ),
      ],
      [
        'kind of event',
        words(
          `missing assaulted assault stabbed stabbing arrested raped rape excluded suspended robbed robbery overdose
           trafficked pregnant attacked threatened groomed kidnapped self-harm self-harmed died`,
        ),
      ],
      ['disability', words('autistic autism adhd disabled disability deaf blind wheelchair epilepsy downs')],
    ] satisfies [Detail, readonly string[]][]
  ).flatMap(([detail, list]) => list.map((one): [string, Detail] => [one, detail])),
);

const byTwo: ReadonlyMap<string, Detail> = new Map<string, Detail>([
  ['mixed race', 'ethnicity'],
  ['care home', 'setting'],
  ['s home', 'setting'],
  ['secure unit', 'setting'],
  ['self harm', 'kind of event'],
  ['self harmed', 'kind of event'],
  ['out of', 'out of area'],
  ['another authority', 'out of area'],
  ['another area', 'out of area'],
  ['other area', 'out of area'],
  ['learning disability', 'disability'],
  ['learning difficulties', 'disability'],
]);

/** The detail that token `i` begins, and the token it ends with. */
export function detailAt(page: Page, i: number): { detail: Detail; last: number } | null {
  const two = byTwo.get(`${word(page, i)} ${word(page, i + 1)}`);
  if (two && (two !== 'out of area' || word(page, i) !== 'out')) return { detail: two, last: i + 1 };
  if (two && word(page, i + 2) === 'area') return { detail: two, last: i + 2 };
  const one = byWord.get(word(page, i));
  if (one) return { detail: one, last: i };
  const age = ageAt(page, i);
  if (age) return { detail: 'age', last: age.last };
  const date = dateAt(page, i);
  if (date) return { detail: 'date', last: date.last };
  const place = placeAt(page, i);
  return place === null ? null : { detail: 'place', last: place };
}
