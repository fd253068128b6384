import type { PersonId } from '#domain/ids.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import type { Request } from '#domain/requests/request.ts';
import { isActing } from '#domain/requests/turn.ts';
import { sayConfirms } from '#domain/requests/wording/choices.ts';
import { firstNameOf, nameOf } from '#domain/requests/wording/people.ts';
import { counted, listed } from '#domain/requests/wording/words.ts';
import type { LocalDate } from '#domain/time.ts';

/** Everyone who will hear it: the people who did the work, except whoever records it. */
export function toBeTold(request: Request, recorder: PersonId): readonly PersonId[] {
  const contributors = new Set(request.contributors.map((contributor) => contributor.person));
  return [...contributors].filter((person) => person !== recorder);
}

/** "Tom"; "Tom, Priya and Sam"; "everyone" when they would not fit on a button; null when there is nobody. */
export function toldShort(request: Request, recorder: PersonId, partnership: Partnership): string | null {
  const people = toBeTold(request, recorder);
  if (people.length === 0) return null;
  return people.length > 3 ? 'everyone' : listed(people.map((person) => firstNameOf(partnership, person)));
}

/** Null for whoever's own words they are: the lead, or who acts for the lead. */
export function whoConfirms(
  request: Request,
  recorder: PersonId,
  partnership: Partnership,
  today: LocalDate,
): string | null {
  const { lead, delegate } = request;
  if (recorder === lead || (isActing(delegate, today) && delegate.person === recorder)) return null;
  return sayConfirms(nameOf(partnership, lead));
}

/** "1 person will be told: Tom Ashby." */
export function whoWillBeTold(request: Request, recorder: PersonId, partnership: Partnership): string {
  const people = toBeTold(request, recorder);
  if (people.length === 0) return 'Nobody else is named as having worked on this.';
  const names = people.map((person) => nameOf(partnership, person));
  const shown = names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names;
  return `${counted(people.length, 'person', 'people')} will be told: ${listed(shown)}.`;
}
