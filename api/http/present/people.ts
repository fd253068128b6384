import type { PersonRef } from '#api/contract/fields.ts';
import type { ForumId, PersonId } from '#domain/ids.ts';
import type { Meeting, Partnership } from '#domain/partnership/people.ts';
import type { Instant } from '#domain/time.ts';

/** Names for ids, as one partnership knows them. Somebody who left keeps their id and is called so. */
export function presentPeople(partnership: Partnership) {
  const person = (id: PersonId): PersonRef => {
    const member = partnership.people.get(id);
    if (member === undefined) return { id, name: 'Someone who has left', title: '', agency: '' };
    return {
      id,
      name: member.name,
      title: member.title,
      agency: partnership.agencies.get(member.agency)?.name ?? '',
    };
  };
  const forum = (id: ForumId) => ({
    id: String(id),
    name: partnership.forums.get(id)?.name ?? 'A group that has ended',
  });
  return {
    person,
    maybe: (id: PersonId | null | undefined): PersonRef | null => (id == null ? null : person(id)),
    forum,
    meeting: (meeting: Meeting | null) =>
      meeting === null ? null : { forum: forum(meeting.forum), date: meeting.date },
    said: ({ by, at }: { readonly by: PersonId; readonly at: Instant }) => ({ by: person(by), at }),
  };
}
export type People = ReturnType<typeof presentPeople>;
