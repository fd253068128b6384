import { createHmac } from 'node:crypto';
import { textKeys } from '#domain/requests/events.ts';

/** A text and the salt that goes into its hash; null once it was redacted: text and salt are destroyed together. */
export type KeptText = { readonly salt: string; readonly text: string } | null;

export interface Apart {
  /** The event as JSON, each text replaced by its place among the texts and its salted hash. */
  readonly data: string;
  readonly texts: readonly KeptText[];
}

/** What stands in the place of a redacted text. */
export const redacted = '[redacted]';

/** Salted, because an unsalted hash of a short text is guessed at once. */
export const textHash = (salt: string, text: string): string =>
  createHmac('sha256', salt).update(text).digest('hex');

type Reference = { readonly text: number; readonly hash: string };

/** Takes the texts people wrote out of an event, so that one can be destroyed later and the history still verify. */
export function setApart(event: object, newSalt: () => string): Apart {
  const texts: KeptText[] = [];
  const keep = (text: string): Reference => {
    const salt = newSalt();
    texts.push({ salt, text });
    return { text: texts.length - 1, hash: textHash(salt, text) };
  };
  const walk = (value: unknown, isText: boolean): unknown => {
    if (typeof value === 'string') return isText ? keep(value) : value;
    if (Array.isArray(value)) return value.map((one) => walk(one, isText));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, textKeys.has(key))]));
  };
  return { data: JSON.stringify(walk(event, false)), texts };
}

const isReference = (value: object): value is Reference =>
  'hash' in value && 'text' in value && Object.keys(value).length === 2;

export function putTogether({ data, texts }: Apart): unknown {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    if (isReference(value)) return texts[value.text]?.text ?? redacted;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one)]));
  };
  return walk(JSON.parse(data));
}

/** Whether every text still there is the one whose hash the event holds, and none is missing. */
export function textsMatch({ data, texts }: Apart): boolean {
  const walk = (value: unknown): boolean => {
    if (value === null || typeof value !== 'object') return true;
    if (!Array.isArray(value) && isReference(value)) {
      const kept = texts[value.text];
      return kept != null && textHash(kept.salt, kept.text) === value.hash;
    }
    return Object.values(value).every(walk);
  };
  return walk(JSON.parse(data));
}
