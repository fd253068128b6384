/**
 * The longest text a field accepts, in UTF-16 units: the field stops the typing there, the door refuses what
 * is longer. The same lengths as the API's contract, which a test holds together.
 */
export const limits = {
  question: 500,
  sentence: 600,
  word: 1_000,
  paragraph: 4_000,
} as const;
