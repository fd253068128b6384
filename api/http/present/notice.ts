import { showNumber } from '#domain/ids.ts';
import type { Notice, NoticeKind } from '#domain/requests/notice.ts';

const about: Readonly<Record<NoticeKind, string>> = {
  'request card': 'the card of',
  feedback: 'what came of',
  'answer ready': 'the answer to',
  'confirm decision': 'what was recorded on',
  'taken on': 'who took on',
  'handed back': 'who handed back',
  'with you now': 'being asked to answer',
  'new date promised': 'a new date for',
  'question to the lead': 'a question to you about',
  'question for you': 'a question to you about',
  'lead replied': 'the reply about',
  'waiting on you': 'what you are asked for on',
  'answer returned': 'the answer that came back on',
  challenged: 'the challenge to your answer to',
  'what came of it': 'what came of',
  declined: 'why nobody could answer',
  'what happened next': 'what happened next on',
  withdrawn: 'the end of',
  joined: 'the joining of',
  reopened: 'the reopening of',
  'advice asked': 'advice asked of you on',
  'advice given': 'the advice on',
  'clock restarted': 'the end of the pause on',
  'action for you': 'an action for you from',
  'acting for the lead': 'acting for the lead on',
  'card to refresh': 'the cards of',
  reminder: 'what waits for you,',
  digest: 'the week,',
};

/** One line of somebody's list: "News about R-1: what came of it". No content, as on a locked screen. */
export const noticeSentence = ({ kind, number }: Pick<Notice, 'kind' | 'number'>): string =>
  `News about ${about[kind]} ${showNumber(number)}`;
