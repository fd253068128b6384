import { countedFor } from './counting.ts';
import { person, words, wordsOrNull } from './names.ts';
import { type Plan, plan, type Telling, when } from './plan.ts';

/** The answer, the second person's look at it, and a challenge. */
export function answering(telling: Telling): readonly Plan[] {
  const { request, number } = telling;
  const { owner, answer, checkedBy, gap, challenged } = request;
  if (owner === undefined || answer === undefined) return [];
  return [
    submitted(telling, owner, answer),
    ...when(checkedBy, (by) => [
      plan(telling, answer.day, by, { kind: 'pass-check', number, againstWait: null }),
    ]),
    // What an answer leaves unknown has no command of its own; the answerer says it beside the answer.
    ...when(gap, (unknown) => [
      plan(telling, answer.day, owner, {
        kind: 'comment',
        number,
        commentKind: 'comment',
        text: words(`What we don’t know: ${unknown}`),
      }),
    ]),
    ...when(challenged, ({ day, by, text }) => [
      plan(telling, day, by, { kind: 'challenge', number, text: words(text) }),
    ]),
  ];
}

function submitted(telling: Telling, owner: string, answer: NonNullable<Telling['request']['answer']>): Plan {
  const { request, number } = telling;
  const counted = countedFor(number);
  return plan(telling, answer.day, owner, {
    kind: 'submit-answer',
    number,
    answer: {
      headline: words(answer.headline),
      doesNotTell: words(answer.doesNotTell),
      counting: words(answer.counting ?? counted.counting),
      detail: null,
      link: null,
      confidence: answer.confidence ?? null,
      dataSets: counted.dataSets.map((name) => words(name)),
      furtherQuestions: wordsOrNull(request.followUp),
      otherExplanations: null,
      smallNumbers: counted.checkedBecause === 'small numbers',
      leavesPartnership: counted.checkedBecause === 'it leaves the partnership',
    },
    contributors: (request.contributors ?? []).map((part) => ({
      person: person(part.person),
      how: part.how,
      what: words(part.what),
    })),
  });
}
