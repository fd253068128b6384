/** Small checks on data from outside. What is not as expected is absent, never a throw. */
export type Fields = Readonly<Record<string, unknown>>;

const none: Fields = {};

export const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const fields = (value: unknown): Fields => (isFields(value) ? value : none);

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Entra writes its ids in either case; the store's keys are exact. */
export const entraId = (value: unknown): string => {
  const id = text(value);
  return guid.test(id) ? id.toLowerCase() : id;
};
