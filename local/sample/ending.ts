import type { RequestNumber } from '#domain/ids.ts';
import { type DecisionType, decisionTypes } from '#domain/requests/vocabulary.ts';
import { meetingOf, sittingOf } from './asking.ts';
import type { Day, SampleDecision } from './file.ts';
import { person, words, wordsOrNull } from './names.ts';
import { type Plan, plan, type Telling, when } from './plan.ts';

/** The file's names of types that have got another since. */
const renamed: Readonly<Record<string, DecisionType>> = {
  'too early, review on': 'too early, look again on',
  'confirmed a decision': 'confirmed',
  'further question raised': 'further question',
};

export function typeNamed(name: string): DecisionType {
  const found = renamed[name] ?? decisionTypes.find((type) => type === name);
  if (found === undefined)
    throw new Error(`The sample partnership uses "${name}", which is no decision type.`);
  return found;
}

/** What came of the answer, who has seen it, and what happened next. */
export function deciding(telling: Telling): readonly Plan[] {
  const { request, number } = telling;
  return [
    ...when(request.whatCameOfIt, (came) => [decided(telling, came), ...seen(telling, came.day)]),
    ...when(request.outcome, ({ day, by, text }) => [
      plan(telling, day, by, {
        kind: 'record-outcome',
        number,
        text: words(text, 'paragraph'),
        lookAgainOn: null,
      }),
      ...seen(telling, day),
    ]),
  ];
}

function decided(telling: Telling, came: SampleDecision): Plan {
  const { request, number, days } = telling;
  const sitting = sittingOf(request);
  // Said at the meeting or the day after it: it was decided there.
  const there = sitting?.day != null && came.day >= sitting.day && came.day <= sitting.day + 1;
  return plan(telling, came.day, came.by, {
    kind: 'record-decision',
    number,
    type: typeNamed(came.type),
    text: words(came.whatChanged, 'word'),
    word: wordsOrNull(came.thanks, 'word'),
    meeting: there ? meetingOf(sitting, telling) : null,
    lookAgainOn: came.reviewOn === undefined ? null : days.on(came.reviewOn),
    actions: (came.actions ?? []).map(({ what, assignee, due }) => ({
      what: words(what),
      assignee: person(assignee),
      due: days.on(due),
      partnershipWide: false,
    })),
  });
}

/** Those who say they have seen it do so in the days after. */
const seen = (telling: Telling, day: Day): readonly Plan[] =>
  (telling.request.acknowledged ?? []).map((by, at) =>
    plan(telling, day + 1 + at, by, { kind: 'acknowledge', number: telling.number }),
  );

/** The honest endings without an answer. */
export function ending(telling: Telling): readonly Plan[] {
  const { request, number } = telling;
  return [
    ...when(request.declined, ({ day, by, reason, gap, signpost }) => [
      plan(telling, day, by, {
        kind: 'decline',
        number,
        reason: words(reason, 'word'),
        gap: wordsOrNull(gap),
        signpost: wordsOrNull(signpost),
      }),
    ]),
    ...when(request.withdrawn, ({ day, reason }) => [
      plan(telling, day, request.raisedBy, { kind: 'withdraw', number, reason: words(reason, 'word') }),
    ]),
    ...when(request.merged, ({ day, by, reason }) => [
      plan(telling, day, by, {
        kind: 'merge',
        number,
        into: request.mergedInto as RequestNumber,
        reason: words(reason, 'word'),
      }),
    ]),
  ];
}
