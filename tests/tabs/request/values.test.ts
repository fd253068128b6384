import { describe, expect, it } from '@jest/globals';
import type { Field } from '../../../tabs/src/request/acts/act.ts';
import { faultsIn, meetingIn } from '../../../tabs/src/request/acts/values.ts';

const why: Field = { kind: 'text', name: 'why', label: 'Why?', need: 'Say why.', max: 10 };
const later: Field = {
  kind: 'date',
  name: 'until',
  label: 'Until',
  need: 'Choose a day.',
  when: (values) => values.pause === true,
};
const people: Field = {
  kind: 'several',
  name: 'people',
  label: 'People',
  add: 'Add',
  one: 'Person',
  fields: [why, { ...why, name: 'what', need: 'Say what.' }],
};

describe('what is wrong with a form', () => {
  it('needs what is needed, blanks not counting', () => {
    expect(faultsIn([why], { why: '  ' })).toEqual(new Map([['why', 'Say why.']]));
    expect(faultsIn([why], { why: 'because' }).size).toBe(0);
  });

  it('counts the characters that are sent', () => {
    expect(faultsIn([why], { why: ' 1234567890 ' }).size).toBe(0);
    expect(faultsIn([why], { why: '12345678901' }).get('why')).toBe(
      'This is 1 character too long. Please shorten it.',
    );
  });

  it('asks only for what is shown', () => {
    expect(faultsIn([later], {}).size).toBe(0);
    expect(faultsIn([later], { pause: true }).get('until')).toBe('Choose a day.');
  });

  it('leaves out lines nobody wrote in, and names the rest by line', () => {
    const faults = faultsIn([people], { people: [{ why: '', what: '' }, { why: 'x' }] });
    expect([...faults]).toEqual([['people.1.what', 'Say what.']]);
  });

  it('reads a meeting whose date is not known', () => {
    expect(meetingIn({ meeting: 'strategic|' }, 'meeting')).toEqual({ forum: 'strategic', date: null });
    expect(meetingIn({ meeting: '' }, 'meeting')).toBeNull();
  });
});
