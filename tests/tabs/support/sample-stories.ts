import type { RequestDetail } from '#api/contract/reads.ts';
import { at } from './sample-moments.ts';
import { person } from './sample-people.ts';
import { closed } from './story-closed.ts';
import { waitingForDecision } from './story-deciding.ts';
import { declined } from './story-declined.ts';

const tom = person('tom');
const leila = person('leila');

export const untold: Partial<RequestDetail> = {
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

export const working: Partial<RequestDetail> = {
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

export const checking: Partial<RequestDetail> = {
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
