import type { PersonId } from '#domain/ids.ts';
import type { Change } from '#domain/request-service.ts';
import type { NewNotice } from '#domain/requests/notice.ts';
import type { TellingResult } from '#domain/requests/request.ts';
import { type Instant, instantOf } from '#domain/time.ts';
import { person } from './names.ts';
import type { Step, Story } from './stories.ts';
import { quietAfter } from './times-of-day.ts';

/** A message takes a minute and a half at least, and is there before anything else happens. */
const soonest = 90;

/** What the app did about the news that a change owes: one step for each round it opened. */
export function telling(story: Story, change: Change): readonly Step[] {
  return change.events.flatMap(({ event, number, version }): readonly Step[] => {
    if (event.kind !== 'feedback-owed') return [];
    const wait = soonest + ((number * 31 + version * 17) % (quietAfter - soonest));
    const at = instantOf(Date.parse(change.at) + wait * 1000);
    const results = event.people.map((one) => ({ person: one, result: resultFor(story, one, at) }));
    return [
      {
        at,
        actor: { kind: 'app' },
        command: { kind: 'record-delivery', number, round: event.round, results },
      },
    ];
  });
}

function resultFor(story: Story, who: PersonId, at: Instant): TellingResult {
  const said = story.request.deliveries?.find((one) => person(one.person) === who);
  if (said?.waiting !== undefined) return { kind: 'waiting', why: said.waiting };
  const route = said?.route === 'mention in the thread' ? 'mention' : 'chat';
  return { kind: 'told', route: { kind: route }, at };
}

/** The news that somebody still waits for. */
export const waitsFor = (story: Story, { kind, to }: NewNotice): boolean =>
  kind === 'feedback' &&
  to.kind === 'person' &&
  (story.request.deliveries ?? []).some(
    (one) => one.waiting !== undefined && person(one.person) === to.person,
  );
