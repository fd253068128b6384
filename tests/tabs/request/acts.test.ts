import { describe, expect, it } from '@jest/globals';
import { type CommandName, commandBodies } from '#api/contract/commands.ts';
import type { RequestDetail } from '#api/contract/reads.ts';
import { decisionTypes } from '#domain/requests/vocabulary.ts';
import { choices } from '#domain/requests/wording/choices.ts';
import type { Field, Value } from '../../../tabs/src/request/acts/act.ts';
import { describeAct } from '../../../tabs/src/request/acts/all.ts';
import { exactTypes, typeIn } from '../../../tabs/src/request/acts/decision-type.ts';
import { isCommand, labelOf, menuOrder } from '../../../tabs/src/request/acts/labels.ts';
import { heldMeeting } from '../../../tabs/src/request/acts/record-form.ts';
import { sampleDetails } from '../support/sample-detail.ts';

const names = Object.keys(commandBodies) as CommandName[];
const me = { id: 'helen', name: 'Helen Marsh' };
const details = sampleDetails();
const detailOf = (number: string): RequestDetail => {
  const detail = details.get(number);
  if (!detail) throw new Error(`No ${number} in the sample.`);
  return detail;
};

/** Something acceptable in a field, the shortest way. */
function filled(field: Field): Value {
  switch (field.kind) {
    case 'date':
      return '2026-12-04';
    case 'one':
    case 'pick':
      return field.options[0]?.value ?? '1';
    case 'some':
      return field.options.slice(0, 1).map(({ value }) => value);
    case 'tick':
      return true;
    case 'person':
      return 'tom';
    case 'meeting':
      return 'strategic|2026-12-08';
    case 'several':
      return [Object.fromEntries(field.fields.map((inner) => [inner.name, filled(inner) as string]))];
    case 'text':
      return field.name === 'into' ? 'r 6' : 'One sentence.';
  }
}

describe('recording from the minutes', () => {
  const foot = (who: string) =>
    describeAct('record-decision', { detail: detailOf('R-3'), me: { id: who, name: who } }).foot?.({});
  it('says who will be asked to confirm, to everybody but the lead', () => {
    expect(foot('ruth')).toContain(
      'Helen Marsh will be asked to confirm it. Until then nobody reads it as theirs.',
    );
    expect(foot('helen')).not.toContain('confirm');
  });
});

describe('where it was decided', () => {
  it('is the meeting it was asked for, once that has been', () => {
    const { meeting } = detailOf('R-3');
    expect(heldMeeting(meeting, '2026-12-08')).toEqual({ meeting: 'strategic|2026-12-08' });
    expect(heldMeeting(meeting, '2026-12-07')).toEqual({});
  });
});

describe('the forms of all acts', () => {
  it('are there, in the menu, and labelled', () => {
    expect(new Set(menuOrder.flat())).toEqual(new Set(names));
    for (const name of names) {
      expect(isCommand(name)).toBe(true);
      expect(labelOf(name, detailOf('R-3'))).not.toBe('');
    }
  });

  it.each(names)('%s sends a body that fits the contract, and nothing the contract does not know', (name) => {
    const detail = detailOf(name === 'complete-action' ? 'R-1' : 'R-3');
    const act = describeAct(name, { detail, me });
    const fields = [...act.fields, ...(act.more?.fields ?? [])];
    const values = {
      ...act.start,
      ...Object.fromEntries(fields.map((field) => [field.name, filled(field)])),
    };
    const body = act.body(values);
    expect(commandBodies[name].strict().safeParse(body).error).toBeUndefined();
  });

  it('name fields as the body does, so that the server’s word lands on them', () => {
    const own = /^(choice|instead|type of .*)$/;
    for (const name of names) {
      const act = describeAct(name, { detail: detailOf('R-3'), me });
      const known = Object.keys(commandBodies[name].shape);
      for (const field of [...act.fields, ...(act.more?.fields ?? [])])
        if (!own.test(field.name)) expect(known).toContain(field.name);
    }
  });

  it('reach every type of decision', () => {
    const reached = choices.flatMap((choice) =>
      choice in exactTypes
        ? exactTypes[choice as keyof typeof exactTypes].map((type) =>
            typeIn({ choice, [`type of ${choice}`]: type }),
          )
        : [typeIn({ choice })],
    );
    expect(new Set(reached)).toEqual(new Set(decisionTypes));
  });

  it('choose and write nothing for the lead', () => {
    const act = describeAct('record-decision', { detail: detailOf('R-3'), me });
    expect({ ...act.start, meeting: null }).toEqual({
      meeting: null,
      'type of did something': 'new action',
      'type of no action': 'noted, no action because',
    });
    expect(act.submit).toBe('Record and tell 2 people');
    const exact = act.fields.filter(({ name }) => name.startsWith('type of'));
    expect(exact.map(({ need }) => need)).toEqual([undefined, undefined]);
    expect(act.foot?.({})).toBe('2 people will be told: Tom Ashby and Priya Nair.');
  });
});
