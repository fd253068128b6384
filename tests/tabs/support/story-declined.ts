import type { RequestDetail } from '#api/contract/reads.ts';
import { at } from './sample-moments.ts';
import { person } from './sample-people.ts';

const tom = person('tom');
const sam = person('sam');

export const declined: Partial<RequestDetail> = {
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
  steps: [],
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
