import type { RequestDetail } from '#api/contract/reads.ts';
import { person, strategic } from './sample-people.ts';

const at = (day: string, time = '10:42') => `2026-${day}T${time}:00.000Z`;
const helen = person('helen');
const tom = person('tom');
const priya = person('priya');
const sam = person('sam');
const ruth = person('ruth');
const leila = person('leila');
const grace = person('grace');

const nothingMore = {
  detail: null,
  link: null,
  furtherQuestions: null,
  otherExplanations: null,
  dataSets: [],
  released: true,
};

const waitingForDecision: Partial<RequestDetail> = {
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

const closed: Partial<RequestDetail> = {
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

const declined: Partial<RequestDetail> = {
  version: 6,
  edition: 4,
  raisedBy: sam,
  lead: sam,
  owner: null,
  promised: null,
  ended: {
    kind: 'declined',
    reason: 'This needs records linked person by person; no agreement covers it yet.',
    gap: 'Whether girls seen for anti-social behaviour at the sea front are also seen by the exploitation team.',
    signpost: null,
    into: null,
    by: tom,
    at: at('11-05', '13:30'),
  },
  band: {
    lead: 'Could not be answered',
    rest: ', and kept on the list of what we don’t know since 5 November.',
  },
  told: [
    {
      person: sam,
      part: 'asked the question',
      sentence: 'Told in chat on 5 November',
      about: 'declined',
      settled: 'told',
      seenAt: at('11-05', '18:12'),
    },
  ],
  steps: [
    { name: 'Asked', at: at('11-02'), note: null },
    { name: 'Answered', at: null, note: null },
    { name: 'Decided', at: null, note: null },
    { name: 'Told', at: at('11-05'), note: null },
  ],
  loop: { steps: [true, false, false, true], label: 'Asked; could not be answered; told why' },
  gaps: [
    {
      text: 'Whether girls seen for anti-social behaviour at the sea front are also seen by the exploitation team.',
      by: tom,
      at: at('11-05'),
    },
  ],
  history: [
    { version: 1, at: at('11-02'), kind: 'asked', words: null, sentence: 'Sam Doyle asked this.' },
    {
      version: 3,
      at: at('11-05', '13:30'),
      kind: 'declined',
      words: null,
      sentence: 'Tom Ashby said why it can’t be answered.',
    },
  ],
};

const untold: Partial<RequestDetail> = {
  ...closed,
  number: 'R-19',
  state: 'decided',
  steps: (closed.steps ?? []).map((step) => (step.name === 'Told' ? { ...step, at: null } : step)),
  loop: { steps: [true, true, true, false], label: 'Asked, answered and decided; 1 of 3 not told yet' },
  outcomes: [],
  actions: [],
  told: [
    ...(closed.told ?? []).slice(0, 2),
    {
      person: person('marek'),
      part: 'checked the waiting list',
      sentence: 'Waiting: Marek Nowak has not opened the app yet',
      about: 'decision',
      settled: 'waiting',
      seenAt: null,
    },
  ],
  band: {
    lead: '1 of 3 not told yet',
    rest: '. Marek Nowak has not opened the app; you can tell him in person.',
  },
  may: ['tell-in-person', 'comment', 'add-action', 'reopen'],
  next: 'tell-in-person',
};

const working: Partial<RequestDetail> = {
  informs: 'Where the safe-places scheme adds its next six shops',
  may: [
    'submit-answer',
    'promise-date',
    'ask-lead',
    'pause',
    'hand-back',
    'add-contributor',
    'decline',
    'comment',
    'merge',
    'reassign',
  ],
  next: 'submit-answer',
  band: { lead: 'With Tom Ashby', rest: ' until 4 December, for the Practitioner Group on 2 December.' },
};

const checking: Partial<RequestDetail> = {
  owner: leila,
  answer: {
    ...(waitingForDecision.answer as NonNullable<RequestDetail['answer']>),
    by: leila,
    released: false,
  },
  may: ['pass-check', 'return-answer', 'comment'],
  next: 'pass-check',
};

export const stories: Readonly<Record<number, Partial<RequestDetail>>> = {
  3: waitingForDecision,
  1: closed,
  4: declined,
  19: untold,
  6: working,
  11: checking,
  7: {
    pause: {
      kind: 'waiting',
      text: 'Waiting for the October extract',
      on: person('priya'),
      until: '2026-12-01',
      by: tom,
      at: at('11-18'),
    },
    may: ['resume', 'comment'],
    next: 'resume',
  },
};
