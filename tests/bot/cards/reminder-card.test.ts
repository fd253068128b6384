import { describe, expect, it } from '@jest/globals';
import { morningOf } from '#bot/cards/reminder-card.ts';
import { digestOf } from '#domain/reminders/digest.ts';
import { sayWeek } from '#domain/reminders/digest-wording.ts';
import { summarise } from '#domain/requests/summary.ts';
import * as all from '#tests/support/fixture-requests.ts';
import { at } from '#tests/support/fold.ts';
import { buttonsOf, ofType, textIn } from './elements.ts';
import { reminderGallery } from './reminder-gallery.ts';
import { settingOn } from './setting.ts';

const gallery = reminderGallery();
const read = (name: string) => textIn(gallery[name] ?? null);

describe('a reminder', () => {
  it('groups a lead’s decisions by their meeting, those without one after it', () => {
    expect(read('reminder-lead')).toBe(
      [
        'OFFICIAL',
        'This waits for you',
        'VEMT Strategic Group, 8 December',
        'R-3 Do suspensions from school come before the first missing episode?',
        'What came of it was expected by 11 December, 1 working day late.',
        'Everything else',
        'R-9 Do suspensions from school come before the first missing episode?',
        'What came of it was expected by 11 December, 1 working day late.',
        'You get this because these wait for you: one message a working day at most. Write “reminders late” for what is late only, “reminders off” for none.',
      ].join('\n'),
    );
  });

  it('lets a lead record and an owner write, beside the log', () => {
    expect(buttonsOf(gallery['reminder-lead'] ?? null)).toEqual([
      'Record what came of R-3',
      'Record what came of R-9',
      'Open the log',
    ]);
    expect(buttonsOf(gallery['reminder-owner'] ?? null)).toEqual(['Write the answer to R-6', 'Open the log']);
  });

  it('of somebody who acts for another says for whom and until when, and offers nothing they may not do', () => {
    expect(read('reminder-acting')).toContain('For Helen Marsh, who is away until 18 December');
    expect(read('reminder-acting')).toContain('You get this because you act for Helen Marsh: one');
    expect(buttonsOf(gallery['reminder-acting'] ?? null)).toEqual(['Open the log']);
  });

  it('of a manager says what nobody has, and whom the rest waits for', () => {
    const text = read('reminder-manager');
    expect(text).toMatch(/Nobody has these yet\nR-8 [^\n]*\nNobody has taken this on for 21 working days/);
    expect(text).toMatch(/Waiting for somebody else\nR-3 [^\n]*\nWaiting for Helen Marsh to decide/);
    expect(text).toContain('You get this because you manage the partnership: one');
  });

  it('shows ten rows and counts the rest; every row opens its request', () => {
    expect(read('reminder-many')).toContain('4 more in the log.');
    const many = gallery['reminder-many'];
    if (!many) throw new Error('There is no such card.');
    const rows = ofType(many, 'Container').map(({ selectAction }) => (selectAction as { url: string }).url);
    expect(rows.map((url) => url.split('=')[1])).toEqual(Array.from({ length: 10 }, (_, n) => `R-${n + 20}`));
  });
});

describe('the digest', () => {
  it('tells question, finding and what came of it, then what waits', () => {
    const text = read('digest');
    expect(text).toMatch(/Loops closed\nR-1 .*\nFound: .*\nWhat came of it: “The group moved two detached/);
    expect(text).toMatch(
      /Waiting for\nTom Ashby: 1 answer, due since 4 December\.\nHelen Marsh: 2 decisions, the/,
    );
    expect(text).toContain('The log ends in f1c9a3d0b7e24455a1.');
  });

  it('is marked as the highest of what it says, a gap included', () => {
    const secret = { ...all.r4, asked: { ...all.r4.asked, marking: 'OFFICIAL-SENSITIVE' as const } };
    const marking = (since: string) => {
      const gap = { number: secret.number, text: 'Which', at: at('2026-12-01') };
      const morning = morningOf(settingOn('2026-12-14'));
      return digestOf([all.r6, secret].map(summarise), [gap], at(since), morning).marking;
    };
    expect(marking('2026-11-30')).toBe('OFFICIAL-SENSITIVE');
    expect(marking('2026-12-07')).toBe('OFFICIAL');
  });

  it('counts only what the whole channel may see', () => {
    const hidden = { ...all.r3, asked: { ...all.r3.asked, restrictedTo: [] } };
    const week = (requests: readonly (typeof all.r3)[]) =>
      digestOf(
        requests.map(summarise),
        [{ number: hidden.number, text: 'Hidden', at: at('2026-12-01') }],
        at('2026-11-30'),
        morningOf(settingOn('2026-12-14')),
      );
    expect(sayWeek(week([all.r6, all.r3]))).toBe(
      'No loop closed. 2 open. 1 gap added to what we don’t know.',
    );
    expect(sayWeek(week([all.r6, hidden]))).toBe('No loop closed. 1 open.');
    expect(week([hidden]).waits).toEqual([]);
  });
});
