import { showNumber } from '#domain/ids.ts';
import type { Listed } from '#domain/reminders/lists.ts';
import { type Section, sectionsOf } from '#domain/reminders/sections.ts';
import type { Morning, Wait } from '#domain/reminders/waits.ts';
import { reminderWords, sayGroup, sayWait, sayWhy } from '#domain/reminders/wording.ts';
import { counted } from '#domain/requests/wording/words.ts';
import type { Message } from '../teams/port.ts';
import { openLink, press } from './acts.ts';
import {
  bold,
  type CardAction,
  card,
  type Element,
  footer,
  heading,
  marked,
  message,
  paragraph,
  run,
  subtle,
} from './kit.ts';
import { drawRow, type Row } from './list-card.ts';
import { type Setting, todayIn } from './setting.ts';

/** More than this is the log's work. */
const mostRows = 10;
/** Beside the link to the log, of the six that Teams shows. */
const mostActs = 4;

export const morningOf = (setting: Setting): Morning => ({
  partnership: setting.partnership,
  calendar: setting.calendar,
  today: todayIn(setting),
});

const rowOf = (wait: Wait, morning: Morning): Row => ({
  number: wait.summary.number,
  marking: wait.summary.marking,
  question: wait.summary.question,
  line: sayWait(wait, morning),
});

function drawSection({ group, listed }: Section, isFirst: boolean, setting: Setting): readonly Element[] {
  const morning = morningOf(setting);
  const title = sayGroup(group, isFirst, morning);
  const above = title === null ? [] : [paragraph([bold(title)], { spacing: 'Large' })];
  return [...above, ...listed.map(({ wait }) => drawRow(rowOf(wait, morning), setting))];
}

/** What the reader can do here and now, in their own name; the rest is done in the tab, which every row opens. */
function actOf({ wait, actingFor }: Listed, setting: Setting): CardAction | null {
  const { summary } = wait;
  if (actingFor !== null) return null;
  const number = showNumber(summary.number);
  if (wait.kind === 'decide' || (wait.kind === 'look again' && summary.state === 'answered')) {
    // Beside: the list stays where it is, and the form comes under it.
    return press(`Record what came of ${number}`, 'open-record-decision', summary, setting, {
      carry: { beside: 1 },
    });
  }
  if (wait.kind === 'answer')
    return openLink(`Write the answer to ${number}`, setting.links.answerForm(summary.number));
  return null;
}

/** The one reminder of the day: everything that waits for one person, by next date. Null when nothing does. */
export function reminderCard(list: readonly Listed[], setting: Setting): Message | null {
  if (list.length === 0) return null;
  const shown = list.slice(0, mostRows);
  const left = list.length - shown.length;
  const acts = shown.flatMap((listed) => actOf(listed, setting) ?? []).slice(0, mostActs);
  const isSensitive = shown.some(({ wait }) => wait.summary.marking === 'OFFICIAL-SENSITIVE');
  return message(
    card(
      [
        marked(isSensitive ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL', null),
        heading(reminderWords.heading),
        ...sectionsOf(shown).flatMap((section, n) => drawSection(section, n === 0, setting)),
        left === 0
          ? null
          : paragraph([subtle(`${counted(left, 'more', 'more')} in the log.`)], { separator: true }),
        footer(`${sayWhy(list, setting)} ${reminderWords.fewer}`),
      ],
      [...acts, openLink('Open the log', setting.links.log())],
      `${reminderWords.summary}: open the app to see it.`,
    ),
    reminderWords.summary,
  );
}

/** The answer to "reminders" and to a change of them. */
export const remindersCard = (says: string, setting: Setting): Message =>
  message(
    card(
      [
        marked('OFFICIAL', null),
        heading('Your reminders'),
        paragraph([run(says)]),
        paragraph([
          run('Write '),
          bold('reminders daily'),
          run(', '),
          bold('reminders late'),
          run(' or '),
          bold('reminders off'),
          run(' to change it.'),
        ]),
      ],
      [openLink('Open the log', setting.links.log())],
      'Your reminders.',
    ),
    'Your reminders',
  );
