import type { Partnership } from '../partnership/people.ts';
import type { LocalDate } from '../time.ts';
import { type ScreeningContext, screeningContext } from './screening/context.ts';

/** What the door needs to know of a partnership: its own names, and where to turn when a child may be at risk. */
export interface DoorContext {
  readonly screening: ScreeningContext;
  readonly referral: string;
}

/** Where to turn, in one line: it must appear whenever a text is stopped for what it says of a person. */
export function referralOf({ worriedAboutAChild }: Partnership['policy']): string {
  const { danger, crime, concern } = worriedAboutAChild;
  return `Worried about a child? Immediate danger: ${danger}. A crime: ${crime}. A concern: ${concern}.`;
}

/** The partnership's people, agencies, groups and data sets are not "named persons". */
export function doorOf(partnership: Partnership, today: LocalDate): DoorContext {
  const { people, agencies, forums, dataSets, policy } = partnership;
  const { worriedAboutAChild } = policy;
  return {
    screening: screeningContext({
      people: [...people.values()].map(({ name }) => name),
      places: [
        partnership.name,
        ...[...agencies.values(), ...forums.values()].map(({ name }) => name),
        ...dataSets.map(({ name }) => name),
      ],
      published: Object.values(worriedAboutAChild).flatMap((line) => line.match(/\d[\d ]{2,}\d/g) ?? []),
      today,
    }),
    referral: referralOf(policy),
  };
}
