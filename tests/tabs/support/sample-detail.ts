import { type RequestDetail, requestDetail } from '#api/contract/reads.ts';
import { type Line, sampleLog } from './sample-log.ts';
import { person, strategic } from './sample-people.ts';
import { stories } from './sample-stories.ts';

const ended = new Set(['closed', 'declined', 'withdrawn', 'merged']);
const names = ['Asked', 'Answered', 'Decided', 'Told'] as const;

/** The page of one sample request: its line of the log, and what its story adds. */
export function detailOf(line: Line): RequestDetail {
  const stepsDone = names.map((_, index) => index < line.steps);
  const meetingOn = line.forum.id === strategic.id ? '2026-12-08' : '2026-12-02';
  return requestDetail.parse({
    number: `R-${line.n}`,
    version: 4,
    edition: 3,
    marking: line.marking ?? 'OFFICIAL',
    restrictedTo: line.marking ? [person('imran'), person('steph'), person('priya')] : null,
    question: line.question,
    informs: null,
    meeting: { forum: line.forum, date: meetingOn },
    neededBy: null,
    audience: null,
    lenses: [],
    population: null,
    scope: null,
    background: null,
    followUpOf: null,
    followUps: [],
    threadLink: null,
    raisedBy: person(line.by),
    raisedAt: '2026-11-03T10:20:00.000Z',
    lead: person(line.by),
    delegate: null,
    followers: [],
    state: line.state,
    standing: line.standing,
    nextDate: line.next && { date: line.next[0], label: line.next[1] },
    band: { lead: line.standing.title, rest: `, ${line.standing.detail}.` },
    loop: {
      steps: stepsDone,
      label: stepsDone[1] ? 'Asked, answered; not yet decided' : 'Asked; not yet answered',
    },
    steps: names.map((name, index) => ({
      name,
      at: stepsDone[index] ? `2026-11-${String(3 + index * 6).padStart(2, '0')}T10:20:00.000Z` : null,
      note: null,
    })),
    owner: line.state === 'raised' ? null : person('tom'),
    promised: line.state === 'raised' ? null : { date: '2026-12-04', moved: [] },
    pause: null,
    returned: null,
    ended: null,
    contributors: [],
    answer: null,
    decision: null,
    actions: [],
    outcomes: [],
    told: [],
    gaps: [],
    comments: [],
    advice: [],
    triggers: [],
    history: [
      {
        version: 1,
        at: '2026-11-03T10:20:00.000Z',
        kind: 'asked',
        words: null,
        sentence: `${person(line.by).name} asked this.`,
      },
    ],
    may: ended.has(line.state) ? ['comment', 'reopen'] : ['accept', 'comment', 'decline', 'merge'],
    next: line.state === 'raised' ? 'accept' : null,
    ...stories[line.n],
  });
}

export const sampleDetails = (): Map<string, RequestDetail> =>
  new Map(sampleLog.map((line) => [`R-${line.n}`, detailOf(line)]));
