/**
 * What the page asks for and gets. Shared by the server's side and the page, so it imports nothing of either.
 */
export interface ViewPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly agency: string;
  readonly guest: boolean;
  /** Whether the bot can reach them in a chat of their own at all. */
  readonly chat: 'open' | 'not opened' | 'not possible';
  /** Messages of the bot they have not seen. */
  readonly unread: number;
  readonly tenant: string;
  readonly object: string;
  readonly channelAccount: string;
}

export interface ViewMessage {
  readonly id: string;
  readonly root: string | null;
  /** Changes whenever the message, or the reader's own view of its card, does. */
  readonly version: string;
  readonly at: string;
  /** Null when the bot wrote it. */
  readonly writer: string | null;
  readonly text: string;
  /** What a notification shows of a card. */
  readonly summary: string;
  readonly mentions: readonly string[];
  readonly cards: readonly unknown[];
  readonly edited: boolean;
  readonly deleted: boolean;
}

export interface ViewCommand {
  readonly id: string;
  readonly title: string;
}

export interface View {
  readonly bot: { readonly id: string; readonly name: string };
  readonly team: {
    readonly id: string;
    readonly name: string;
    readonly tenant: string;
    readonly groupId: string;
  };
  readonly channel: {
    readonly id: string;
    readonly name: string;
    readonly unread: number;
    readonly more: boolean;
    readonly messages: readonly ViewMessage[];
  };
  readonly chat: { readonly more: boolean; readonly messages: readonly ViewMessage[] };
  readonly people: readonly ViewPerson[];
  readonly commands: {
    readonly message: readonly ViewCommand[];
    readonly compose: readonly ViewCommand[];
    readonly search: ViewCommand | null;
  };
}
