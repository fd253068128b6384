import { z } from 'zod';
import { type RequestNumber, showNumber } from '#domain/ids.ts';
import type { Partnership, Policy } from '#domain/partnership/people.ts';
import { limits } from '#domain/requests/limits.ts';
import { sayMeeting } from '#domain/requests/wording/people.ts';
import type { LocalDate } from '#domain/time.ts';
import type { Message } from '../teams/port.ts';
import { press } from './acts.ts';
import { moreFields } from './ask-more-fields.ts';
import { dateField, dropDown, type Option, textField } from './inputs.ts';
import {
  bold,
  box,
  card,
  type Element,
  heading,
  labelled,
  marked,
  message,
  paragraph,
  problem,
  run,
  subtle,
} from './kit.ts';
import { type Setting, todayIn } from './setting.ts';

const text = z.string().default('');

/** What comes back. `meeting` is "forum" or "forum|2026-12-08"; `lenses` are joined by commas, as Teams does. */
export const askSubmission = z.object({
  question: text,
  informs: text,
  meeting: text,
  neededBy: text,
  audience: text,
  lenses: text,
  population: text,
  scope: text,
  background: text,
  marking: text,
  lead: text,
});
export type AskSubmission = z.infer<typeof askSubmission>;
export type AskProblems = Partial<Record<keyof AskSubmission, string>>;

export interface AskForm {
  readonly typed?: Partial<AskSubmission>;
  /** A sentence for each field that has to be put right; it stands above the field. */
  readonly problems?: AskProblems;
  /** Something may be about one child: say where to turn, above everything else. */
  readonly worried?: boolean;
  /** In a dialog, whose title says what it is. */
  readonly untitled?: boolean;
  /** Unfolds what is not asked first. */
  readonly showOptional?: boolean;
  readonly followUpOf?: RequestNumber | null;
  /** Who wrote the message the question was made from, and its link; kept with the question. */
  readonly from?: { readonly author: string | null } | null;
}

const blank: AskSubmission = askSubmission.parse({});

/** Meetings to come, soonest first, then the groups themselves. */
export function meetingOptions(partnership: Partnership, today: LocalDate): readonly Option[] {
  const coming = partnership.meetings
    .flatMap(({ forum, date }) => (date !== null && date >= today ? [{ forum, date }] : []))
    .sort((one, other) => (one.date < other.date ? -1 : 1))
    .map((meeting) => ({
      title: sayMeeting(partnership, meeting, today),
      value: `${meeting.forum}|${meeting.date}`,
    }));
  const groups = [...partnership.forums.values()].map(({ id, name }) => ({
    title: `${name}, no date yet`,
    value: id as string,
  }));
  return [...coming.slice(0, 12), ...groups.slice(0, 12), { title: 'Not known yet', value: 'not known' }];
}

/** Where to turn when a child may be at risk: shown whatever becomes of the question. */
export function referral({ policy }: { readonly policy: Pick<Policy, 'worriedAboutAChild'> }): Element {
  const { danger, crime, concern } = policy.worriedAboutAChild;
  return box([
    paragraph([bold('Worried about a child? Don’t wait for an answer here.')]),
    labelled('Immediate danger', danger),
    labelled('A crime', crime),
    labelled('A concern', concern),
  ]);
}

/** In a dialog: four questions, and the rest folded away for whoever takes it on. Keeps what was typed. */
export function askCard(form: AskForm, setting: Setting): Message {
  const { problems = {}, followUpOf = null, from = null, showOptional = false } = form;
  const typed = { ...blank, ...form.typed };
  const { partnership } = setting;
  const today = todayIn(setting);
  const at = (field: keyof AskSubmission, element: Element): readonly Element[] => {
    const sentence = problems[field];
    return sentence === undefined ? [element] : [problem(sentence), element];
  };
  return message(
    card(
      [
        marked(typed.marking || 'OFFICIAL', followUpOf === null ? null : `follows ${showNumber(followUpOf)}`),
        form.untitled === true ? null : heading(followUpOf === null ? 'Ask a question' : 'Ask a follow-up'),
        form.worried === true ? referral(partnership) : null,
        from === null
          ? null
          : paragraph([
              subtle(`From a message${from.author === null ? '' : ` by ${from.author}`}; it stays linked.`),
            ]),
        ...at(
          'question',
          textField({
            id: 'question',
            label: 'What do you want to know?',
            value: typed.question,
            placeholder: 'Patterns and numbers, never a child who could be recognised.',
            max: limits.question,
          }),
        ),
        ...at(
          'informs',
          textField({
            id: 'informs',
            label: 'What decision does it inform?',
            value: typed.informs,
            placeholder: 'Leave empty if it is not known yet.',
            max: limits.sentence,
            lines: 'one',
          }),
        ),
        ...at(
          'meeting',
          dropDown(
            'meeting',
            'At which meeting?',
            meetingOptions(partnership, today),
            typed.meeting,
            'Not known yet',
          ),
        ),
        ...at('neededBy', dateField('neededBy', 'Needed by', typed.neededBy)),
        ...at(
          'audience',
          textField({
            id: 'audience',
            label: 'Who is the answer for?',
            value: typed.audience,
            placeholder: 'For example: neighbourhood policing',
            max: limits.sentence,
            lines: 'one',
          }),
        ),
        {
          type: 'ActionSet',
          actions: [
            {
              type: 'Action.ToggleVisibility',
              title: 'More about the question (optional)',
              targetElements: ['more'],
            },
          ],
        },
        {
          type: 'Container',
          id: 'more',
          isVisible: showOptional,
          items: [
            paragraph([run('Whoever takes it on can complete these.', { size: 'Small', isSubtle: true })]),
            ...moreFields(typed, partnership, at),
          ],
        },
      ],
      [
        press('Ask the partnership', 'send-question', null, setting, {
          style: 'positive',
          carry: followUpOf === null ? {} : { followUpOf },
        }),
        press('Cancel', 'cancel', null, setting),
      ],
      'Ask a question: open the app to fill in the form.',
    ),
    'Ask a question',
  );
}
