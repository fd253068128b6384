import type { PersonId, RequestNumber } from '#domain/ids.ts';
import type { ScreenedText } from '#domain/privacy/screened-text.ts';
import type { Asked, Contributor } from '#domain/requests/request.ts';
import type { LocalDate } from '#domain/time.ts';
import type { Bench } from './bench.ts';
import { threadId } from './turns.ts';

export const words = (text: string) => text as ScreenedText;
export const person = (id: string) => id as PersonId;
export const date = (text: string) => text as LocalDate;

const asked: Asked = {
  question: words('Which school exclusions came before a first missing episode?'),
  informs: null,
  meeting: null,
  neededBy: null,
  audience: null,
  lenses: [],
  population: null,
  scope: null,
  background: null,
  marking: 'OFFICIAL',
  restrictedTo: null,
  followUpOf: null,
  thread: { conversation: threadId, activity: null, link: null },
};

/** Brings a question of Helen's as far as a test needs it: Priya answers, Tom and Sam contribute. */
export function lifeOn(bench: Bench) {
  const life = {
    ask: (differs: Partial<Asked> = {}, by = 'helen', lead: string | null = null): Promise<RequestNumber> =>
      bench.does(by, {
        kind: 'ask',
        asked: { ...asked, ...differs },
        lead: lead === null ? null : person(lead),
      }),
    takeOn: (number: RequestNumber, by = 'priya') =>
      bench.does(by, { kind: 'accept', number, promised: date('2026-12-04'), triggers: [], completing: {} }),
    answer: (number: RequestNumber, people: readonly string[] = ['tom', 'sam'], by = 'priya') =>
      bench.does(by, {
        kind: 'submit-answer',
        number,
        answer: {
          headline: words('In two of three, yes.'),
          doesNotTell: words('It does not say which came first in the home.'),
          counting: words('Episodes, April to October, both data sets.'),
          detail: null,
          link: null,
          confidence: 'moderate',
          dataSets: [],
          furtherQuestions: null,
          otherExplanations: null,
          smallNumbers: false,
          leavesPartnership: false,
        },
        contributors: people.map(
          (id): Contributor => ({
            person: person(id),
            how: 'extracted',
            what: words('pulled out the list'),
          }),
        ),
      }),
    decide: (number: RequestNumber, by = 'helen', text = 'We offer early help at the first suspension.') =>
      bench.does(by, {
        kind: 'record-decision',
        number,
        type: 'new action',
        text: words(text),
        word: null,
        meeting: null,
        lookAgainOn: null,
        actions: [],
      }),
    async answered(differs: Partial<Asked> = {}, people?: readonly string[]): Promise<RequestNumber> {
      const number = await life.ask(differs);
      await life.takeOn(number);
      await life.answer(number, people);
      return number;
    },
    async decided(people?: readonly string[], differs: Partial<Asked> = {}): Promise<RequestNumber> {
      const number = await life.answered(differs, people);
      await life.decide(number);
      return number;
    },
  };
  return life;
}
