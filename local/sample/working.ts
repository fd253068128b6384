import { type Trigger, triggers } from '#domain/requests/vocabulary.ts';
import type { Day } from './file.ts';
import { person, words } from './names.ts';
import { type Plan, plan, type Telling, when } from './plan.ts';

/** Nobody gave a date: about three weeks. */
const threeWeeks = 21;
/** The file does not say when a question was taken on: one to three days after it was asked. */
const acceptedOn = ({ request: { n, day, advice, answer } }: Telling): Day =>
  Math.min(advice?.asked ?? day + 1 + (n % 3), answer?.day ?? -1);

const triggerOf = (name: string): Trigger => {
  const found = triggers.find((one) => one.startsWith(name));
  if (found === undefined) throw new Error(`The sample partnership uses "${name}", which is no trigger.`);
  return found;
};

/** Taking it on, and what goes on until there is an answer. */
export function working(telling: Telling): readonly Plan[] {
  const { request, number, days } = telling;
  const { owner, comments = [] } = request;
  const accepted = acceptedOn(telling);
  const first = request.promisedBefore ?? request.promised ?? request.neededBy ?? accepted + threeWeeks;
  return [
    ...when(owner, (by) => [
      plan(telling, accepted, by, {
        kind: 'accept',
        number,
        promised: days.on(first),
        triggers: request.triggers?.map(triggerOf) ?? [],
        completing: {},
      }),
      ...moved(telling, by),
      ...advised(telling, by),
      ...when(request.pause, ({ until, why, on }) => [
        plan(telling, accepted + 1, by, {
          kind: 'pause',
          number,
          why: words(why),
          on: person(on),
          until: days.on(until),
        }),
      ]),
    ]),
    ...comments.map(({ by, day, kind, text }) =>
      plan(telling, day, by, { kind: 'comment', number, commentKind: kind, text: words(text) }),
    ),
  ];
}

/** A promise is moved a few days before it runs out. */
const moved = (telling: Telling, by: string): readonly Plan[] =>
  when(telling.request.promisedBefore, (before) => [
    plan(telling, before - 3, by, {
      kind: 'promise-date',
      number: telling.number,
      date: telling.days.on(telling.request.promised ?? before),
      why: words(telling.request.promisedWhy ?? ''),
    }),
  ]);

/** Ticking a trigger asks for advice by itself. */
const advised = (telling: Telling, by: string): readonly Plan[] =>
  when(telling.request.advice, ({ of, asked, given, outcome, text }) => {
    const { number, request } = telling;
    const asking = plan(telling, asked, by, { kind: 'ask-advice', number, of: person(of) });
    const advice = when(given, (day) =>
      when(outcome, (known) => [
        plan(telling, day, of, { kind: 'advise', number, outcome: known, text: words(text ?? '') }),
      ]),
    );
    return [...(request.triggers === undefined ? [asking] : []), ...advice];
  });
