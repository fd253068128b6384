import type { Entry, Field, Value, Values } from './act.ts';

/** The written text, trimmed; empty when there is none. */
export const textIn = (values: Values, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** For what may be left out of a body. */
export const textOrNull = (values: Values, name: string): string | null => textIn(values, name) || null;

export const ticked = (values: Values, name: string): boolean => values[name] === true;

export const someIn = (values: Values, name: string): readonly string[] => {
  const value = values[name];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
};

export const entriesIn = (values: Values, name: string): readonly Entry[] => {
  const value = values[name];
  return Array.isArray(value) ? value.filter((item): item is Entry => typeof item === 'object') : [];
};

/** A meeting is kept as `forum|date`, `forum|` when its date is not known; empty is none. */
export function meetingIn(values: Values, name: string): { forum: string; date: string | null } | null {
  const [forum = '', date = ''] = textIn(values, name).split('|');
  return forum === '' ? null : { forum, date: date || null };
}

export const isBlank = (value: Value | undefined): boolean => {
  if (value === undefined || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && isBlankEntry(item));
};

/** A line nobody wrote in: it is not sent and need not be complete. */
export const isBlankEntry = (entry: Entry): boolean => Object.values(entry).every(isBlank);

export const isShown = (field: Field, values: Values): boolean => field.when?.(values) ?? true;

/**
 * What is missing or too long, by field; a line of a group is named `contributors.0.what`.
 * The server decides again: this only spares a round trip.
 */
export function faultsIn(fields: readonly Field[], values: Values, within = ''): Map<string, string> {
  const faults = new Map<string, string>();
  for (const field of fields) {
    if (!isShown(field, values)) continue;
    const name = `${within}${field.name}`;
    const value = values[field.name];
    if (field.need !== undefined && isBlank(value)) faults.set(name, field.need);
    if (field.kind === 'text' && typeof value === 'string' && value.trim().length > field.max)
      faults.set(name, tooLong(value.trim().length - field.max));
    if (field.kind === 'several')
      entriesIn(values, field.name).forEach((entry, index) => {
        if (isBlankEntry(entry)) return;
        for (const [inner, fault] of faultsIn(field.fields, entry, `${name}.${index}.`))
          faults.set(inner, fault);
      });
  }
  return faults;
}

const tooLong = (over: number) =>
  `This is ${over} ${over === 1 ? 'character' : 'characters'} too long. Please shorten it.`;
