import { describe, expect, it } from '@jest/globals';
import {
  decidedAt,
  missingFrom,
  recordDecisionCard,
  recordDecisionSubmission,
} from '#bot/cards/record-decision-card.ts';
import { recordedCard } from '#bot/cards/recorded-card.ts';
import { toldShort } from '#bot/cards/who-hears.ts';
import { fixturePartnership } from '#tests/support/fixture-partnership.ts';
import { contributing, r1, r1Waiting, r3, r3Recorded, r13 } from '#tests/support/fixture-requests.ts';
import { day, someone } from '#tests/support/fold.ts';
import { buttonsOf, ofType, optionsOf, textIn } from './elements.ts';
import { afterTheMeeting, settingOn, wednesday } from './setting.ts';

const helen = someone('helen');
const typed = (form: object) => recordDecisionSubmission.parse(form);
const problemsOf = (form: object, request = r3) =>
  missingFrom(typed(form), request, helen, fixturePartnership);

describe('the record-decision card', () => {
  it('says what was asked, found and not told, and who will hear', () => {
    expect(textIn(recordDecisionCard(r3, helen, afterTheMeeting))).toBe(
      [
        'OFFICIAL · R-3',
        'What came of this answer?',
        'You asked: Do suspensions from school come before the first missing episode?',
        'Tom Ashby found: For most young people with both, the first suspension came three to six months earlier. (Moderate confidence)',
        'It does not tell us: Academies report late, and it does not show that one causes the other.',
        'Decided at: VEMT Strategic Group, 8 December',
        '1 person will be told: Tom Ashby. You get this because you asked the question.',
      ].join('\n'),
    );
    expect(buttonsOf(recordDecisionCard(r3, helen, afterTheMeeting))).toEqual([
      'Record and tell Tom',
      'Ask me after the meeting',
      'Open R-3',
    ]);
  });

  it('offers five choices in the open, with nothing chosen and nothing written for the lead', () => {
    const card = recordDecisionCard(r3, helen, afterTheMeeting);
    const [choice] = ofType(card, 'Input.ChoiceSet');
    expect(choice).toMatchObject({ style: 'expanded', label: 'What happened?' });
    expect(optionsOf(choice).map(({ title }) => title)).toEqual([
      'We decided or did something',
      'It confirmed what we were doing',
      'No action, because…',
      'It raised another question',
      'Too early to say',
    ]);
    const fields = ofType(card, 'Input.ChoiceSet', 'Input.Text', 'Input.Date');
    expect(fields.map(({ label }) => label)).toEqual([
      'What happened?',
      'In one sentence: what, or why not?',
      'A word to Tom (if you like)',
    ]);
    expect(fields.filter((field) => 'value' in field || field.isRequired === true)).toEqual([]);
  });

  it('comes back with what was typed, and a sentence at each field that needs one', () => {
    const form = typed({ choice: 'no action', word: 'Quick work.' });
    const problems = missingFrom(form, r3, helen, fixturePartnership);
    expect(problems).toEqual({ sentence: 'Tell Tom what, or why not. One sentence is enough.' });
    const card = recordDecisionCard(r3, helen, afterTheMeeting, form, problems);
    expect(textIn(card)).toContain('Tell Tom what, or why not. One sentence is enough.');
    expect(ofType(card, 'Input.ChoiceSet')[0]?.value).toBe('no action');
    expect(ofType(card, 'Input.Text').map(({ value }) => value)).toEqual([undefined, 'Quick work.']);
  });

  it('asks when to look again only of those who find it too early, and suggests the next meeting', () => {
    expect(problemsOf({ choice: 'confirmed', sentence: 'It did.' })).toEqual({});
    const form = typed({ choice: 'too early', sentence: 'We wait.' });
    expect(problemsOf(form)).toEqual({ lookAgainOn: expect.stringContaining('When shall we look again?') });
    const [date] = ofType(
      recordDecisionCard(r3, helen, afterTheMeeting, form, problemsOf(form)),
      'Input.Date',
    );
    expect(date).toMatchObject({ value: '2027-03-09' });
    expect(problemsOf({ ...form, lookAgainOn: '2027-03-09' })).toEqual({});
  });

  it('takes white space for nothing, and an unknown choice for none, so that the words stay', () => {
    expect(Object.keys(problemsOf({ sentence: '  ' }))).toEqual(['choice', 'sentence']);
    expect(recordDecisionSubmission.parse({ choice: 'closed', sentence: 'Kept.' })).toMatchObject({
      choice: '',
      sentence: 'Kept.',
    });
  });

  it('says who will be asked to confirm, to everybody but the lead', () => {
    const read = (who: string) => textIn(recordDecisionCard(r3, someone(who), settingOn('2026-12-09')));
    expect(read('ruth')).toContain(
      'Helen Marsh will be asked to confirm it. Until then nobody reads it as theirs.',
    );
    expect(read('helen')).not.toContain('asked to confirm');
  });

  it('claims no meeting that has not been held', () => {
    expect(decidedAt(r3, day('2026-12-07'))).toBeNull();
    expect(decidedAt(r3, day('2026-12-08'))).toEqual(r3.asked.meeting);
    expect(textIn(recordDecisionCard(r3, helen, settingOn('2026-12-07')))).toContain(
      'Asked for: VEMT Strategic Group',
    );
  });

  it('names up to three on the button, and counts everyone below', () => {
    expect(toldShort(r1, helen, fixturePartnership)).toBe('Priya, Tom and Sam');
    const more = { ...r1, contributors: [...r1.contributors, contributing('dan', 'checked', 'checked it')] };
    expect(toldShort(more, helen, fixturePartnership)).toBe('everyone');
    expect(textIn(recordDecisionCard(more, helen, wednesday))).toContain(
      '4 people will be told: Priya Nair, Tom Ashby, Sam Doyle and Dan Whitfield.',
    );
  });

  it('tells nobody what they recorded themselves', () => {
    const alone = { ...r3, lead: someone('tom'), raisedBy: someone('tom') };
    const card = recordDecisionCard(alone, someone('tom'), afterTheMeeting);
    expect(buttonsOf(card)[0]).toBe('Record it');
    expect(textIn(card)).toContain('Nobody else is named as having worked on this.');
  });

  it('tells a delegate for whom they act', () => {
    const text = textIn(recordDecisionCard(r13, someone('steph'), wednesday));
    expect(text).toContain('You get this because you act for Imran Qadir.');
    expect(textIn(recordDecisionCard(r13, someone('ruth'), wednesday))).toContain('Steph Carr asked:');
  });
});

describe('after it', () => {
  it('says who was told, and when', () => {
    expect(textIn(recordedCard(r3Recorded, afterTheMeeting))).toContain(
      'Recorded. Tom was told at 10:42.\n“We offer early help at the first suspension, starting with two schools.”',
    );
  });

  it('says who was not', () => {
    expect(textIn(recordedCard(r1Waiting, wednesday))).toContain(
      'Sam has not been told yet: Sam Doyle has not opened the app yet.',
    );
    expect(recordedCard(r3, wednesday)).toBeNull();
  });
});
