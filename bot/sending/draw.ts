import { createHash } from 'node:crypto';
import type { Notice } from '#domain/requests/notice.ts';
import type { Request } from '#domain/requests/request.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { requestCard } from '../cards/request-card.ts';
import type { Setting } from '../cards/setting.ts';
import type { Message } from '../teams/port.ts';

/** The message a notice becomes, drawn from the request as it is now. Null: there is nothing left to say. */
export function draw(notice: Notice, request: Request, setting: Setting): Message | null {
  return notice.to.kind === 'thread'
    ? requestCard(request, setting)
    : noticeCard(notice.kind, request, notice.to.person, setting);
}

/** What a message says, whatever the moment and nonce it was drawn with: equal means nothing to update. */
export function says(message: Message): string {
  const text = JSON.stringify(message, (key, value) =>
    key === 'nonce' || key === 'minted' || key === 'edition' ? null : value,
  );
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
