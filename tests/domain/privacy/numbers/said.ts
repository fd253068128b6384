import { checkSmallNumbers } from '#domain/privacy/numbers/check.ts';
import { type PolicyName, policies } from '#domain/privacy/numbers/policy.ts';

/** `small count: two girls` for each finding, in order. */
export const said = (text: string, policy: PolicyName = 'under-5'): string[] =>
  checkSmallNumbers(text, policies[policy]).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );

/** Rows as pasted from a sheet. */
export const sheet = (...rows: readonly string[]): string =>
  rows.map((row) => row.replaceAll(' | ', '\t')).join('\n');
