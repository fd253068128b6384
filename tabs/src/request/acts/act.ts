import type { CommandName } from '#api/contract/commands.ts';
import type { People, RequestDetail } from '#api/contract/reads.ts';

/** One line of a repeated group, such as a contributor. */
export type Entry = Readonly<Record<string, string | boolean>>;
export type Value = string | boolean | readonly string[] | readonly Entry[];
/** What stands in a form, by field. */
export type Values = Readonly<Record<string, Value>>;

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Common {
  /** As in the command's body, so that the server's word about a field lands on it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What to say when it is empty. Left out: it may be. */
  readonly need?: string;
  /** Only then is it shown, and needed. */
  readonly when?: (values: Values) => boolean;
}

export type Field = Common &
  (
    | {
        readonly kind: 'text';
        readonly max: number;
        readonly lines?: number;
        readonly placeholder?: string;
        readonly soft?: number;
      }
    | { readonly kind: 'date' }
    | { readonly kind: 'one'; readonly options: readonly Option[] }
    | { readonly kind: 'pick'; readonly options: readonly Option[]; readonly none: string }
    | { readonly kind: 'some'; readonly options: readonly Option[] }
    | { readonly kind: 'tick' }
    | {
        readonly kind: 'person';
        readonly among?: (person: People['people'][number]) => boolean;
        readonly none?: string;
      }
    /** `held`: only meetings that have been. */
    | { readonly kind: 'meeting'; readonly held?: true }
    | {
        readonly kind: 'several';
        readonly fields: readonly Field[];
        readonly add: string;
        readonly one: string;
      }
  );

/** Everything a form needs to know about one act: the dialog itself is the same for all. */
export interface Act {
  readonly title: string;
  /** Said above the fields: why, what it leads to. */
  readonly lead?: readonly Said[];
  readonly fields: readonly Field[];
  /** Folded until wanted. */
  readonly more?: { readonly label: string; readonly fields: readonly Field[] };
  readonly start?: Values;
  /** Just above the button: who will be told. */
  readonly foot?: (values: Values) => string | null;
  readonly submit: string;
  readonly body: (values: Values) => object;
  /** Said when it worked. */
  /** Said when it is done; from the body that was sent, where that says more. */
  readonly done: string | ((body: object) => string);
  /** Lies beside other acts: when somebody else acted meanwhile, it is simply sent again. */
  readonly beside?: true;
}

/** `Tom Ashby found:` in bold, then what. */
export interface Said {
  readonly label: string;
  readonly text: string;
}

/** What a description is made from. */
export interface Setting {
  readonly detail: RequestDetail;
  readonly me: { readonly id: string; readonly name: string };
}
export type Describe = (setting: Setting) => Act;
export type Acts = Partial<Record<CommandName, Describe>>;
