import type { PersonId } from '../../ids.ts';
import type { Member } from '../../partnership/people.ts';
import type { LocalDate } from '../../time.ts';
import type { CommandKind, CommandOf, SystemCommand } from '../commands.ts';
import type { Draft } from '../draft.ts';
import { type Refused, refuse } from '../refusals.ts';
import type { Request } from '../request.ts';
import { maySee, viewerOf } from '../viewer.ts';

/** The commands a person can send about a request that exists. */
export type PersonCommandKind = Exclude<CommandKind, 'ask' | SystemCommand['kind']>;

/** Done (the draft holds the events), already so, or why not. */
export type Step = 'done' | 'already so' | Refused;

/** One command's rules, after state and permission allowed it. */
export interface Decider<Kind extends PersonCommandKind> {
  /** A repeat by the same person that would change nothing, whatever the state is by now. */
  alreadySo?(command: CommandOf<Kind>, request: Request, who: Member): boolean;
  decide(command: CommandOf<Kind>, draft: Draft, who: Member, request: Request): Step;
}
export type Deciders = { readonly [Kind in PersonCommandKind]: Decider<Kind> };

/** Further ahead than this is a slip of the pen, in years. */
const furthest = 2;

/** A day to come: today at the earliest, and within two years. */
export function wrongDay(date: LocalDate | null, draft: Draft, field: string): Refused | null {
  if (date === null) return null;
  if (date < draft.today) {
    return refuse('date has passed', 'That date has passed. Please choose today or a later day.', field);
  }
  const last = `${Number(draft.today.slice(0, 4)) + furthest}${draft.today.slice(4)}`;
  return date > last
    ? refuse(
        'date too far',
        'That date is more than two years ahead. Please check the year and choose an earlier day.',
        field,
      )
    : null;
}

export function unknownPerson(person: PersonId | null, draft: Draft, field: string): Refused | null {
  return person !== null && draft.member(person) === null
    ? refuse(
        'unknown name',
        'That person is not in this partnership’s list. Choose somebody from it, or ask its manager to add them.',
        field,
      )
    : null;
}

/** Somebody who would hear of a restricted request that they may not see. */
export function outsideCircle(
  person: PersonId | null,
  request: Request,
  draft: Draft,
  field: string,
): Refused | null {
  const member = person === null ? null : draft.member(person);
  return member !== null && !maySee(viewerOf(member), request)
    ? refuse(
        'not allowed',
        `${member.name} is not among the people who may see R-${request.number}. Choose one of those.`,
        field,
      )
    : null;
}
