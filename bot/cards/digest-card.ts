import { showNumber } from '#domain/ids.ts';
import type { Digest } from '#domain/reminders/digest.ts';
import { digestWords, sayWaits, sayWeek, waiter } from '#domain/reminders/digest-wording.ts';
import type { Summary } from '#domain/requests/summary.ts';
import { sayDate } from '#domain/requests/wording/dates.ts';
import { counted } from '#domain/requests/wording/words.ts';
import { dateOf } from '#domain/time.ts';
import type { Message } from '../teams/port.ts';
import { openLink } from './acts.ts';
import { clip } from './clip.ts';
import {
  bold,
  box,
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
import { drawRow } from './list-card.ts';
import { morningOf } from './reminder-card.ts';
import { type Setting, todayIn } from './setting.ts';

const most = { closed: 5, waits: 10, nobody: 5, gaps: 5 } as const;
const clipAt = 240;

const title = (text: string): Element => paragraph([bold(text)], { spacing: 'Large', separator: true });

function section<T>(
  name: string,
  all: readonly T[],
  limit: number,
  draw: (one: T) => Element,
): readonly Element[] {
  if (all.length === 0) return [];
  const left = all.length - limit;
  return [
    title(name),
    ...all.slice(0, limit).map(draw),
    ...(left > 0 ? [paragraph([subtle(`${counted(left, 'more', 'more')} in the log.`)])] : []),
  ];
}

/** The question, what was found, and what came of it; in quotation marks only what the lead typed or confirmed. */
function loop({ number, question, headline, cameOfIt, confirmed }: Summary, setting: Setting): Element {
  const came = cameOfIt === null ? null : clip(cameOfIt, clipAt);
  return {
    ...box([
      paragraph([bold(`${showNumber(number)} `), run(clip(question, clipAt))]),
      ...(headline === null
        ? []
        : [paragraph([bold('Found: '), run(clip(headline, clipAt))], { spacing: 'Small' })]),
      ...(came === null
        ? []
        : [
            paragraph([bold('What came of it: '), run(confirmed ? `“${came}”` : came)], { spacing: 'Small' }),
          ]),
    ]),
    selectAction: openLink(`${showNumber(number)} ${clip(question, clipAt)}`, setting.links.request(number)),
  };
}

/**
 * The week, posted to the channel: what changed first, then what waits for whom. `hash` is that of the log's
 * last event: printed here, it shows later whether the log was cut short.
 */
export function digestCard(digest: Digest, hash: string, setting: Setting): Message {
  const morning = morningOf(setting);
  const today = todayIn(setting);
  const asked = (row: Summary) =>
    `Asked ${sayDate(dateOf(row.raisedAt), today)}${row.neededBy === null ? '' : `, needed by ${sayDate(row.neededBy, today)}`}.`;
  const checks =
    digest.toCheck === 0
      ? []
      : [
          paragraph([
            bold('Anyone but the author: '),
            run(counted(digest.toCheck, 'answer to check', 'answers to check')),
          ]),
        ];
  const waits = section(digestWords.waits, digest.waits, most.waits, (one) =>
    paragraph([bold(`${waiter(one, morning)}: `), run(`${sayWaits(one, morning)}.`)], { spacing: 'Small' }),
  );
  return message(
    card(
      [
        marked(digest.marking, null),
        heading(digestWords.heading),
        paragraph([run(sayWeek(digest))]),
        ...section(digestWords.closed, digest.closed, most.closed, (one) => loop(one, setting)),
        ...(waits.length === 0 && checks.length > 0 ? [title(digestWords.waits)] : waits),
        ...checks,
        ...section(digestWords.nobody, digest.nobody, most.nobody, (row) =>
          drawRow({ ...row, line: asked(row) }, setting),
        ),
        ...section(digestWords.gaps, digest.gaps, most.gaps, ({ number, text }) =>
          paragraph([bold(`${showNumber(number)} `), run(clip(text, clipAt))], { spacing: 'Small' }),
        ),
        footer(digestWords.why),
        paragraph([subtle(`The log ends in ${hash}.`)], { spacing: 'None' }),
      ],
      [openLink('Open the log', setting.links.log())],
      `${digestWords.summary}: open the app to read it.`,
    ),
    digestWords.summary,
  );
}
