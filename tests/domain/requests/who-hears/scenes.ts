import { expect, it } from '@jest/globals';
import type { Command } from '#domain/requests/commands.ts';
import { asking, day, someone } from '#tests/support/fold.ts';
import { r2, says } from '#tests/support/says.ts';
import { heard, type Story, tell, toldInChat } from '#tests/support/story.ts';

/**
 * Imran asks and Helen leads; Claire acts for her; Priya has it, Sam contributed. Each line: what was done
 * before, who does what, and who hears of it. Nobody is told what they did themselves.
 */
export type Line = readonly [
  what: string,
  before: (story: Story) => void,
  who: string,
  command: Command,
  hear: string[],
];

export function asked(story: Story, thread = false) {
  const where = thread ? { conversation: '19:abc', activity: '1', link: null } : null;
  const ask = { asked: asking('Where do episodes end?', { thread: where }), lead: someone('helen') };
  story.does('imran', says('ask', ask));
  story.does('claire', says('ask'));
}
export const inThread = (story: Story) => asked(story, true);
export const accepted = (story: Story) => {
  asked(story);
  story.does('priya', says('accept'));
  story.does('priya', says('add-contributor'));
};
export const acting = (story: Story) => {
  accepted(story);
  story.does('helen', says('delegate'));
};
export const actedOnce = (story: Story) => {
  accepted(story);
  story.does('helen', says('delegate', { until: day('2026-11-03') }));
  story.on('2026-11-04');
};
export const inCheck = (story: Story) => {
  acting(story);
  story.does(
    'priya',
    says('submit-answer', { answer: { ...says('submit-answer').answer, smallNumbers: true } }),
  );
};
export const answered = (story: Story) => {
  acting(story);
  story.does('priya', says('submit-answer'));
};
export const decided = (story: Story) => {
  answered(story);
  story.does('helen', says('record-decision'));
};
export const minuted = (story: Story) => {
  answered(story);
  story.does('ruth', says('record-decision'));
};
export const closed = (story: Story) => {
  decided(story);
  story.does('app', toldInChat(['priya', 'sam']));
};
export const joined = (story: Story) => {
  asked(story);
  story.does('tom', says('merge', { number: r2, into: says('accept').number }));
};
export const asksLead = (story: Story) => {
  acting(story);
  story.does('priya', says('ask-lead'));
};

/** A test for each line. */
export const eachIsHeard = (lines: readonly Line[]): void =>
  it.each(lines)('%s', (_what, before, who, command, hear) => {
    const story = tell();
    before(story);
    expect(heard(story.does(who, command))).toEqual(hear);
  });
