import type { PersonId, RequestNumber } from '#domain/ids.ts';
import type { Command } from '#domain/requests/commands.ts';
import type { LocalDate } from '#domain/time.ts';
import type { Days } from './days.ts';
import type { Day, SampleRequest } from './file.ts';
import { person } from './names.ts';

/** What somebody does on a day; the time of day is given later, when everything of that day is known. */
export interface Plan {
  readonly on: LocalDate;
  readonly by: PersonId;
  readonly command: Command;
}

/** One request being told. */
export interface Telling {
  readonly request: SampleRequest;
  readonly number: RequestNumber;
  readonly days: Days;
}

export const plan = ({ days }: Telling, day: Day, by: string, command: Command): Plan => ({
  on: days.past(day),
  by: person(by),
  command,
});

/** The part of the story about this, when the file has it. */
export const when = <T>(part: T | undefined, tell: (part: T) => readonly Plan[]): readonly Plan[] =>
  part === undefined ? [] : tell(part);
