import { describe, expect, it } from '@jest/globals';
import type { RequestNumber } from '#domain/ids.ts';
import type { CommandKind } from '#domain/requests/commands.ts';
import type { StateKind } from '#domain/requests/states.ts';
import { decideIn, emptyBook } from '#tests/support/book.ts';
import { someone } from '#tests/support/fold.ts';
import { smallPartnership } from '#tests/support/partnership.ts';
import { plainCommand, says } from '#tests/support/says.ts';
import { storyUntil } from '#tests/support/story.ts';

/** A row a line: state | who | command | what they are told. */
const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [state = '', who = '', kind = '', told = ''] = line.split(' | ');
      return [state.trim() as StateKind, who, kind as CommandKind, told] as const;
    });

const sentence = (state: StateKind, who: string, kind: CommandKind) =>
  storyUntil(state).isRefused(who, plainCommand(kind)).sentence;

describe('why a command does not fit where the request stands', () => {
  it.each(
    rowsOf(`
      raised | helen | record-decision | Nobody has taken R-1 on yet. First an analyst or a practice lead has to take it on.
      accepted | tom | accept | Priya Nair has already taken R-1 on. Offer to help in a comment, or ask them to hand it over.
      accepted | helen | record-decision | Priya Nair is still working on R-1, so there is no answer yet. Until there is one, add what you know as a comment.
      accepted | priya | pass-check | You are still working on R-1, so there is no answer yet. Until there is one, add what you know as a comment.
      in check | helen | record-decision | The answer to R-1 is with a second person, who checks it. They have to pass it or send it back first.
      answered | tom | accept | R-1 has been answered by Priya Nair and waits for Helen Marsh to say what came of it. To question the answer, challenge it.
      answered | priya | hand-back | R-1 has been answered by you and waits for Helen Marsh to say what came of it. To question the answer, challenge it.
      decided | ruth | record-decision | Helen Marsh recorded what came of R-1. To change it or to go on working on it, reopen it with a reason.
      decided | helen | record-outcome | The people who worked on R-1 are still being told what came of it. Say what happened next once they all have been.
      closed | priya | submit-answer | Helen Marsh recorded what came of R-1. To change it or to go on working on it, reopen it with a reason.
      paused | priya | submit-answer | R-1 is paused; Priya Nair has it. Resume it first.
      declined | priya | accept | Tom Ashby said why R-1 can’t be answered. To try again, reopen it with a reason.
      declined | tom | accept | You said why R-1 can’t be answered. To try again, reopen it with a reason.
      withdrawn | priya | accept | Helen Marsh withdrew R-1. To ask it again, reopen it with a reason.
      merged | priya | accept | R-1 was joined to R-2. Go on there, or undo the joining first.
    `),
  )('%s: %s cannot %s', (state, who, kind, expected) => {
    expect(sentence(state, who, kind)).toBe(expected);
    expect(storyUntil(state).isRefused(who, plainCommand(kind)).reason).toBe('not now');
  });

  it('tells the owner who takes it on again for another day how to move the day', () => {
    const again = says('accept', { promised: says('promise-date').date });
    expect(storyUntil('accepted').isRefused('priya', again).sentence).toBe(
      'You have already taken R-1 on. To promise another day, move the date and say why.',
    );
  });

  it('tells who does anything else than reply that a question is open', () => {
    const story = storyUntil('accepted');
    story.does('priya', says('ask-lead'));
    expect(story.isRefused('priya', says('submit-answer')).sentence).toBe(
      'R-1 waits for Helen Marsh to reply to a question. Reply to it, or resume without a reply, first.',
    );
  });

  it('speaks to the person it is about', () => {
    expect(sentence('answered', 'helen', 'hand-back')).toContain('waits for you to say what came of it');
    expect(sentence('decided', 'helen', 'pause')).toMatch(/^You recorded what came of R-1\. /);
  });

  it('says so when who it names has left', () => {
    const people = new Map([...smallPartnership.people].filter(([id]) => id !== 'tom'));
    const { requests } = storyUntil('declined').book();
    const book = { ...emptyBook, requests };
    const decided = decideIn(
      book,
      says('accept'),
      { kind: 'person', person: someone('priya') },
      { ...smallPartnership, people },
    );
    expect(decided).toMatchObject({ sentence: expect.stringMatching(/^Somebody who has left said why R-1/) });
  });
});

describe('why a person may not', () => {
  it.each(
    rowsOf(`
      raised | vic | comment | You can read R-1 but not change it. Ask the partnership’s manager for another role.
      raised | helen | accept | R-1 can be taken on by an analyst or a practice lead. If you know something about it, add it as a comment.
      raised | sam | decline | Only who has R-1, or the partnership’s manager, can do this. Ask the partnership’s manager.
      accepted | tom | submit-answer | R-1 is with Priya Nair. Ask Priya Nair, or add what you know as a comment.
      accepted | tom | add-contributor | Only who has R-1, or the partnership’s manager, can do this. Ask Priya Nair.
      accepted | tom | withdraw | Only who asked R-1, or its lead, can withdraw it. Ask Helen Marsh.
      accepted | tom | advise | Your advice on R-1 has not been asked for. Add what you know as a comment.
      accepted | tom | acknowledge | No feedback on R-1 is addressed to you, so there is nothing for you to do here. To thank somebody, write a comment.
      accepted | tom | pause | You can read R-1 but not do this. Ask Helen Marsh or the partnership’s manager.
      accepted | tom | delegate | Only Helen Marsh or the partnership’s manager can say who acts for Helen Marsh on R-1. Ask one of them.
      in check | priya | pass-check | An answer is checked by somebody else, never by its author. Ask a colleague to look at R-1.
      answered | priya | challenge | The answer to R-1 is your own. Say in a comment what should be questioned, and ask somebody else to challenge it.
      answered | priya | record-decision | What came of R-1 is for Helen Marsh to say, or for the manager to record from the minutes. Ask Helen Marsh.
      decided | priya | confirm-decision | Only Helen Marsh, or who acts for them, can confirm what was recorded on R-1. Ask Helen Marsh.
    `),
  )('%s: %s may not %s', (state, who, kind, expected) => {
    const story = storyUntil(state);
    if (kind === 'confirm-decision') {
      story.does('helen', says('reopen'));
      story.does('ruth', says('record-decision'));
    }
    expect(story.isRefused(who, plainCommand(kind))).toMatchObject({
      reason: 'not allowed',
      sentence: expected,
    });
  });

  it('the question to the lead is answered by others', () => {
    const story = storyUntil('accepted');
    story.does('priya', says('ask-lead'));
    expect(story.isRefused('tom', says('reply')).sentence).toBe(
      'The question on R-1 is for Helen Marsh. You can still write a comment.',
    );
  });

  it('is said of requests and people that are not there', () => {
    const story = storyUntil('raised');
    expect(story.isRefused('zoe', says('comment'))).toMatchObject({
      reason: 'not a member',
      sentence: 'You are not in this partnership’s list of people. Ask its manager to add you.',
    });
    expect(story.isRefused('tom', says('comment', { number: 9 as RequestNumber }))).toMatchObject({
      reason: 'not found',
      sentence: 'There is no R-9 that you can see. Check the number in the log.',
    });
    expect(story.isRefused('vic', says('ask')).sentence).toBe(
      'You can read this log but not ask in it. Ask its manager for another role.',
    );
    expect(story.isRefused('ruth', says('count-not-reached'))).toMatchObject({
      reason: 'not allowed',
      sentence: 'Only the app itself records this. There is nothing you need to do.',
    });
  });
});
