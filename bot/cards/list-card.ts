import { type PersonId, type RequestNumber, showNumber } from '#domain/ids.ts';
import { standingSentence } from '#domain/requests/standing.ts';
import type { Summary } from '#domain/requests/summary.ts';
import type { Marking } from '#domain/requests/vocabulary.ts';
import { counted } from '#domain/requests/wording/words.ts';
import type { Message } from '../teams/port.ts';
import { openLink } from './acts.ts';
import { clip } from './clip.ts';
import { bold, card, type Element, heading, marked, message, paragraph, run, subtle } from './kit.ts';
import { type Setting, todayIn } from './setting.ts';

/** More rows than this is the log's work. */
const mostRows = 8;
const rowText = 160;

export interface Row {
  readonly number: RequestNumber;
  readonly marking: Marking;
  readonly question: string;
  /** The second line: where it stands, or what it changed. */
  readonly line: string;
}

/** A short row of a request, and where it stands: "with you", when the list is for one reader. */
export function rowOf(summary: Summary, setting: Setting, reader: PersonId | null = null): Row {
  const { number, marking, question } = summary;
  return {
    number,
    marking,
    question,
    line: standingSentence(summary, setting.partnership, todayIn(setting), setting.calendar, reader),
  };
}

/** The same, with what came of it; in quotation marks only when the lead typed or confirmed the words. */
export function impactRowOf(summary: Summary): Row {
  const { number, marking, question, cameOfIt, confirmed } = summary;
  const came = cameOfIt === null ? 'Nothing recorded yet.' : clip(cameOfIt, rowText);
  return { number, marking, question, line: cameOfIt !== null && confirmed ? `“${came}”` : came };
}

/** The whole row opens the request; a screen reader reads the row as it stands, and that it is a link. */
const read = (row: Row): string =>
  `${showNumber(row.number)} ${clip(row.question, rowText)} ${clip(row.line, rowText + 2)}`;

export const drawRow = (row: Row, setting: Setting): Element => ({
  type: 'Container',
  separator: true,
  spacing: 'Medium',
  selectAction: openLink(read(row), setting.links.request(row.number)),
  items: [
    paragraph([bold(`${showNumber(row.number)} `), run(clip(row.question, rowText))]),
    paragraph([subtle(clip(row.line, rowText + 2))], { spacing: 'None' }),
  ],
});

export interface ListWords {
  /** Ours alone. */
  readonly heading: string;
  /** Above the rows; it may hold what somebody typed. */
  readonly intro: string | null;
  readonly empty: string;
  readonly summary: string;
}

/** What `mine`, `waiting` and `impact` answer. */
export const listWords = {
  mine: {
    heading: 'Your questions and your work',
    intro: null,
    empty: 'You have asked nothing yet, and nothing is with you. Write ask and your question after it.',
    summary: 'Your questions and your work',
  },
  waiting: {
    heading: 'Waiting for you',
    intro: null,
    empty: 'Nothing waits for you.',
    summary: 'What waits for you',
  },
  impact: {
    heading: 'What came of your work',
    intro: null,
    empty: 'No news yet. You hear as soon as something is recorded on an answer you worked on.',
    summary: 'What came of your work',
  },
} as const satisfies Readonly<Record<string, ListWords>>;

export const foundWords = (words: string): ListWords => ({
  heading: 'Requests found',
  intro: `With “${clip(words, 100)}”`,
  empty: `Nothing matches “${clip(words, 100)}”. Write ask and the question after it to put it to the partnership.`,
  summary: 'Requests found',
});

/** Short rows that open the request; `total` counts those not shown as well. */
export function listCard(words: ListWords, rows: readonly Row[], total: number, setting: Setting): Message {
  const shown = rows.slice(0, mostRows);
  const left = total - shown.length;
  const marking: Marking = shown.some((row) => row.marking === 'OFFICIAL-SENSITIVE')
    ? 'OFFICIAL-SENSITIVE'
    : 'OFFICIAL';
  return message(
    card(
      [
        marked(marking, null),
        heading(words.heading),
        words.intro === null || shown.length === 0 ? null : paragraph([run(words.intro)]),
        shown.length === 0 ? paragraph([run(words.empty)]) : null,
        ...shown.map((row) => drawRow(row, setting)),
        left > 0
          ? paragraph([subtle(`${counted(left, 'more', 'more')} in the log.`)], { separator: true })
          : null,
      ],
      [openLink('Open the log', setting.links.log())],
      `${words.summary}: open the app to see them.`,
    ),
    words.summary,
  );
}
