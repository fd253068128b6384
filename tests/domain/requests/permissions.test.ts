import { describe, expect, it } from '@jest/globals';
import type { PersonCommandKind } from '#domain/requests/decide/decider.ts';
import { canOwn, mayAsk, permissions } from '#domain/requests/permissions.ts';
import type { Request } from '#domain/requests/request.ts';
import type { StateKind } from '#domain/requests/states.ts';
import { day, someone } from '#tests/support/fold.ts';
import { memberCalled, smallPartnership } from '#tests/support/partnership.ts';
import { newAction, part, says } from '#tests/support/says.ts';
import { storyUntil, tell } from '#tests/support/story.ts';

/**
 * Imran asked, Helen leads, Claire acts for her, Priya has it (and so wrote the answer). The others have
 * only their role: Tom is an analyst, Sam a practice lead, Grace the data-protection lead, Ruth the
 * manager, Ada the administrator, Vic a viewer. For a manager to read.
 */
const table = `
                  imran  helen  claire  priya  tom  sam  grace  ruth  ada  vic
                  asked  leads  acts    has-it  analyst  practice  protection  manager  admin  viewer
accept            -      -      -       yes    yes  yes  -      -     -    -
hand-back         -      -      -       yes    -    -    -      -     -    -
reassign          -      -      -       yes    -    -    -      yes   -    -
promise-date      -      -      -       yes    -    -    -      -     -    -
ask-lead          -      -      -       yes    -    -    -      -     -    -
reply             yes    yes    yes     -      -    -    -      -     -    -
pause             yes    yes    yes     yes    -    -    -      yes   -    -
resume            yes    yes    yes     yes    -    -    -      yes   -    -
add-contributor   -      -      -       yes    -    -    -      yes   -    -
submit-answer     -      -      -       yes    -    -    -      -     -    -
pass-check        yes    yes    yes     -      yes  yes  yes    yes   yes  -
return-answer     yes    yes    yes     -      yes  yes  yes    yes   yes  -
challenge         yes    yes    yes     -      yes  yes  yes    yes   yes  -
record-decision   -      yes    yes     -      -    -    -      yes   -    -
confirm-decision  -      yes    yes     -      -    -    -      -     -    -
add-action        -      yes    yes     -      -    -    -      yes   -    -
complete-action   -      yes    yes     -      -    -    -      yes   -    -
tell-in-person    -      yes    yes     yes    -    -    -      yes   -    -
acknowledge       -      -      -       yes    -    -    -      -     -    -
record-outcome    -      yes    yes     -      -    -    -      yes   -    -
look-again        -      yes    yes     -      -    -    -      yes   -    -
decline           -      -      -       yes    -    -    -      yes   -    -
withdraw          yes    yes    yes     -      -    -    -      -     -    -
merge             -      yes    yes     yes    yes  -    -      yes   -    -
unmerge           yes    yes    yes     yes    yes  -    -      yes   -    -
reopen            yes    yes    yes     yes    -    -    -      yes   -    -
comment           yes    yes    yes     yes    yes  yes  yes    yes   yes  -
ask-advice        -      yes    yes     yes    -    -    -      yes   -    -
advise            -      -      -       -      -    -    -      -     -    -
delegate          -      yes    -       -      -    -    -      yes   -    -
`;

const [head = '', , ...lines] = table.trim().split('\n');
const people = head.trim().split(/\s+/);
const rows = lines.map((line) => {
  const [kind = '', ...cells] = line.split(/\s+/);
  return {
    kind: kind as PersonCommandKind,
    yes: people.filter((_person, index) => cells[index] === 'yes'),
  };
});

const today = day('2026-11-02');
const able = (kind: PersonCommandKind, request: Request, on = today) =>
  people.filter((who) => permissions[kind](memberCalled(who), request, on));

function itsLife(until: 'accepted' | 'in check' | 'decided'): Request {
  const story = tell();
  story.does('imran', says('ask', { lead: someone('helen') }));
  story.does('helen', says('delegate', { until: day('2026-11-09') }));
  story.does('priya', says('accept'));
  if (until === 'accepted') return story.request();
  story.does(
    'priya',
    says('submit-answer', { answer: { ...says('submit-answer').answer, smallNumbers: true } }),
  );
  if (until === 'in check') return story.request();
  story.does('grace', says('pass-check'));
  story.does('ruth', says('record-decision'));
  return story.request();
}

const stateFor = (kind: PersonCommandKind) =>
  ['pass-check', 'return-answer', 'challenge'].includes(kind)
    ? 'in check'
    : ['acknowledge'].includes(kind)
      ? 'decided'
      : 'accepted';

describe('who may do what', () => {
  it('is written down for every command a person can send', () => {
    expect(rows.map(({ kind }) => kind).sort()).toEqual(Object.keys(permissions).sort());
  });

  it.each(rows)('$kind', ({ kind, yes }) => {
    // Grace checked the answer below, so she is owed the news like Priya.
    const owed = kind === 'acknowledge' ? ['grace'] : [];
    expect(able(kind, itsLife(stateFor(kind))).sort()).toEqual([...yes, ...owed].sort());
  });

  it('asks for a role besides viewer to ask, and for analysts or practice leads to take on', () => {
    const members = [...smallPartnership.people.values()];
    expect(members.filter((one) => !mayAsk(one)).map(({ id }) => id)).toEqual(['vic']);
    expect(
      members
        .filter(canOwn)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['priya', 'sam', 'tom']);
  });

  it('lets analysts, the data-protection lead and the manager say that what nobody has can’t be answered', () => {
    expect(able('decline', storyUntil('raised').request()).sort()).toEqual(['grace', 'priya', 'ruth', 'tom']);
  });

  it('lets the delegate act from the first day to the last', () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-09', '2026-11-10'].map(day);
    const acting = days.map((on) => able('record-decision', itsLife('decided'), on).includes('claire'));
    expect(acting).toEqual([false, true, true, false]);
  });
});

describe('what makes somebody part of it', () => {
  const stateOf = (state: StateKind, make: (story: ReturnType<typeof tell>) => void) => {
    const story = storyUntil(state);
    make(story);
    return story.request();
  };

  it.each<readonly [string, PersonCommandKind, Request, string]>([
    [
      'whom a pause waits for may resume it',
      'resume',
      stateOf('accepted', (story) => {
        story.does('priya', says('pause', { on: someone('sam') }));
      }),
      'sam',
    ],
    [
      'who has an action may say it is done',
      'complete-action',
      stateOf('decided', (story) => {
        story.does('helen', says('add-action', { action: newAction('Move the van', 'sam') }));
      }),
      'sam',
    ],
    [
      'and what happened next',
      'record-outcome',
      stateOf('decided', (story) => {
        story.does('helen', says('add-action', { action: newAction('Move the van', 'sam') }));
      }),
      'sam',
    ],
    [
      'who contributed may tell another contributor in person',
      'tell-in-person',
      stateOf('accepted', (story) => {
        story.does('priya', says('add-contributor', { contributor: part('sam', 'counted') }));
      }),
      'sam',
    ],
    [
      'whose advice was asked for may advise',
      'advise',
      stateOf('accepted', (story) => {
        story.does('priya', says('ask-advice'));
      }),
      'grace',
    ],
  ])('%s', (_what, kind, request, who) => {
    expect(able(kind, storyUntil('accepted').request())).not.toContain(who);
    expect(able(kind, request)).toContain(who);
  });
});
