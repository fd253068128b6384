import { z } from 'zod';
import { showNumber } from '#domain/ids.ts';
import { limits } from '#domain/requests/limits.ts';
import type { Request } from '#domain/requests/request.ts';
import { answerOf } from '#domain/requests/summary.ts';
import type { Message } from '../teams/port.ts';
import { openRequest, press, type Verb } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { textField } from './inputs.ts';
import { card, footer, heading, labelled, message, problem } from './kit.ts';
import { markedFor, type Setting } from './setting.ts';

export const sayMoreSubmission = z.object({ text: z.string().default('') });

interface Wording {
  readonly heading: string;
  readonly label: string;
  readonly placeholder: string;
  readonly button: string;
  readonly verb: Verb;
  readonly after: string;
}

/** One field, for the acts that need a sentence and nothing else. */
const wordings = {
  challenge: {
    heading: 'Challenge this answer',
    label: 'What does it miss, or get wrong?',
    placeholder: 'For example: can you split it by what brought them to notice?',
    button: 'Send the challenge',
    verb: 'send-challenge',
    after: 'The answer goes back to whoever wrote it, with your words. The clock on you stops meanwhile.',
  },
  insight: {
    heading: 'Add what you see',
    label: 'What do you see in practice?',
    placeholder: 'Patterns, never a child who could be recognised.',
    button: 'Add it',
    verb: 'send-insight',
    after: 'Practice insight makes you a contributor: you hear what comes of it.',
  },
  correction: {
    heading: 'Ask for a change',
    label: 'What should it say?',
    placeholder: 'In your own words.',
    button: 'Send it',
    verb: 'send-correction',
    after: 'Whoever recorded it gets your words. Until you confirm, nothing is quoted as yours.',
  },
} as const satisfies Readonly<Record<string, Wording>>;
export type SayMore = keyof typeof wordings;

export function sayMoreCard(
  kind: SayMore,
  request: Request,
  setting: Setting,
  typed = '',
  said: string | null = null,
): Message {
  const words = wordings[kind];
  const answer = answerOf(request.state);
  const reference = showNumber(request.number);
  return message(
    card(
      [
        markedFor(request),
        heading(words.heading),
        labelled('The question', clip(request.asked.question, clipTo.side)),
        answer && labelled('The answer', clip(answer.headline, clipTo.side)),
        said === null ? null : problem(said),
        textField({
          id: 'text',
          label: words.label,
          value: typed,
          placeholder: words.placeholder,
          max: limits.paragraph,
        }),
        footer(words.after),
      ],
      [
        press(words.button, words.verb, request, setting, { style: 'positive' }),
        openRequest(request, setting.links),
      ],
      `${reference}: ${words.heading.toLowerCase()} in the app.`,
    ),
    `${reference}: ${words.heading.toLowerCase()}`,
  );
}
