import type { RequestDetail } from '#api/contract/reads.ts';
import { at, nothingMore } from './sample-moments.ts';
import { person, strategic } from './sample-people.ts';

const helen = person('helen');
const tom = person('tom');
const priya = person('priya');
const sam = person('sam');
const ruth = person('ruth');
const leila = person('leila');

export const closed: Partial<RequestDetail> = {
  version: 15,
  edition: 9,
  informs: 'Where the detached youth team works this winter',
  meeting: { forum: strategic, date: '2026-10-23' },
  lenses: ['place'],
  population: 'all',
  owner: tom,
  promised: { date: '2026-10-16', moved: [] },
  contributors: [
    { person: tom, how: 'extracted', what: 'pulled out the placements list that showed who was placed here' },
    { person: priya, how: 'analysed', what: 'worked out where and when' },
    { person: sam, how: 'practice insight', what: 'told us which evenings' },
  ],
  answer: {
    ...nothingMore,
    headline: 'Yes: two in three of the rise is on Friday and Saturday evenings at those two places.',
    doesNotTell: 'How many children live here from other areas: placing authorities do not always tell us.',
    counting: 'Missing episodes, January 2025 to September 2026, by place last seen; police missing records.',
    confidence: 'high',
    by: tom,
    at: at('10-15', '16:20'),
    checkedBy: leila,
  },
  decision: {
    type: 'resource or commission',
    heading: 'This is what your analysis changed',
    text: 'The group moved two detached youth workers to the station and sea front on Friday and Saturday evenings from next month.',
    word: 'This is the first time we could see the pattern across both our data sets. Thank you all three.',
    quoted: true,
    recordedBy: helen,
    recordedAt: at('10-23', '16:05'),
    confirmedBy: helen,
    meeting: { forum: strategic, date: '2026-10-23' },
    lookAgainOn: '2027-01-29',
  },
  actions: [
    {
      id: 1,
      what: 'Start the evening sessions',
      assignee: sam,
      due: '2026-11-30',
      partnershipWide: false,
      doneAt: null,
    },
    {
      id: 2,
      what: 'Ask neighbouring authorities for numbers',
      assignee: ruth,
      due: '2026-12-15',
      partnershipWide: true,
      doneAt: at('11-12'),
    },
  ],
  told: [
    {
      person: tom,
      part: 'pulled out the placements list that showed who was placed here',
      sentence: 'Told in chat on 23 October',
      about: 'decision',
      settled: 'told',
      seenAt: at('10-23', '17:01'),
    },
    {
      person: priya,
      part: 'worked out where and when',
      sentence: 'Told by a mention in the channel on 23 October',
      about: 'decision',
      settled: 'told',
      seenAt: at('10-26', '08:50'),
    },
    {
      person: sam,
      part: 'told us which evenings',
      sentence: 'Told in person by Helen Marsh on 26 October',
      about: 'decision',
      settled: 'told',
      seenAt: null,
    },
  ],
  gaps: [{ text: 'How many children live here from other areas.', by: tom, at: at('10-15', '16:20') }],
  outcomes: [
    {
      text: 'Four Fridays in: fewer calls after nine at the station. Too soon to call it a trend; the sessions contributed.',
      by: sam,
      at: at('11-20', '12:00'),
    },
  ],
  band: { lead: 'Loop closed', rest: ' on 26 October. Everyone who contributed has been told.' },
  steps: [
    { name: 'Asked', at: at('10-01'), note: null },
    { name: 'Answered', at: at('10-15'), note: null },
    { name: 'Decided', at: at('10-23'), note: null },
    { name: 'Told', at: at('10-26'), note: null },
  ],
  loop: { steps: [true, true, true, true], label: 'Asked, answered, decided and told' },
  history: [
    ['10-01', 'Helen Marsh asked this.'],
    ['10-02', 'Tom Ashby took it on and promised 16 October.'],
    ['10-09', 'Sam Doyle added practice insight.'],
    ['10-14', 'Tom Ashby submitted an answer.'],
    ['10-15', 'Leila Haddad checked the answer and passed it.'],
    ['10-23', 'Helen Marsh recorded what came of it.'],
    ['10-26', 'Helen Marsh told Sam Doyle in person. The loop is closed.'],
    ['11-20', 'Sam Doyle recorded what happened next.'],
  ].map(([day = '', sentence = ''], index) => ({
    version: index + 1,
    at: at(day),
    kind: 'event',
    words: null,
    sentence,
  })),
  may: [
    'record-outcome',
    'complete-action',
    'add-action',
    'add-contributor',
    'comment',
    'reopen',
    'look-again',
  ],
  next: 'record-outcome',
};
