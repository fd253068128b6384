import { z } from 'zod';
import { type PersonId, showNumber } from '#domain/ids.ts';
import type { Meeting, Partnership } from '#domain/partnership/people.ts';
import { limits } from '#domain/requests/limits.ts';
import type { Request } from '#domain/requests/request.ts';
import { answerOf } from '#domain/requests/summary.ts';
import { type Choice, choiceLabel, choices } from '#domain/requests/wording/choices.ts';
import { nameOf, sayMeeting } from '#domain/requests/wording/people.ts';
import type { LocalDate } from '#domain/time.ts';
import type { Message } from '../teams/port.ts';
import { openRequest, press } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { dateField, optionsField, textField } from './inputs.ts';
import { card, type Element, footer, heading, labelled, message, problem } from './kit.ts';
import { markedFor, type Setting, todayIn } from './setting.ts';
import { toBeTold, toldShort, whoConfirms, whoWillBeTold } from './who-hears.ts';

/** What comes back: whatever was typed, complete or not. */
export const recordDecisionSubmission = z.object({
  choice: z.enum(choices).or(z.literal('')).catch(''),
  sentence: z.string().default(''),
  word: z.string().default(''),
  lookAgainOn: z.string().default(''),
});
export type RecordDecisionSubmission = z.infer<typeof recordDecisionSubmission>;

export interface RecordDecisionProblems {
  readonly choice?: string;
  readonly sentence?: string;
  readonly word?: string;
  readonly lookAgainOn?: string;
}

const nothingTyped: RecordDecisionSubmission = { choice: '', sentence: '', word: '', lookAgainOn: '' };

/** The meeting it can have been decided at: the one it was asked for, unless that is still to come. */
export function decidedAt(request: Request, today: LocalDate): Meeting | null {
  const { meeting } = request.asked;
  return meeting === null || (meeting.date !== null && meeting.date > today) ? null : meeting;
}

/** What is still missing from the form; empty when it can be recorded. */
export function missingFrom(
  typed: RecordDecisionSubmission,
  request: Request,
  recorder: PersonId,
  partnership: Partnership,
): RecordDecisionProblems {
  const told = toldShort(request, recorder, partnership) ?? 'us';
  return {
    ...(typed.choice === '' ? { choice: 'Choose what happened. “Too early to say” is an answer too.' } : {}),
    ...(typed.sentence.trim() === ''
      ? { sentence: `Tell ${told} what, or why not. One sentence is enough.` }
      : {}),
    ...(typed.choice === 'too early' && typed.lookAgainOn === ''
      ? { lookAgainOn: 'When shall we look again? The question comes back to you on that day.' }
      : {}),
  };
}

function whyAsked(request: Request, reader: PersonId, partnership: Partnership): string {
  if (request.delegate?.person === reader && reader !== request.lead) {
    return `You get this because you act for ${nameOf(partnership, request.lead)}.`;
  }
  if (request.raisedBy === reader) return 'You get this because you asked the question.';
  return request.lead === reader
    ? 'You get this because the question was asked for you.'
    : 'You get this because you are recording for the partnership.';
}

/** The next meeting of the group it was asked for, to look again on: a suggestion that can be changed. */
const nextMeeting = (request: Request, { meetings }: Partnership, today: LocalDate): string =>
  meetings
    .filter((meeting) => meeting.forum === request.asked.meeting?.forum)
    .flatMap((meeting) => (meeting.date !== null && meeting.date > today ? [meeting.date] : []))
    .sort()[0] ?? '';

function lookAgain(request: Request, typed: RecordDecisionSubmission, setting: Setting): Element {
  const today = todayIn(setting);
  const value = typed.lookAgainOn || nextMeeting(request, setting.partnership, today);
  return dateField('lookAgainOn', 'Look again on', value);
}

const option = (choice: Choice) => ({ title: choiceLabel(choice), value: choice });

/**
 * For the lead, one to one. Nothing is preselected or written for them. After a refusal the same card is
 * drawn again with what was typed, and a sentence above each field that needs it.
 */
export function recordDecisionCard(
  request: Request,
  reader: PersonId,
  setting: Setting,
  typed: RecordDecisionSubmission = nothingTyped,
  problems: RecordDecisionProblems = {},
): Message {
  const { partnership } = setting;
  const today = todayIn(setting);
  const answer = answerOf(request.state);
  const told = toldShort(request, reader, partnership);
  const asker = request.raisedBy === reader ? 'You asked' : `${nameOf(partnership, request.raisedBy)} asked`;
  const confidence = answer?.confidence
    ? ` (${answer.confidence.replace(/^./, (c) => c.toUpperCase())} confidence)`
    : '';
  const meeting = request.asked.meeting;
  const sayProblem = (text: string | undefined) => (text === undefined ? null : problem(text));
  const reference = showNumber(request.number);
  return message(
    card(
      [
        markedFor(request),
        heading('What came of this answer?'),
        labelled(asker, clip(request.asked.question, clipTo.side)),
        answer &&
          labelled(
            `${nameOf(partnership, answer.by)} found`,
            clip(answer.headline, clipTo.main) + confidence,
          ),
        answer && labelled('It does not tell us', clip(answer.doesNotTell, clipTo.side)),
        sayProblem(problems.choice),
        optionsField('choice', 'What happened?', choices.map(option), typed.choice),
        sayProblem(problems.lookAgainOn),
        typed.choice === 'too early' ? lookAgain(request, typed, setting) : null,
        sayProblem(problems.sentence),
        textField({
          id: 'sentence',
          label: 'In one sentence: what, or why not?',
          value: typed.sentence,
          placeholder: 'For example: We offer early help at the first suspension, starting with two schools.',
          max: limits.sentence,
        }),
        sayProblem(problems.word),
        textField({
          id: 'word',
          label: `A word to ${told ?? 'those who worked on it'} (if you like)`,
          value: typed.word,
          placeholder: `${toBeTold(request, reader).length === 1 ? 'They read' : 'They each read'} it exactly as you write it.`,
          max: limits.word,
        }),
        meeting === null
          ? null
          : labelled(
              decidedAt(request, today) === null ? 'Asked for' : 'Decided at',
              sayMeeting(partnership, meeting, today),
            ),
        footer(
          [
            whoConfirms(request, reader, partnership, today),
            whoWillBeTold(request, reader, partnership),
            whyAsked(request, reader, partnership),
          ]
            .filter((part) => part !== null)
            .join(' '),
        ),
      ],
      [
        press(told === null ? 'Record it' : `Record and tell ${told}`, 'record-decision', request, setting, {
          style: 'positive',
        }),
        press('Ask me after the meeting', 'ask-after-meeting', request, setting),
        openRequest(request, setting.links),
      ],
      `${reference}: please record what came of this answer.`,
    ),
    `${reference}: what came of this answer?`,
  );
}
