import type { RequestDetail } from '#api/contract/reads.ts';
import { at, nothingMore } from './sample-moments.ts';
import { person } from './sample-people.ts';

const tom = person('tom');
const priya = person('priya');
const sam = person('sam');
const ruth = person('ruth');
const grace = person('grace');

export const waitingForDecision: Partial<RequestDetail> = {
  version: 9,
  edition: 7,
  informs: 'Whether early help starts at the first suspension rather than at the first missing episode',
  neededBy: '2026-11-20',
  audience: 'VEMT Strategic Group and the secondary heads',
  lenses: ['cross-cutting'],
  population: 'known',
  scope: 'The whole authority, September 2024 to July 2026',
  background:
    'Two heads said in October that the young people they exclude are the ones police then look for.',
  owner: tom,
  promised: {
    date: '2026-11-18',
    moved: [{ from: '2026-11-13', why: 'The academies’ returns came late.', at: at('11-11') }],
  },
  contributors: [
    { person: tom, how: 'analysed', what: 'set the two lists side by side and wrote the answer' },
    { person: priya, how: 'extracted', what: 'pulled out the missing episodes' },
  ],
  answer: {
    ...nothingMore,
    headline: 'For most young people with both, the first suspension came three to six months earlier.',
    doesNotTell:
      'Academies report late, so the summer term is incomplete, and it does not show that one causes the other.',
    counting:
      'Young people with both, September 2024 to July 2026, counted once; school returns and police missing records.',
    confidence: 'moderate',
    dataSets: ['School suspensions', 'Missing episodes'],
    furtherQuestions: 'Is it different for children educated at home?',
    by: tom,
    at: at('11-16', '09:12'),
    checkedBy: null,
  },
  band: {
    lead: 'Waiting for Helen Marsh to decide',
    rest: ', expected 11 December, after the Strategic Group.',
  },
  steps: [
    { name: 'Asked', at: at('11-03', '10:20'), note: null },
    { name: 'Answered', at: at('11-16', '09:12'), note: null },
    { name: 'Decided', at: null, note: null },
    { name: 'Told', at: null, note: null },
  ],
  followUps: [
    { number: 'R-22', question: 'What do young people at the station say would make the evening safer?' },
  ],
  gaps: [
    {
      text: 'Whether it is different for children educated at home: nobody records the first concern.',
      by: tom,
      at: at('11-16', '09:12'),
    },
  ],
  comments: [
    {
      id: 1,
      kind: 'practice insight',
      text: 'Heads tell us the same: by the second suspension the friends have changed.',
      by: sam,
      at: at('11-17', '15:05'),
    },
    {
      id: 2,
      kind: 'question',
      text: 'Does this count part-time timetables as suspensions?',
      by: ruth,
      at: at('11-18', '11:30'),
    },
  ],
  advice: [
    {
      of: grace,
      askedAt: at('11-05'),
      due: '2026-11-12',
      outcome: 'go ahead with changes',
      text: 'Show bands of months, not dates.',
      givenAt: at('11-09', '14:10'),
    },
  ],
  triggers: ['linking records of two agencies'],
  history: [
    { version: 1, at: at('11-03', '10:20'), kind: 'asked', words: null, sentence: 'Helen Marsh asked this.' },
    {
      version: 2,
      at: at('11-04', '09:02'),
      kind: 'accepted',
      words: null,
      sentence: 'Tom Ashby took it on and promised 13 November.',
    },
    {
      version: 4,
      at: at('11-09', '14:10'),
      kind: 'advised',
      words: null,
      sentence: 'Grace Obi advised: go ahead with changes.',
    },
    {
      version: 5,
      at: at('11-11', '10:42'),
      kind: 'date-moved',
      words: null,
      sentence: 'Tom Ashby moved the date to 18 November: the academies’ returns came late.',
    },
    {
      version: 6,
      at: at('11-16', '09:12'),
      kind: 'answer-submitted',
      words: null,
      sentence: 'Tom Ashby answered. Not checked by a second person.',
    },
    {
      version: 7,
      at: at('11-17', '15:05'),
      kind: 'commented',
      words: null,
      sentence: 'Sam Doyle added practice insight.',
    },
    {
      version: 8,
      at: at('11-18', '11:30'),
      kind: 'commented',
      words: null,
      sentence: 'Ruth Kelly asked a question.',
    },
  ],
  may: [
    'record-decision',
    'challenge',
    'add-contributor',
    'pause',
    'comment',
    'delegate',
    'merge',
    'withdraw',
    'ask-advice',
  ],
  next: 'record-decision',
};
