import {
  type AgencyId,
  type ForumId,
  type PersonId,
  parseAgencyId,
  parseForumId,
  parsePersonId,
} from '#domain/ids.ts';
import { type ScreenedText, screenText } from '#domain/privacy/screened-text.ts';
import { screeningContext } from '#domain/privacy/screening/context.ts';
import { limits } from '#domain/requests/limits.ts';

/** What the file says, through the same doors as what people send; a fault in the file throws. */
function or<T>(value: T | null, text: string): T {
  if (value === null) throw new Error(`The sample partnership uses "${text}" as an id, which it cannot be.`);
  return value;
}

export const person = (id: string): PersonId => or(parsePersonId(id), id);
export const agency = (id: string): AgencyId => or(parseAgencyId(id), id);
export const forum = (id: string): ForumId => or(parseForumId(id), id);

/** Without a partnership's own names: what passes here passes anywhere. */
const door = { screening: screeningContext(), referral: '' };

export function words(raw: string, max: keyof typeof limits = 'sentence'): ScreenedText {
  const screening = screenText(raw, { field: `"${raw}"`, max: limits[max] }, door);
  if (screening.kind === 'stopped') throw new Error(`The sample partnership: ${screening.sentence}`);
  return screening.text;
}

export const wordsOrNull = (raw: string | undefined, max?: keyof typeof limits): ScreenedText | null =>
  raw === undefined ? null : words(raw, max);
