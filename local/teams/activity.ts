/** The wire shapes of the Bot Framework that both sides of the local Teams exchange. */
export interface ChannelAccount {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId?: string;
  /** Only when it is not the tenant of the conversation. */
  readonly tenantId?: string;
}

export interface Mention {
  readonly type: 'mention';
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name: string };
}

export interface Attachment {
  readonly contentType: string;
  readonly content?: unknown;
  readonly preview?: Attachment;
}

export interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly textFormat?: string;
  readonly replyToId?: string;
  readonly attachments?: readonly Attachment[];
  readonly entities?: readonly (Mention | Record<string, unknown>)[];
  readonly value?: unknown;
  readonly [field: string]: unknown;
}

export const cardType = 'application/vnd.microsoft.card.adaptive';

export const cardsOf = (activity: Activity): readonly unknown[] =>
  (activity.attachments ?? [])
    .filter((attachment) => attachment.contentType === cardType)
    .map((attachment) => attachment.content);

export const mentionsOf = (activity: Activity): readonly Mention[] =>
  (activity.entities ?? []).filter((entity): entity is Mention => entity.type === 'mention');
