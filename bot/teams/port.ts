/**
 * Teams as the rest of the bot sees it: plain data in, plain data out. Only this folder imports botbuilder;
 * another SDK replaces it by passing the specification in tests/bot/teams.
 */

/** An Adaptive Card 1.5, built as an object. */
export type Card = { readonly type: 'AdaptiveCard'; readonly version: '1.5' } & Record<string, unknown>;

/** An account as Teams names it. The key is tenant and object; a name is only for showing. */
export interface Account {
  readonly tenant: string;
  readonly object: string;
  readonly name: string;
  /** Teams' own id of the account in conversations, `29:…`. */
  readonly channelAccount: string;
}

/** Where a message can be posted later: our own JSON, kept in the store. */
export interface Reference {
  readonly serviceUrl: string;
  readonly tenant: string;
  /** In a channel, the thread: `19:…@thread.tacv2;messageid=…`. */
  readonly conversation: string;
  readonly scope: Scope;
  readonly bot: string;
}
export type Scope = 'personal' | 'channel' | 'group';

export interface SourceMessage {
  readonly id: string;
  readonly text: string;
  readonly link: string | null;
  readonly author: string | null;
}

/** What arrived. */
export type Inbound =
  | {
      readonly kind: 'message';
      /** Without the mention of the bot. */
      readonly text: string;
      /** What an Action.Submit carried, when this is a button and not typed text. */
      readonly value: Record<string, unknown> | null;
      /** The message it replies to, when it does. */
      readonly repliesTo: string | null;
    }
  | {
      readonly kind: 'card action';
      readonly verb: string;
      readonly data: Record<string, unknown>;
      /** The message that the card is in, when Teams says so. */
      readonly message: string | null;
    }
  | {
      readonly kind: 'open dialog';
      readonly command: string;
      readonly message: SourceMessage | null;
    }
  | {
      readonly kind: 'submit dialog';
      readonly command: string;
      readonly data: Record<string, unknown>;
      /** The message the dialog was opened from; Teams sends it again with the form. */
      readonly message: SourceMessage | null;
    }
  | { readonly kind: 'search'; readonly command: string; readonly words: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'bot added' }
  | { readonly kind: 'bot removed' }
  /** The team or one channel of it was deleted or archived, or the bot taken out of a shared channel. */
  | { readonly kind: 'place gone' | 'place back'; readonly what: 'team' | 'channel' }
  | { readonly kind: 'people joined'; readonly accounts: readonly Account[] }
  | { readonly kind: 'other'; readonly name: string };

export interface Turn {
  readonly inbound: Inbound;
  /** Teams' id of the activity; the same when it repeats one within 15 s. */
  readonly activity: string;
  readonly from: Account;
  readonly reference: Reference;
  /** The channel (without the thread), or null outside channels. */
  readonly channel: string | null;
  readonly team: string | null;
}

export interface Message {
  readonly text: string | null;
  readonly card: Card | null;
  /** Shown in notifications and on locked screens: the number and a neutral phrase, never content. */
  readonly summary: string;
  /** Who is mentioned: each `text`, `<at>Name</at>`, stands in a TextBlock of the card. */
  readonly mentions?: readonly Mention[];
}

/** `id` is Teams' own id of the account in conversations, `29:…`. */
export interface Mention {
  readonly text: string;
  readonly account: { readonly id: string; readonly name: string };
}

/** What a handler answers. */
export type Reply =
  | { readonly kind: 'nothing' }
  /** Posted as a reply in the same conversation and thread. */
  | { readonly kind: 'message'; readonly message: Message }
  /** Replaces the card that was pressed. */
  | { readonly kind: 'replace card'; readonly card: Card }
  /** A short sentence beside the card that was pressed. */
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'dialog'; readonly title: string; readonly card: Card }
  /** The dialog closes; `preview` goes into the compose box of the conversation when given. */
  | { readonly kind: 'close dialog'; readonly preview: Message | null }
  | {
      readonly kind: 'results';
      readonly cards: readonly { readonly title: string; readonly text: string; readonly card: Card }[];
    };

export type Handler = (turn: Turn) => Promise<Reply>;

/** Why a send failed, with its consequence (teams.md, "Sending first"). */
export type SendFailure = {
  readonly kind:
    | 'throttled' // 429: safe to repeat after `retryAfterMs`
    | 'unsure' // 412, 502, 503, 504, timeout, reset: may have gone out
    | 'tenant stopped' // BotDisabledByAdmin
    | 'not in conversation' // BotNotInConversationRoster: wait for the next install
    | 'blocked' // ConversationBlockedByUser, MessageWritesBlocked
    | 'not installed' // ForbiddenOperationException
    | 'gone' // ConversationNotFound, ActivityNotFoundInConversation
    | 'too big'
    | 'ours'; // 400, 401, 500 and whatever is unknown: a fault of ours, never repeated
  readonly status: number | null;
  readonly code: string | null;
  readonly retryAfterMs: number | null;
};

export type Sent =
  | { readonly kind: 'sent'; readonly activity: string }
  | { readonly kind: 'failed'; readonly failure: SendFailure };

export type Membership =
  | { readonly kind: 'member'; readonly account: Pick<Account, 'channelAccount' | 'name'> }
  | { readonly kind: 'not a member' };

/** One attempt each: whether and when to try again is the sender's to decide. */
export interface Outbound {
  post(to: Reference, message: Message): Promise<Sent>;
  /** Whether that account is in the channel or chat: a mention of anybody else reaches nobody. */
  memberIn(
    place: Reference,
    account: Pick<Account, 'tenant' | 'object'>,
  ): Promise<Membership | Extract<Sent, { kind: 'failed' }>>;
  update(to: Reference, activity: string, message: Message): Promise<Sent>;
  /** Idempotent in Teams: asking again gives the same conversation. */
  openChat(
    with_: Pick<Account, 'tenant' | 'object' | 'name'>,
    serviceUrl: string,
  ): Promise<{ readonly kind: 'opened'; readonly reference: Reference } | Extract<Sent, { kind: 'failed' }>>;
}
