import type { PersonId } from '../ids.ts';
import type { Absence, Partnership, ReminderWish } from '../partnership/people.ts';
import { maySee, viewerOf } from '../requests/viewer.ts';
import type { LocalDate } from '../time.ts';
import type { Morning, Wait } from './waits.ts';

/** Who is reminded, and for whom they stand in; null when it is their own. */
export interface Receiver {
  readonly to: PersonId;
  readonly actingFor: PersonId | null;
}

export const wishOf = ({ preferences }: Partnership, person: PersonId): ReminderWish =>
  preferences?.get(person) ?? 'daily';

const isAway = (absence: Absence, person: PersonId, today: LocalDate): boolean =>
  absence.person === person && absence.from <= today && (absence.until === null || today <= absence.until);

/** The absence that today falls into; null when the person is there. */
export const absenceOf = ({ absences = [] }: Partnership, person: PersonId, today: LocalDate) =>
  absences.find((absence) => isAway(absence, person, today)) ?? null;

/** The person, or who acts for them while they are away, and for these in turn; null when nobody does. */
function present(person: PersonId, { partnership, today }: Morning): PersonId | null {
  if (partnership.absences === undefined) return person;
  const asked = new Set<PersonId>();
  for (let who: PersonId | null = person; who !== null && !asked.has(who); ) {
    const absence: Absence | null = absenceOf(partnership, who, today);
    if (absence === null) return who;
    asked.add(who);
    who = absence.delegate;
  }
  return null;
}

/** Of those whose turn it is, the ones a reminder may go to. Never somebody who may not see the request. */
export function receiversOf(wait: Wait, morning: Morning): readonly Receiver[] {
  const { partnership } = morning;
  const found = new Map<PersonId, Receiver>();
  for (const person of wait.party) {
    const to = present(person, morning);
    const member = to === null ? undefined : partnership.people.get(to);
    if (member === undefined || !isRemindable(member.id, partnership)) continue;
    if (wait.summary.restrictedTo !== null && !maySee(viewerOf(member), wait.summary)) continue;
    // Several may check: whoever is away needs nobody in their place.
    if (wait.kind === 'check' && to !== person) continue;
    const known = found.get(member.id);
    if (known?.actingFor !== null)
      found.set(member.id, { to: member.id, actingFor: to === person ? null : person });
  }
  return [...found.values()];
}

const isRemindable = (person: PersonId, partnership: Partnership): boolean =>
  wishOf(partnership, person) !== 'off' && partnership.people.get(person)?.access !== 'none';
