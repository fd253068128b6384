import type { ForumId, PersonId, RequestNumber } from '#domain/ids.ts';
import type { Meeting } from '#domain/partnership/people.ts';
import { doorOf } from '#domain/privacy/partnership-screening.ts';
import { readTexts, type TextReader } from '#domain/privacy/read-texts.ts';
import type { Ask } from '#domain/requests/commands.ts';
import { limits } from '#domain/requests/limits.ts';
import type { Thread } from '#domain/requests/request.ts';
import { type Lens, lenses, type Population, populations } from '#domain/requests/vocabulary.ts';
import { type LocalDate, parseDate } from '#domain/time.ts';
import { type Here, notSaved } from '../activities/here.ts';
import type { Message } from '../teams/port.ts';
import { type AskForm, type AskProblems, type AskSubmission, askCard, askSubmission } from './ask-card.ts';
import { postable } from './postable.ts';
import { requestCard } from './request-card.ts';
import { todayIn } from './setting.ts';

export type Asked =
  | { readonly kind: 'asked'; readonly number: RequestNumber; readonly card: Message | null }
  /** The form again, with what was typed and why it was not taken. */
  | { readonly kind: 'again'; readonly form: Message; readonly why: string };

/** Where the question was asked, and from which message or request. */
export interface Origin {
  readonly thread: Thread | null;
  readonly followUpOf: RequestNumber | null;
}

export async function askFromForm(data: unknown, origin: Origin, key: string, here: Here): Promise<Asked> {
  const typed = askSubmission.parse(data);
  const form = (problems: AskProblems): AskForm => ({
    typed: postable(typed, here.setting),
    problems,
    showOptional: Object.keys(problems).some((field) => !firstFields.has(field)),
    followUpOf: origin.followUpOf,
  });
  const again = (problems: AskProblems): Asked => ({
    kind: 'again',
    form: askCard(form(problems), here.setting),
    why: Object.values(problems).join(' '),
  });
  const read = readTexts(doorOf(here.setting.partnership, todayIn(here.setting)));
  const command = commandFrom(typed, origin, read);
  if (read.stopped !== null) return again({ [fieldOf(read.stopped.field)]: read.stopped.sentence });
  const handled = await here.send(command, key);
  switch (handled.kind) {
    case 'changed':
    case 'unchanged': {
      const page = await here.room.read(handled.done.number);
      return {
        kind: 'asked',
        number: handled.done.number,
        card: page && requestCard(page.request, here.setting),
      };
    }
    case 'refused':
      return again({ [fieldOf(handled.field)]: handled.sentence });
    default:
      return again({ question: notSaved });
  }
}

const firstFields: ReadonlySet<string> = new Set(['question', 'informs', 'meeting', 'neededBy', 'audience']);

const fieldOf = (field: string | null): keyof AskSubmission =>
  field !== null && field in askSubmission.shape ? (field as keyof AskSubmission) : 'question';

function commandFrom(typed: AskSubmission, { thread, followUpOf }: Origin, read: TextReader): Ask {
  const ticked = new Set(typed.lenses.split(','));
  return {
    kind: 'ask',
    lead: typed.lead === '' ? null : (typed.lead as PersonId),
    asked: {
      question: read.text('question', typed.question, limits.question),
      informs: read.optional('informs', typed.informs, limits.sentence),
      meeting: meetingFrom(typed.meeting),
      neededBy: parseDate(typed.neededBy),
      audience: read.optional('audience', typed.audience, limits.sentence),
      lenses: lenses.filter((lens: Lens) => ticked.has(lens)),
      population: populations.find((one: Population) => one === typed.population) ?? null,
      scope: read.optional('scope', typed.scope, limits.sentence),
      background: read.optional('background', typed.background, limits.paragraph),
      marking: typed.marking === 'OFFICIAL-SENSITIVE' ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL',
      restrictedTo: null,
      followUpOf,
      thread,
    },
  };
}

/** "strategic|2026-12-08", "strategic", "not known" or nothing. */
function meetingFrom(value: string): Meeting | null {
  const [forum = '', date = ''] = value.split('|');
  if (forum === '' || forum === 'not known') return null;
  return { forum: forum as ForumId, date: parseDate(date) as LocalDate | null };
}
