/** A moment of the sample's year. */
export const at = (day: string, time = '10:42') => `2026-${day}T${time}:00.000Z`;

/** An answer that says only what it must. */
export const nothingMore = {
  detail: null,
  link: null,
  furtherQuestions: null,
  otherExplanations: null,
  dataSets: [],
  released: true,
};
