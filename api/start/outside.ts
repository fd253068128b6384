import { randomBytes } from 'node:crypto';
import { instantOf } from '#domain/time.ts';

/** The clock, chance and the operator's log: everything else gets them as arguments. */
export const clock = (): number => Date.now();
export const now = () => instantOf(clock());
export const newNonce = (): string => randomBytes(12).toString('base64url');

/** `about` holds nothing that people wrote. */
export const log = (line: string, about: Readonly<Record<string, unknown>>): void =>
  console.error(line, JSON.stringify(about));
