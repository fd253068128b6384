const date = /^\d{1,2}([/. -])\d{1,2}\1(?:\d{2}|\d{4})$/;
const dateFromYear = /^(?:19|20)\d\d([/. -])\d{1,2}\1\d{1,2}$/;
const years = /^(?:19|20)\d\d ?[/-] ?(?:\d\d|(?:19|20)\d\d)$/;

/** A day or a span of years, `12/03/2024`, `2024-25`: six digits that are no reference. */
export const isPeriod = (text: string): boolean => {
  const trimmed = text.trim();
  return date.test(trimmed) || dateFromYear.test(trimmed) || years.test(trimmed);
};
