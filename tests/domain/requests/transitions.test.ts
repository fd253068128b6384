import { describe, expect, it } from '@jest/globals';
import type { CommandKind } from '#domain/requests/commands.ts';
import type { StateKind } from '#domain/requests/states.ts';
import { mayFollow, transitions } from '#domain/requests/transitions.ts';
import { commandKinds, plainCommand, says } from '#tests/support/says.ts';
import { storyUntil } from '#tests/support/story.ts';

/** What may be done in which state, for a manager to read. */
const table = `
                    raised  accepted  in-check  answered  paused  decided  closed  declined  withdrawn  merged
ask                 -       -         -         -         -       -        -       -         -          -
accept              yes     -         -         -         -       -        -       -         -          -
hand-back           -       yes       -         -         -       -        -       -         -          -
reassign            -       yes       -         -         -       -        -       -         -          -
promise-date        -       yes       -         -         -       -        -       -         -          -
ask-lead            -       yes       -         -         -       -        -       -         -          -
reply               -       -         -         -         yes     -        -       -         -          -
pause               yes     yes       yes       yes       -       -        -       -         -          -
resume              -       -         -         -         yes     -        -       -         -          -
add-contributor     -       yes       yes       yes       yes     yes      yes     -         -          -
submit-answer       -       yes       -         -         -       -        -       -         -          -
pass-check          -       -         yes       -         -       -        -       -         -          -
return-answer       -       -         yes       -         -       -        -       -         -          -
challenge           -       -         -         yes       -       -        -       -         -          -
record-decision     -       -         -         yes       -       -        -       -         -          -
confirm-decision    -       -         -         yes       -       yes      yes     -         -          -
add-action          -       -         -         -         -       yes      yes     -         -          -
complete-action     -       -         -         -         -       yes      yes     -         -          -
tell-in-person      yes     yes       yes       yes       yes     yes      yes     yes       yes        yes
acknowledge         yes     yes       yes       yes       yes     yes      yes     yes       yes        yes
record-outcome      -       -         -         -         -       -        yes     -         -          -
look-again          -       -         -         yes       -       -        yes     -         -          -
decline             yes     yes       -         -         yes     -        -       -         -          -
withdraw            yes     yes       yes       -         yes     -        -       -         -          -
merge               yes     yes       -         -         yes     -        -       -         -          -
unmerge             -       -         -         -         -       -        -       -         -          yes
reopen              -       -         -         -         -       yes      yes     yes       yes        -
comment             yes     yes       yes       yes       yes     yes      yes     yes       yes        yes
ask-advice          yes     yes       yes       yes       yes     -        -       -         -          -
advise              yes     yes       yes       yes       yes     -        -       -         -          -
delegate            yes     yes       yes       yes       yes     yes      yes     -         -          -
record-delivery     yes     yes       yes       yes       yes     yes      yes     yes       yes        yes
resume-on-date      -       -         -         -         yes     -        -       -         -          -
count-not-reached   yes     yes       yes       yes       yes     yes      yes     yes       yes        yes
`;

const [head = '', ...lines] = table.trim().split('\n');
const states = head
  .trim()
  .split(/\s+/)
  .map((name) => name.replace('in-check', 'in check') as StateKind);
const rows = lines.map((line) => {
  const [kind = '', ...cells] = line.split(/\s+/);
  const from = states.filter((_state, index) => cells[index] === 'yes');
  return { kind: kind as CommandKind, from };
});

describe('what may be done in which state', () => {
  it('is written down for every command', () => {
    expect(rows.map(({ kind }) => kind).sort()).toEqual([...commandKinds].sort());
    expect(states.length).toBe(10);
  });

  it.each(rows)('$kind', ({ kind, from }) => {
    expect([...transitions[kind].from].sort()).toEqual([...from].sort());
    expect(states.filter((state) => mayFollow(state, kind)).sort()).toEqual([...from].sort());
  });

  it.each(states)('is refused by decide in any other: %s', (state) => {
    const story = storyUntil(state);
    const others = rows.filter(({ kind, from }) => kind !== 'ask' && !from.includes(state));
    const people = ['helen', 'priya', 'tom', 'ruth'];
    const done = others.flatMap(({ kind }) =>
      people.filter((who) => story.tries(who, plainCommand(kind)).kind === 'changed'),
    );
    expect(done).toEqual([]);
    expect(others.length).toBeGreaterThan(10);
  });
});

describe('a paused request', () => {
  it('can be ended as far as the state under the pause can', () => {
    const working = storyUntil('paused');
    for (const kind of ['decline', 'withdraw', 'merge'] as const) {
      expect(working.tries(kind === 'withdraw' ? 'helen' : 'ruth', says(kind)).kind).toBe('changed');
    }
    const answered = storyUntil('answered');
    answered.does('helen', says('pause'));
    for (const kind of ['decline', 'withdraw', 'merge'] as const) {
      expect(answered.isRefused(kind === 'withdraw' ? 'helen' : 'ruth', says(kind))).toMatchObject({
        reason: 'not now',
        sentence: 'R-1 is paused and has an answer by Priya Nair. Resume it first.',
      });
    }
  });
});
