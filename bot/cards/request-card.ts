import { type PersonId, showNumber } from '#domain/ids.ts';
import type { Request } from '#domain/requests/request.ts';
import { bandOf } from '#domain/requests/standing.ts';
import { summarise } from '#domain/requests/summary.ts';
import { sayShortDateIn } from '#domain/requests/wording/dates.ts';
import { nameOf } from '#domain/requests/wording/people.ts';
import { type Step, stepsOf } from '#domain/requests/wording/steps.ts';
import { dateOf, type LocalDate } from '#domain/time.ts';
import type { Message } from '../teams/port.ts';
import { openRequest, press } from './acts.ts';
import { clip, clipTo } from './clip.ts';
import { bold, box, card, type Element, message, paragraph, run, subtle, writtenHeading } from './kit.ts';
import { markedFor, type Setting, todayIn } from './setting.ts';

function when({ at, by }: Step, today: LocalDate): string {
  if (at !== null) return sayShortDateIn(dateOf(at), today);
  return by === null ? 'not yet' : `by ${sayShortDateIn(by, today)}`;
}

const column = (step: Step, today: LocalDate): Element => ({
  type: 'Column',
  width: 'stretch',
  items: [
    paragraph([
      step.at === null
        ? run('○', { isSubtle: true, size: 'Medium' })
        : run('●', { color: 'Accent', size: 'Medium' }),
    ]),
    paragraph(
      [
        run(
          step.name,
          step.at === null ? { size: 'Small', isSubtle: true } : { size: 'Small', weight: 'Bolder' },
        ),
      ],
      {
        spacing: 'None',
      },
    ),
    paragraph([subtle(when(step, today))], { spacing: 'None' }),
  ],
});

/** Asked · Answered · Decided · Told, with the day each was reached. */
const steps = (reached: readonly Step[], today: LocalDate): Element | null =>
  reached.length === 0
    ? null
    : { type: 'ColumnSet', spacing: 'Medium', columns: reached.map((step) => column(step, today)) };

/** "Asked by Ruth Kelly for Helen Marsh. Steph Carr is acting for Helen Marsh." Lead and delegate are both shown. */
function people(request: Request, setting: Setting): Element {
  const name = (person: PersonId) => nameOf(setting.partnership, person);
  const lead = request.lead === request.raisedBy ? '' : ` for ${name(request.lead)}`;
  const delegate = request.delegate
    ? `. ${name(request.delegate.person)} is acting for ${name(request.lead)}`
    : '';
  return paragraph([subtle(`Asked by ${name(request.raisedBy)}${lead}${delegate}.`)]);
}

/** Where it stands, in one sentence. */
function standing(request: Request, setting: Setting): Element {
  const { lead, rest } = bandOf(summarise(request), setting.partnership, todayIn(setting), setting.calendar);
  return paragraph([bold(lead), run(rest)]);
}

/**
 * The card in the channel: one for each request, updated in place, no fields, the same for everyone who
 * sees it.
 */
export function requestCard(request: Request, setting: Setting): Message {
  const reference = showNumber(request.number);
  return message(
    card(
      [
        markedFor(request),
        writtenHeading(clip(request.asked.question, clipTo.main)),
        box([standing(request, setting)]),
        steps(stepsOf(request), todayIn(setting)),
        people(request, setting),
      ],
      [
        request.state.kind === 'raised'
          ? press('Take this on', 'take-on', request, setting, { style: 'positive' })
          : null,
        openRequest(request, setting.links),
      ],
      `${reference}: a question to the partnership. Open the app to read it.`,
    ),
    `${reference}: where it stands`,
  );
}
