import type { Untold } from '#api/contract/reads.ts';
import { showNumber } from '#domain/ids.ts';
import { type Notice, noRequest } from '#domain/requests/notice.ts';
import type { presentPeople } from './people.ts';

type Item = Untold['items'][number];

/** One debt that nobody has settled, with what would; null for those that are on their way. */
export function presentUntold(notice: Notice, people: ReturnType<typeof presentPeople>): Item | null {
  const { id, number, kind, to, state, tries, lastError } = notice;
  if (state.kind !== 'waiting' && state.kind !== 'dead') return null;
  // After "unsure, then …" comes the class of the last failure.
  const failure = lastError?.split(', then ').at(-1) ?? null;
  return {
    id,
    number: number === noRequest ? null : showNumber(number),
    kind,
    person: to.kind === 'person' ? people.person(to.person) : null,
    state: state.kind,
    why: state.why,
    since: state.kind === 'waiting' ? state.since : state.at,
    tries,
    lastError: failure,
    remedy:
      state.kind === 'dead' ? fault : to.kind === 'thread' ? inThread : (remedies[failure ?? ''] ?? unknown),
  };
}

const inPerson = 'or tell them in person and record it.';
const fault = 'Ask whoever runs the app to look at its log; meanwhile tell them in person and record it.';
const inThread = 'Add the app to the channel again.';
const unknown = `Look at them under People, ${inPerson}`;
const remedies: Readonly<Record<string, string>> = {
  'not installed': `Ask them to open the app in Teams once, ${inPerson}`,
  'not in conversation': `Ask them to open the app in Teams once, ${inPerson}`,
  blocked: `Ask them to unblock the app in Teams, ${inPerson}`,
  gone: `Ask them to write to the app in Teams, ${inPerson}`,
  'tenant stopped': `Ask their organisation’s Teams administrator to allow the app, ${inPerson}`,
};
