/** Why a command was refused: one list, mapped to a status or a card in one place at each edge. */
export const refusalReasons = [
  'not found',
  'not allowed',
  'not now',
  'not a member',
  'unknown name',
  'date has passed',
  'date too far',
  'something missing',
  'own work',
  'advice is to wait',
  'same request',
  'out of date',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export interface Refused {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** Who, what, and what to do next. */
  readonly sentence: string;
  /** The field of the command it is about, when it is about one. */
  readonly field: string | null;
}

export const refuse = (reason: RefusalReason, sentence: string, field: string | null = null): Refused => ({
  kind: 'refused',
  reason,
  sentence,
  field,
});
