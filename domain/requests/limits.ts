/** Longest texts accepted, in UTF-16 units, at every door: a headline fits a phone, a detail fits a page. */
export const limits = {
  question: 500,
  sentence: 600,
  word: 1_000,
  paragraph: 4_000,
  detail: 12_000,
  link: 1_000,
  key: 200,
} as const;
