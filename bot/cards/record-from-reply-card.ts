import { z } from 'zod';
import { type PersonId, showNumber } from '#domain/ids.ts';
import { limits } from '#domain/requests/limits.ts';
import type { Request } from '#domain/requests/request.ts';
import { choiceLabel, choices } from '#domain/requests/wording/choices.ts';
import type { Message } from '../teams/port.ts';
import { openRequest, press } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { optionsField, textField } from './inputs.ts';
import { card, footer, heading, labelled, message, problem } from './kit.ts';
import { markedFor, type Setting } from './setting.ts';
import { toldShort, whoWillBeTold } from './who-hears.ts';

export const recordFromReplySubmission = z.object({
  choice: z.enum(choices).or(z.literal('')).catch(''),
  sentence: z.string().default(''),
});
export type RecordFromReplySubmission = z.infer<typeof recordFromReplySubmission>;

/**
 * The lead answered the bot's card with a plain sentence: is this what came of it? Nothing is recorded until
 * they say so, and the kind of ending is never guessed from the words.
 */
export function recordFromReplyCard(
  request: Request,
  reader: PersonId,
  typed: RecordFromReplySubmission,
  setting: Setting,
  said: string | null = null,
): Message {
  const reference = showNumber(request.number);
  const told = toldShort(request, reader, setting.partnership);
  return message(
    card(
      [
        markedFor(request),
        heading(`Is this what came of ${reference}?`),
        labelled('The question', clip(request.asked.question, clipTo.side)),
        said === null ? null : problem(said),
        optionsField(
          'choice',
          'What happened?',
          choices.map((choice) => ({ title: choiceLabel(choice), value: choice })),
          typed.choice,
        ),
        textField({ id: 'sentence', label: 'What you wrote', value: typed.sentence, max: limits.sentence }),
        footer(`${whoWillBeTold(request, reader, setting.partnership)} Nothing is recorded until you press.`),
      ],
      [
        press(
          told === null ? 'Yes, record it' : `Yes, record and tell ${told}`,
          'record-from-reply',
          request,
          setting,
          {
            style: 'positive',
          },
        ),
        press('No, show me the whole form', 'open-record-decision', request, setting),
        openRequest(request, setting.links),
      ],
      `${reference}: is this what came of it?`,
    ),
    `${reference}: please confirm what you wrote`,
  );
}
