import type { Values } from './act.ts';

/** What somebody was writing and has not sent: kept in this browser only, never on the server. */
export interface Draft {
  readonly at: string;
  readonly values: Values;
}

export interface DraftPlace {
  readonly partnership: string;
  readonly person: string;
  /** `R-3`, or `new` for a question not asked yet. */
  readonly number: string;
  readonly act: string;
}

const keyOf = ({ partnership, person, number, act }: DraftPlace) =>
  `feedback-loop.draft|${partnership}|${person}|${number}|${act}`;

export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Null when there is none, or it cannot be read. */
export function readDraft(storage: Storage, place: DraftPlace): Draft | null {
  const text = storage.getItem(keyOf(place));
  if (text === null) return null;
  try {
    const draft = JSON.parse(text) as Partial<Draft>;
    return typeof draft.at === 'string' && draft.values ? { at: draft.at, values: draft.values } : null;
  } catch {
    storage.removeItem(keyOf(place));
    return null;
  }
}

/** A browser that keeps nothing (full, or forbidden) must not stop anybody from writing. */
export function keepDraft(storage: Storage, place: DraftPlace, draft: Draft): boolean {
  try {
    storage.setItem(keyOf(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export const clearDraft = (storage: Storage, place: DraftPlace): void => storage.removeItem(keyOf(place));
