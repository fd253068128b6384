import { z } from 'zod';
import { showNumber } from '#domain/ids.ts';
import type { Request } from '#domain/requests/request.ts';
import { type Trigger, triggers } from '#domain/requests/vocabulary.ts';
import { sayDate } from '#domain/requests/wording/dates.ts';
import { forMeeting, nameOf } from '#domain/requests/wording/people.ts';
import type { Message } from '../teams/port.ts';
import { openRequest, press } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { dateField, optionsField } from './inputs.ts';
import { card, footer, heading, labelled, message, paragraph, problem, run } from './kit.ts';
import { markedFor, type Setting, todayIn } from './setting.ts';

/** Teams joins several choices with commas, so a value must not hold one. */
const valueFor = (trigger: Trigger): string => trigger.replaceAll(',', '');

export const takeOnSubmission = z.object({
  promised: z.string().default(''),
  triggers: z
    .string()
    .default('')
    .transform((text): readonly Trigger[] => {
      const ticked = new Set(text.split(','));
      return triggers.filter((trigger) => ticked.has(valueFor(trigger)));
    }),
});
export type TakeOnSubmission = z.infer<typeof takeOnSubmission>;

const titles: Readonly<Record<Trigger, string>> = {
  'linking records of two agencies': 'It links records of two agencies, person by person',
  'cohort likely under 10': 'Fewer than ten people may be in it',
  'geography below ward': 'It looks at places smaller than a ward',
  'special category or criminal offence': 'It needs special-category or criminal-offence data',
  'new data set or purpose': 'It uses a new data set, or an old one for a new purpose',
  'profiling of individuals': 'It profiles individuals',
  'publication outside the partnership': 'The answer leaves the partnership',
  'AI used': 'AI is used',
  'out of area or several forces': 'It reaches out of area, or across several forces',
  'not sure, ask': 'Not sure: ask the data-protection lead',
};

export interface TakeOnForm {
  readonly typed?: Partial<TakeOnSubmission>;
  readonly problems?: { readonly promised?: string; readonly triggers?: string };
}

/** One to one or in a dialog: a promised date, and the data-protection questions, asked and not decided. */
export function takeOnCard(
  request: Request,
  setting: Setting,
  { typed = {}, problems = {} }: TakeOnForm = {},
): Message {
  const { asked } = request;
  const { partnership } = setting;
  const today = todayIn(setting);
  const reference = showNumber(request.number);
  const sayProblem = (text: string | undefined) => (text === undefined ? null : problem(text));
  const meeting = asked.meeting && forMeeting(partnership, asked.meeting, today);
  return message(
    card(
      [
        markedFor(request),
        heading('Take this on'),
        labelled(`${nameOf(partnership, request.raisedBy)} asked`, clip(asked.question, clipTo.main)),
        asked.informs === null ? null : labelled('It informs', clip(asked.informs, clipTo.side)),
        asked.neededBy === null
          ? null
          : paragraph([
              run(`Needed by ${sayDate(asked.neededBy, today)}${meeting === null ? '' : `, ${meeting}`}.`),
            ]),
        sayProblem(problems.promised),
        dateField('promised', 'I promise an answer by', typed.promised ?? ''),
        sayProblem(problems.triggers),
        optionsField(
          'triggers',
          'Does any of this apply? Leave all empty if none does.',
          triggers.map((trigger) => ({ title: titles[trigger], value: valueFor(trigger) })),
          (typed.triggers ?? []).map(valueFor).join(','),
          true,
        ),
        footer(
          'If something applies, the data-protection lead advises beside you. The question stays with you, and you can move the date openly.',
        ),
      ],
      [
        press('Take this on', 'take-on-with-date', request, setting, { style: 'positive' }),
        openRequest(request, setting.links),
      ],
      `${reference}: take this on in the app.`,
    ),
    `${reference}: take this on`,
  );
}
