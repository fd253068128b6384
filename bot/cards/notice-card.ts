import type { PersonId } from '#domain/ids.ts';
import type { NoticeKind } from '#domain/requests/notice.ts';
import type { Request } from '#domain/requests/request.ts';
import type { Message } from '../teams/port.ts';
import { answerCard } from './answer-card.ts';
import { confirmDecisionCard } from './confirm-decision-card.ts';
import { declinedCard } from './declined-card.ts';
import { feedbackCard } from './feedback-card.ts';
import { questionToLeadCard } from './question-to-lead-card.ts';
import { requestCard } from './request-card.ts';
import type { Setting } from './setting.ts';
import { shortNoticeCard } from './short-notice-card.ts';
import { whatHappenedNextCard } from './what-happened-next-card.ts';

/** The one card of each kind of notice. Null when the request has moved on and the news is no longer true. */
export function noticeCard(
  kind: NoticeKind,
  request: Request,
  reader: PersonId,
  setting: Setting,
): Message | null {
  switch (kind) {
    case 'request card':
      return requestCard(request, setting);
    case 'feedback':
    case 'what came of it':
      return feedbackCard(request, reader, setting);
    case 'answer ready':
      return answerCard(request, reader, setting);
    case 'confirm decision':
      return confirmDecisionCard(request, setting);
    case 'question to the lead':
      return questionToLeadCard(request, reader, setting);
    case 'declined':
      return declinedCard(request, reader, setting);
    case 'what happened next':
      return whatHappenedNextCard(request, reader, setting);
    case 'card to refresh':
      // No message of its own: sending/refresh.ts puts those right that are there.
      return null;
    case 'reminder':
    case 'digest':
      // About no one request: drawn in sending/draw-list.ts.
      return null;
    default:
      return shortNoticeCard(kind, request, reader, setting);
  }
}
