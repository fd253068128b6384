import type { PersonId, RequestNumber } from '../ids.ts';
import type { Meeting } from '../partnership/people.ts';
import type { ScreenedText } from '../privacy/screened-text.ts';
import type { LocalDate } from '../time.ts';
import type { Answer, Asked, Contributor, TellingResult } from './request.ts';
import type { AdviceOutcome, CommentKind, DecisionType, Trigger } from './vocabulary.ts';

/** Who acts. Clock and app act through the same `decide`, but theirs are not acts of a person. */
export type Actor =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'clock' }
  | { readonly kind: 'app' };

/** The person behind an event. The clock and the app never cause the events that ask for one. */
export function personOf(actor: Actor): PersonId {
  if (actor.kind !== 'person') throw new Error(`The ${actor.kind} cannot do what only a person does.`);
  return actor.person;
}

export interface NewAction {
  readonly what: ScreenedText;
  readonly assignee: PersonId | null;
  readonly due: LocalDate | null;
  readonly partnershipWide: boolean;
}

export type NewAnswer = Omit<Answer, 'by' | 'at'>;

export interface On<Kind extends string> {
  readonly kind: Kind;
  readonly number: RequestNumber;
}

/** Asking is the one command that makes a request; `lead` is the raiser unless asked for someone. */
export interface Ask {
  readonly kind: 'ask';
  readonly asked: Asked;
  readonly lead: PersonId | null;
}

/** Everything that can be asked of a request. The kind is also the last part of the command's address. */
export type Command =
  | Ask
  | (On<'accept'> & {
      readonly promised: LocalDate;
      readonly triggers: readonly Trigger[];
      /** Left out at asking, completed by whoever takes it on. */
      readonly completing: Partial<Pick<Asked, 'lenses' | 'population' | 'scope' | 'background'>>;
    })
  | (On<'hand-back'> & { readonly why: ScreenedText })
  | (On<'reassign'> & { readonly to: PersonId; readonly why: ScreenedText | null })
  | (On<'promise-date'> & { readonly date: LocalDate; readonly why: ScreenedText })
  | (On<'ask-lead'> & { readonly question: ScreenedText })
  | (On<'reply'> & { readonly text: ScreenedText })
  | (On<'pause'> & {
      readonly why: ScreenedText;
      readonly on: PersonId | null;
      readonly until: LocalDate | null;
    })
  | On<'resume'>
  | (On<'add-contributor'> & { readonly contributor: Contributor })
  | (On<'submit-answer'> & { readonly answer: NewAnswer; readonly contributors: readonly Contributor[] })
  | (On<'pass-check'> & {
      /** A lead releasing an answer although the data-protection advice is to wait. */
      readonly againstWait: ScreenedText | null;
    })
  | (On<'return-answer'> & { readonly why: ScreenedText })
  | (On<'challenge'> & { readonly text: ScreenedText })
  | (On<'record-decision'> & {
      readonly type: DecisionType;
      readonly text: ScreenedText;
      readonly word: ScreenedText | null;
      readonly meeting: Meeting | null;
      readonly lookAgainOn: LocalDate | null;
      readonly actions: readonly NewAction[];
    })
  | On<'confirm-decision'>
  | (On<'add-action'> & { readonly action: NewAction })
  | (On<'complete-action'> & { readonly action: number })
  | (On<'tell-in-person'> & { readonly person: PersonId })
  | On<'acknowledge'>
  | (On<'record-outcome'> & { readonly text: ScreenedText; readonly lookAgainOn: LocalDate | null })
  | (On<'look-again'> & { readonly on: LocalDate })
  | (On<'decline'> & {
      readonly reason: ScreenedText;
      readonly gap: ScreenedText | null;
      readonly signpost: ScreenedText | null;
    })
  | (On<'withdraw'> & { readonly reason: ScreenedText })
  | (On<'merge'> & { readonly into: RequestNumber; readonly reason: ScreenedText })
  | On<'unmerge'>
  | (On<'reopen'> & { readonly why: ScreenedText })
  | (On<'comment'> & { readonly commentKind: CommentKind; readonly text: ScreenedText })
  | (On<'ask-advice'> & { readonly of: PersonId })
  | (On<'advise'> & { readonly outcome: AdviceOutcome; readonly text: ScreenedText })
  | (On<'delegate'> & {
      readonly to: PersonId;
      readonly from: LocalDate;
      readonly until: LocalDate | null;
    })
  | SystemCommand;

/** What the app and the clock do. No person can send these. */
export type SystemCommand =
  | (On<'record-delivery'> & {
      readonly round: number;
      readonly results: readonly { readonly person: PersonId; readonly result: TellingResult }[];
    })
  | On<'resume-on-date'>
  | (On<'count-not-reached'> & { readonly round: number });

export type CommandKind = Command['kind'];
export type CommandOf<Kind extends CommandKind> = Extract<Command, { readonly kind: Kind }>;

/** The requests a command touches, besides the one it makes: all of them are loaded, decided and written together. */
export function touches(command: Command): readonly RequestNumber[] {
  switch (command.kind) {
    case 'ask':
      return command.asked.followUpOf === null ? [] : [command.asked.followUpOf];
    case 'merge':
      return [command.number, command.into];
    default:
      return [command.number];
  }
}
