/**
 * The longest text a field accepts, in UTF-16 units. The door (`screenText`) refuses what is longer; the
 * field stops the typing there.
 */
export const limits = {
  question: 2_000,
  sentence: 2_000,
  word: 2_000,
  comment: 4_000,
  short: 400,
} as const;
