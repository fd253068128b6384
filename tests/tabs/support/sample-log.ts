// Long because it is the sample log itself, a line a request.
import type { RequestDetail } from '#api/contract/reads.ts';
import { operational, person, practitioner, strategic } from './sample-people.ts';

export type Standing = RequestDetail['standing'];

/** One line of the sample log; the detail is made from it by `detailOf`. */
export interface Line {
  readonly n: number;
  readonly question: string;
  readonly state: string;
  readonly standing: Standing;
  readonly next: readonly [string, string] | null;
  readonly by: string;
  readonly forum: { readonly id: string; readonly name: string };
  /** How many of asked, answered, decided, told. */
  readonly steps: number;
  readonly marking?: 'OFFICIAL-SENSITIVE';
}

const nobody = (detail: string, tone: Standing['tone'] = 'neutral'): Standing => ({
  sign: 'nobody',
  person: null,
  title: 'Nobody has this yet',
  detail,
  tone,
});
const withOwner = (id: string, detail = person(id).agency): Standing => ({
  sign: 'person',
  person: person(id),
  title: `With ${person(id).name}`,
  detail,
  tone: 'neutral',
});
const deciding = (id: string, days: number): Standing => ({
  sign: 'person',
  person: person(id),
  title: `Waiting for ${person(id).name}`,
  detail: `to decide · ${days} working days`,
  tone: 'neutral',
});
const sign = (
  kind: Standing['sign'],
  title: string,
  detail: string,
  tone: Standing['tone'] = 'neutral',
): Standing => ({ sign: kind, person: null, title, detail, tone });

const line = (
  n: number,
  question: string,
  state: string,
  standing: Standing,
  next: Line['next'],
  by: string,
  forum: Line['forum'],
  steps: number,
): Line => ({ n, question, state, standing, next, by, forum, steps });

const promised = (date: string) => [date, 'promised'] as const;
const needed = (date: string) => [date, 'needed by'] as const;
const expected = (date: string) => [date, 'decision expected'] as const;
const [s, o, p] = [strategic, operational, practitioner];

// Told as it stood on Wednesday 25 November 2026.
export const sampleLog: readonly Line[] = [
  line(
    9,
    'What do we know about young people from other areas staying in holiday lets?',
    'raised',
    nobody('for 2 working days'),
    needed('2026-12-18'),
    'helen',
    s,
    1,
  ),
  line(
    8,
    'Is cannabis possession in under-18s changing by neighbourhood?',
    'raised',
    nobody('for 13 working days', 'warning'),
    needed('2026-11-27'),
    'imran',
    o,
    1,
  ),
  line(
    23,
    'Who tells whom when a child is placed across the border?',
    'answered',
    deciding('ruth', 3),
    expected('2026-12-08'),
    'ruth',
    s,
    2,
  ),
  {
    ...line(
      13,
      'Which kinds of premises come up in more than one agency’s concerns?',
      'answered',
      deciding('imran', 4),
      expected('2026-11-30'),
      'steph',
      o,
      2,
    ),
    marking: 'OFFICIAL-SENSITIVE',
  },
  line(
    3,
    'Do suspensions from school come before the first missing episode?',
    'answered',
    deciding('helen', 7),
    expected('2026-12-11'),
    'helen',
    s,
    2,
  ),
  line(
    19,
    'How long is it between the first concern and the first offer of help?',
    'decided',
    sign('untold', '1 of 3 not told yet', 'Marek Nowak has not opened the app', 'warning'),
    ['2026-11-20', 'decided'],
    'claire',
    o,
    3,
  ),
  line(
    24,
    'Do young people waiting for a mental health appointment go missing more often?',
    'accepted',
    withOwner('leila', 'Council · Grace Obi advising'),
    promised('2026-12-04'),
    'claire',
    s,
    1,
  ),
  line(
    22,
    'What do young people at the station say would make the evening safer?',
    'accepted',
    withOwner('sam'),
    promised('2026-12-07'),
    'helen',
    p,
    1,
  ),
  line(
    16,
    'Are boys under-counted in our exploitation figures?',
    'accepted',
    withOwner('leila'),
    promised('2026-12-02'),
    'claire',
    s,
    1,
  ),
  line(
    12,
    'Which bus routes and times come up most when young people tell someone they were followed or approached, and does that match what drivers and station staff report to us through the travel-safe scheme or only what reaches the police?',
    'accepted',
    withOwner('joanne'),
    promised('2026-11-27'),
    'neil',
    o,
    1,
  ),
  line(
    10,
    'Which youth sessions are busiest at the times of most missing episodes?',
    'accepted',
    sign('late', '3 working days late', 'With Priya Nair', 'warning'),
    promised('2026-11-20'),
    'sam',
    p,
    1,
  ),
  line(
    6,
    'Where do young people say they feel unsafe between school and home?',
    'accepted',
    withOwner('tom'),
    promised('2026-12-04'),
    'helen',
    p,
    1,
  ),
  line(
    11,
    'Have repeat missing episodes gone up or down since the new return-home offer began?',
    'in check',
    sign('check', 'Being checked', 'Answer by Leila Haddad'),
    promised('2026-11-26'),
    'helen',
    s,
    1,
  ),
  line(
    7,
    'What share of return-home interviews happen within 72 hours, by month?',
    'paused',
    sign('paused', 'Paused until 1 Dec', 'Waiting for the October extract'),
    ['2026-12-01', 'resumes'],
    'ruth',
    s,
    1,
  ),
  line(
    1,
    'Are missing episodes of children placed here by other areas rising near the station and the sea front?',
    'closed',
    sign('closed', 'Loop closed', '3 of 3 told, 2 seen', 'success'),
    null,
    'helen',
    s,
    4,
  ),
  line(
    4,
    'Are girls reported for anti-social behaviour at the sea front also seen by the exploitation team?',
    'declined',
    sign('declined', 'Could not be answered', 'Kept on the list of what we don’t know'),
    null,
    'sam',
    s,
    4,
  ),
  line(
    5,
    'Is harm here higher than next door?',
    'closed',
    sign('closed', 'Loop closed', '2 of 2 told, 2 seen', 'success'),
    null,
    'imran',
    s,
    4,
  ),
  line(
    14,
    'Where are young people seen between 10 at night and midnight?',
    'merged',
    sign('joined', 'Joined to R-6', 'by Ruth Kelly'),
    null,
    'joanne',
    o,
    1,
  ),
  line(
    15,
    'How many taxi complaints name a young person?',
    'withdrawn',
    sign('withdrawn', 'Withdrawn', 'by Neil Rudd'),
    null,
    'neil',
    o,
    1,
  ),
];
