import type { Sector } from './people.ts';

/** Words by which agencies are mostly called, in the order in which they count. */
const signs: readonly (readonly [Sector, RegExp])[] = [
  ['police', /\b(police|constabulary)\b/i],
  ['health', /\b(nhs|health|hospital|icb|camhs)\b/i],
  ['education', /\b(schools?|college|academy|academies|education|university)\b/i],
  [
    'council',
    /\b(council|borough|children[’']?s services|youth (justice|offending)|community safety|social care)\b/i,
  ],
  ['voluntary and community', /\b(project|charity|voluntary|barnardo[’']?s|nspcc|youth club|foundation)\b/i],
];

/** A first guess from an agency's name, to be put right by whoever knows. */
export const sectorOf = (agency: string): Sector =>
  signs.find(([, sign]) => sign.test(agency))?.[0] ?? 'other';
