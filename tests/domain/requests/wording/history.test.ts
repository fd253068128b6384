// Long because every kind of event has its example here, in one table.
import { describe, expect, it } from '@jest/globals';
import type { RequestEvent } from '#domain/requests/events.ts';
import { sayEvent } from '#domain/requests/wording/history.ts';
import { fixturePartnership } from '#tests/support/fixture-partnership.ts';
import { answering, contributing, deciding } from '#tests/support/fixture-requests.ts';
import { asking, at, day, recorded, someone, words } from '#tests/support/fold.ts';

const today = day('2026-11-25');
const answer = answering('priya', '2026-11-16', 'Yes.', 'Why.');

function said(who: string, event: RequestEvent, reader: string | null = null): string {
  const [first] = recorded(1, [[at('2026-11-24'), who, event]]);
  if (first === undefined) throw new Error('One line makes one event.');
  return sayEvent(first, fixturePartnership, reader === null ? null : someone(reader), today).sentence;
}
const told = { kind: 'told', route: { kind: 'chat' }, at: at('2026-11-24') } as const;

describe('the story, one sentence for each kind of event', () => {
  const lines: readonly (readonly [who: string, event: RequestEvent, sentence: string])[] = [
    [
      'helen',
      { kind: 'asked', asked: asking('?'), lead: someone('helen') },
      'Helen Marsh asked the question.',
    ],
    [
      'steph',
      { kind: 'asked', asked: asking('?'), lead: someone('imran') },
      'Steph Carr asked the question for Imran Qadir.',
    ],
    [
      'tom',
      { kind: 'accepted', promised: day('2026-12-04'), triggers: [], completing: {} },
      'Tom Ashby took this on and promised an answer by 4 December.',
    ],
    ['tom', { kind: 'handed-back', why: words('Away') }, 'Tom Ashby handed this back.'],
    [
      'ruth',
      { kind: 'reassigned', to: someone('priya'), why: null },
      'Ruth Kelly passed this to Priya Nair.',
    ],
    ['priya', { kind: 'reassigned', to: someone('priya'), why: null }, 'Priya Nair took this over.'],
    [
      'tom',
      { kind: 'date-moved', to: day('2027-01-08'), why: words('Late') },
      'Tom Ashby moved the promised date to 8 January 2027.',
    ],
    [
      'tom',
      { kind: 'lead-asked', question: words('Which?') },
      'Tom Ashby asked a question back, before going on.',
    ],
    ['helen', { kind: 'lead-replied', text: words('Both') }, 'Helen Marsh replied.'],
    [
      'tom',
      { kind: 'paused', why: words('Records'), on: someone('farah'), until: day('2026-12-01') },
      'Tom Ashby paused this until 1 December, waiting for Farah Aziz.',
    ],
    [
      'tom',
      { kind: 'paused', why: words('Leave'), on: someone('tom'), until: null },
      'Tom Ashby paused this.',
    ],
    ['tom', { kind: 'resumed' }, 'Tom Ashby ended the pause.'],
    ['clock', { kind: 'resumed' }, 'The pause ended on its day.'],
    [
      'priya',
      { kind: 'contributor-added', contributor: contributing('priya', 'analysed', 'Worked out where.') },
      'Priya Nair worked out where.',
    ],
    [
      'priya',
      { kind: 'contributor-added', contributor: contributing('tom', 'extracted', 'pulled out the list') },
      'Priya Nair noted that Tom Ashby pulled out the list.',
    ],
    [
      'priya',
      { kind: 'answer-submitted', answer, check: 'needed' },
      'Priya Nair answered; a second person checks it first.',
    ],
    ['priya', { kind: 'answer-submitted', answer, check: 'not needed' }, 'Priya Nair answered.'],
    [
      'leila',
      { kind: 'answer-released', checked: true, decisionExpected: day('2026-12-11'), againstWait: null },
      'Leila Haddad checked the answer and passed it. What came of it is expected by 11 December.',
    ],
    [
      'priya',
      { kind: 'answer-released', checked: false, decisionExpected: day('2026-12-11'), againstWait: null },
      'The answer was passed without a second person’s check. What came of it is expected by 11 December.',
    ],
    [
      'helen',
      {
        kind: 'answer-released',
        checked: true,
        decisionExpected: day('2026-12-11'),
        againstWait: words('Urgent'),
      },
      'Helen Marsh checked the answer and passed it, although the advice was to wait. What came of it is expected by 11 December.',
    ],
    ['tom', { kind: 'answer-returned', why: words('Cells') }, 'Tom Ashby sent the answer back.'],
    ['nadia', { kind: 'challenged', text: words('Boys') }, 'Nadia Rahman challenged the answer.'],
    [
      'helen',
      { kind: 'decision-recorded', decision: deciding('helen', '2026-11-24', 'We do.') },
      'Helen Marsh recorded what came of it (new action).',
    ],
    [
      'ruth',
      {
        kind: 'decision-recorded',
        decision: deciding('ruth', '2026-11-24', 'Noted.', {
          type: 'noted, no action because',
          confirmedBy: null,
        }),
      },
      'Ruth Kelly recorded from the minutes what came of it (noted, no action).',
    ],
    [
      'helen',
      {
        kind: 'decision-recorded',
        decision: deciding('helen', '2026-11-24', 'Wait.', {
          type: 'too early, look again on',
          lookAgainOn: day('2027-03-09'),
        }),
      },
      'Helen Marsh recorded that it is too early to say, and to look again on 9 March 2027.',
    ],
    ['helen', { kind: 'decision-confirmed' }, 'Helen Marsh confirmed what was recorded.'],
    [
      'helen',
      {
        kind: 'action-added',
        id: 1,
        what: words('Start'),
        assignee: someone('sam'),
        due: day('2026-11-30'),
        partnershipWide: false,
      },
      'Helen Marsh noted an action for Sam Doyle, by 30 November.',
    ],
    [
      'helen',
      {
        kind: 'action-added',
        id: 1,
        what: words('Start'),
        assignee: someone('helen'),
        due: null,
        partnershipWide: true,
      },
      'Helen Marsh noted an action for themselves.',
    ],
    ['sam', { kind: 'action-completed', id: 1 }, 'Sam Doyle marked an action as done.'],
    [
      'app',
      {
        kind: 'feedback-owed',
        round: 1,
        about: 'decision',
        recordedBy: someone('helen'),
        people: ['tom', 'priya', 'sam'].map(someone),
      },
      'Tom Ashby, Priya Nair and Sam Doyle are to be told what came of it.',
    ],
    [
      'app',
      {
        kind: 'feedback-owed',
        round: 1,
        about: 'declined',
        recordedBy: someone('tom'),
        people: [someone('sam')],
      },
      'Sam Doyle is to be told why it could not be answered.',
    ],
    [
      'app',
      {
        kind: 'delivery-recorded',
        round: 1,
        results: [
          { person: someone('tom'), result: told },
          { person: someone('priya'), result: told },
          { person: someone('marek'), result: { kind: 'waiting', why: 'Marek has not opened the app yet' } },
        ],
      },
      'Tom Ashby and Priya Nair were told in chat. Marek Nowak has not been told yet: Marek has not opened the app yet.',
    ],
    ['ruth', { kind: 'told-in-person', person: someone('marek') }, 'Ruth Kelly told Marek Nowak in person.'],
    ['app', { kind: 'loop-closed' }, 'The loop closed.'],
    ['tom', { kind: 'acknowledged' }, 'Tom Ashby has seen the news.'],
    ['ruth', { kind: 'outcome-recorded', text: words('Started') }, 'Ruth Kelly told what happened next.'],
    [
      'helen',
      { kind: 'look-again-set', on: day('2027-03-09') },
      'Helen Marsh set a day to look again: 9 March 2027.',
    ],
    [
      'tom',
      { kind: 'declined', reason: words('No agreement'), gap: words('How far'), signpost: null },
      'Tom Ashby said why this can’t be answered. It is now on the list of what we don’t know.',
    ],
    [
      'tom',
      { kind: 'declined', reason: words('Lists'), gap: null, signpost: words('Group') },
      'Tom Ashby said why this can’t be answered.',
    ],
    ['neil', { kind: 'withdrawn', reason: words('Published') }, 'Neil Rudd withdrew the question.'],
    ['tom', { kind: 'merged', into: 6 as never, reason: words('Same') }, 'Tom Ashby joined this to R-6.'],
    [
      'tom',
      { kind: 'follower-joined', person: someone('kev'), from: 15 as never },
      'R-15 was joined to this: Kev Latham will hear what comes of it.',
    ],
    ['tom', { kind: 'unmerged' }, 'Tom Ashby undid the joining.'],
    ['tom', { kind: 'follower-left', from: 15 as never }, 'R-15 is on its own again.'],
    ['helen', { kind: 'reopened', why: words('New'), decisionExpected: null }, 'Helen Marsh reopened this.'],
    [
      'nadia',
      { kind: 'commented', commentKind: 'practice insight', text: words('Fridays') },
      'Nadia Rahman added practice insight.',
    ],
    [
      'app',
      { kind: 'advice-asked', of: someone('grace'), due: day('2026-11-23') },
      'Grace Obi was asked for data-protection advice by 23 November.',
    ],
    [
      'grace',
      { kind: 'advised', outcome: 'go ahead with changes', text: words('Wards') },
      'Grace Obi advised: go ahead with changes.',
    ],
    [
      'ruth',
      {
        kind: 'delegated',
        delegate: { person: someone('steph'), from: day('2026-11-05'), until: day('2026-12-07') },
      },
      'Ruth Kelly named Steph Carr to act for the lead until 7 December.',
    ],
  ];
  it.each(lines)('%s: %j', (who, event, sentence) => expect(said(who, event)).toBe(sentence));
});

describe('to the person it is about', () => {
  it.each<readonly [string, RequestEvent, string, string]>([
    [
      'tom',
      { kind: 'accepted', promised: day('2026-12-04'), triggers: [], completing: {} },
      'tom',
      'You took this on and promised an answer by 4 December.',
    ],
    [
      'ruth',
      { kind: 'reassigned', to: someone('priya'), why: null },
      'priya',
      'Ruth Kelly passed this to you.',
    ],
    ['tom', { kind: 'acknowledged' }, 'tom', 'You have seen the news.'],
    [
      'priya',
      { kind: 'contributor-added', contributor: contributing('tom', 'extracted', 'pulled out the list') },
      'tom',
      'Priya Nair noted that you pulled out the list.',
    ],
    [
      'app',
      {
        kind: 'feedback-owed',
        round: 1,
        about: 'decision',
        recordedBy: someone('helen'),
        people: ['tom', 'priya'].map(someone),
      },
      'priya',
      'You and Tom Ashby are to be told what came of it.',
    ],
    [
      'app',
      {
        kind: 'feedback-owed',
        round: 1,
        about: 'outcome',
        recordedBy: someone('helen'),
        people: [someone('tom')],
      },
      'tom',
      'You are to be told what happened next.',
    ],
    [
      'app',
      { kind: 'delivery-recorded', round: 1, results: [{ person: someone('tom'), result: told }] },
      'tom',
      'You were told in chat.',
    ],
    [
      'helen',
      {
        kind: 'action-added',
        id: 1,
        what: words('Start'),
        assignee: someone('helen'),
        due: null,
        partnershipWide: true,
      },
      'helen',
      'You noted an action for yourself.',
    ],
    [
      'app',
      { kind: 'advice-asked', of: someone('grace'), due: day('2026-11-23') },
      'grace',
      'You were asked for data-protection advice by 23 November.',
    ],
  ])('%s: %j, read by %s', (who, event, reader, sentence) => expect(said(who, event, reader)).toBe(sentence));
});
