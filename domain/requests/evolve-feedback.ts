import type { PersonId } from '../ids.ts';
import { personOf } from './commands.ts';
import type { Recorded, RequestEvent } from './events.ts';
import type { Request, Telling } from './request.ts';

type FeedbackEvent = Extract<
  RequestEvent,
  { kind: 'feedback-owed' | 'delivery-recorded' | 'told-in-person' | 'acknowledged' }
>;

export const isAboutFeedback = (event: RequestEvent): event is FeedbackEvent =>
  event.kind === 'feedback-owed' ||
  event.kind === 'delivery-recorded' ||
  event.kind === 'told-in-person' ||
  event.kind === 'acknowledged';

/** Who is owed news, who has been told by which route, and who has said they saw it. */
export function evolveFeedback(request: Request, event: FeedbackEvent, { at, actor }: Recorded): Request {
  switch (event.kind) {
    case 'feedback-owed':
      return {
        ...request,
        rounds: [
          ...request.rounds,
          {
            n: event.round,
            about: event.about,
            recordedBy: event.recordedBy,
            at,
            people: event.people.map((person) => ({
              person,
              result: { kind: 'telling' },
              acknowledgedAt: null,
            })),
          },
        ],
      };
    case 'delivery-recorded': {
      const results = new Map(event.results.map(({ person, result }) => [person, result]));
      return {
        ...request,
        rounds: request.rounds.map((round) =>
          round.n === event.round
            ? {
                ...round,
                people: round.people.map((told) => ({
                  ...told,
                  result: results.get(told.person) ?? told.result,
                })),
              }
            : round,
        ),
      };
    }
    case 'told-in-person': {
      const route = { kind: 'in person', by: personOf(actor) } as const;
      return onTellings(request, event.person, (telling) =>
        telling.result.kind === 'told' ? telling : { ...telling, result: { kind: 'told', route, at } },
      );
    }
    case 'acknowledged':
      // Who has seen it has been told, whatever became of the message.
      return onTellings(request, personOf(actor), (telling) => ({
        ...telling,
        result:
          telling.result.kind === 'told' ? telling.result : { kind: 'told', route: { kind: 'tab' }, at },
        acknowledgedAt: telling.acknowledgedAt ?? at,
      }));
  }
}

const onTellings = (request: Request, person: PersonId, change: (telling: Telling) => Telling): Request => ({
  ...request,
  rounds: request.rounds.map((round) => ({
    ...round,
    people: round.people.map((telling) => (telling.person === person ? change(telling) : telling)),
  })),
});
