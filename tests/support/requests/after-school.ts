import type { Request } from '#domain/requests/request.ts';
import { asking, at, day, fold, type Line, someone, words } from '#tests/support/fold.ts';
import { strategic } from './parts.ts';

const afterSchool: Line = [
  at('2026-11-13'),
  'helen',
  {
    kind: 'asked',
    lead: someone('helen'),
    asked: asking('Where do young people say they feel unsafe between school and home?', {
      meeting: strategic('2026-12-08'),
      neededBy: day('2026-12-04'),
      informs: words('Which bus stops to put in the summer plan'),
    }),
  },
];
const takenOn: Line = [
  at('2026-11-16'),
  'tom',
  { kind: 'accepted', promised: day('2026-12-04'), triggers: ['geography below ward'], completing: {} },
];
/** Nobody has it yet. */
export const r6Raised: Request = fold(6, [afterSchool]);
export const r6: Request = fold(6, [afterSchool, takenOn]);
export const r6Moved: Request = fold(6, [
  afterSchool,
  takenOn,
  [
    at('2026-11-24'),
    'tom',
    { kind: 'date-moved', to: day('2026-12-07'), why: words('The schools’ survey arrived a week late.') },
  ],
]);
export const r6Asked: Request = fold(6, [
  afterSchool,
  takenOn,
  [
    at('2026-11-24'),
    'tom',
    {
      kind: 'lead-asked',
      question: words('Do you want the walk from the bus stop as well, or only the journey itself?'),
    },
  ],
]);
export const r6Replied: Request = fold(6, [
  afterSchool,
  takenOn,
  [
    at('2026-11-24'),
    'tom',
    {
      kind: 'lead-asked',
      question: words('Do you want the walk from the bus stop as well, or only the journey itself?'),
    },
  ],
  [
    at('2026-11-25'),
    'helen',
    { kind: 'lead-replied', text: words('The walk too, please. That is where we hear most about it.') },
  ],
]);
export const r6Paused: Request = fold(6, [
  afterSchool,
  takenOn,
  [
    at('2026-11-24'),
    'tom',
    {
      kind: 'paused',
      why: words('Waiting for the return-home interviews of the autumn term'),
      on: someone('farah'),
      until: day('2026-12-01'),
    },
  ],
]);
export const r6Advice: Request = fold(6, [
  afterSchool,
  takenOn,
  [at('2026-11-16'), 'app', { kind: 'advice-asked', of: someone('grace'), due: day('2026-11-23') }],
]);
export const r6Advised: Request = fold(6, [
  afterSchool,
  takenOn,
  [at('2026-11-16'), 'app', { kind: 'advice-asked', of: someone('grace'), due: day('2026-11-23') }],
  [
    at('2026-11-18'),
    'grace',
    {
      kind: 'advised',
      outcome: 'go ahead with changes',
      text: words('Stops and wards, not streets. Leave out any stop named by fewer than five young people.'),
    },
  ],
]);
