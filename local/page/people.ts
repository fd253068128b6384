import type { View, ViewPerson } from './server.ts';

/** Whom a newcomer meets first: one of each role. */
const first = ['helen', 'imran', 'priya', 'tom', 'grace', 'ruth', 'sam'];

/** The sample's main people in their order, then everyone else as listed. */
export function inOrder(people: readonly ViewPerson[]): {
  main: readonly ViewPerson[];
  others: readonly ViewPerson[];
} {
  const main = first.flatMap((id) => people.filter((person) => person.id === id));
  return { main, others: people.filter((person) => !first.includes(person.id)) };
}

export const personOf = (view: View, id: string): ViewPerson | undefined =>
  view.people.find((person) => person.id === id);

const key = 'local-teams person';
export const lastPerson = (): string => window.localStorage.getItem(key) ?? 'helen';
export const rememberPerson = (id: string): void => window.localStorage.setItem(key, id);
