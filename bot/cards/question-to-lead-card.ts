import { z } from 'zod';
import { type PersonId, showNumber } from '#domain/ids.ts';
import { limits } from '#domain/requests/limits.ts';
import type { Request } from '#domain/requests/request.ts';
import { firstNameOf } from '#domain/requests/wording/people.ts';
import { quotePerson } from '#domain/requests/wording/quote.ts';
import { whyThisPerson } from '#domain/requests/wording/why.ts';
import { dateOf } from '#domain/time.ts';
import type { Message } from '../teams/port.ts';
import { openRequest, press } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { textField } from './inputs.ts';
import { card, heading, labelled, message, paragraph, problem, quoteBox, run } from './kit.ts';
import { markedFor, type Setting, todayIn, whyFooter } from './setting.ts';

export const replySubmission = z.object({ reply: z.string().default('') });

/**
 * The analyst asks before going on; their clock stands still meanwhile. One to one, with room to answer.
 * Null when it is no longer asked.
 */
export function questionToLeadCard(
  request: Request,
  reader: PersonId,
  setting: Setting,
  typed = '',
  said: string | null = null,
): Message | null {
  const { state } = request;
  if (state.kind !== 'paused' || state.pause.kind !== 'question to the lead') return null;
  const { partnership } = setting;
  const { pause } = state;
  const reference = showNumber(request.number);
  const first = firstNameOf(partnership, pause.by);
  const question = clip(pause.question, clipTo.main);
  return message(
    card(
      [
        markedFor(request),
        heading('A question before the work goes on'),
        quoteBox(quotePerson(question, pause.by, dateOf(pause.since), partnership, todayIn(setting))),
        labelled('The request', clip(request.asked.question, clipTo.side)),
        said === null ? null : problem(said),
        textField({
          id: 'reply',
          label: `Your answer to ${first}`,
          value: typed,
          placeholder: 'A sentence is enough.',
          max: limits.paragraph,
        }),
        paragraph([
          run('The clock on the answer stands still until you reply.', { size: 'Small', isSubtle: true }),
        ]),
        whyFooter(whyThisPerson(request, reader, partnership)),
      ],
      [
        press(`Reply to ${first}`, 'reply-to-question', request, setting, { style: 'positive' }),
        openRequest(request, setting.links),
      ],
      `${reference}: a question for you. Open the app to read it.`,
    ),
    `${reference}: a question for you`,
  );
}
