/** A recorded story: what people do, and what must be there afterwards. One file each in this folder. */
export interface Story {
  readonly note: string;
  readonly given: readonly Step[];
  readonly expected: Expected;
}

type Where = 'channel' | 'chat';
export type Step =
  /** In the tab. */
  | { readonly as: string; readonly asks: string }
  | { readonly as: string; readonly says: string; readonly in: Where }
  | {
      readonly as: string;
      readonly presses: string;
      readonly in: Where;
      /** Texts that find the card; `{R}` is the number of the story's request. */
      readonly on: readonly string[];
      readonly with?: Readonly<Record<string, string>>;
    }
  /** Waits until the card is there. */
  | { readonly as: string; readonly sees: readonly string[]; readonly in: Where }
  /** Waits until the request is in that state. */
  | { readonly as: string; readonly waitsUntil: string }
  | { readonly as: string; readonly sends: string; readonly body: Readonly<Record<string, unknown>> }
  | { readonly as: string; readonly opensChat: true };

export interface Expected {
  readonly state: string;
  /** Every sentence of the history, in order, as the raiser's manager reads it. */
  readonly history: readonly string[];
  /** The texts that must stand on one card in each person's chat. */
  readonly cards: Readonly<Record<string, readonly string[]>>;
  /** Who must have no card about the request's ending. */
  readonly noCard?: readonly { readonly as: string; readonly text: string }[];
  readonly gaps?: readonly string[];
  readonly told: Readonly<Record<string, 'told' | 'waiting' | 'telling' | 'not reached'>>;
}
