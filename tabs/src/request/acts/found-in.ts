import type { RequestDetail } from '#api/contract/reads.ts';
import { capital } from '../../words/plural.ts';
import type { Said } from './act.ts';

/** The finding with its limits, wherever somebody is to judge it. */
export function foundIn({ answer: found }: RequestDetail): readonly Said[] {
  if (found === null) return [];
  const confidence = found.confidence === null ? '' : ` (${capital(found.confidence)} confidence)`;
  return [
    { label: `${found.by.name} found:`, text: `${found.headline}${confidence}` },
    { label: 'It does not tell us:', text: found.doesNotTell },
  ];
}
