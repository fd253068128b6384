/** Ids are branded so that a person cannot be passed where an agency belongs. One parser each. */
declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export type PartnershipId = Branded<string, 'PartnershipId'>;
export type PersonId = Branded<string, 'PersonId'>;
export type AgencyId = Branded<string, 'AgencyId'>;
export type ForumId = Branded<string, 'ForumId'>;
/** The number in `R-42`. Starts at 1 in each partnership and never has a gap. */
export type RequestNumber = Branded<number, 'RequestNumber'>;

/** Letters, digits, `.`, `_` and `-`, 1 to 64 characters: safe as a table key and in an address. */
const plainId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

const parsePlain = <Id extends string>(text: string): Id | null => (plainId.test(text) ? (text as Id) : null);

export const parsePartnershipId = (text: string) => parsePlain<PartnershipId>(text);
export const parsePersonId = (text: string) => parsePlain<PersonId>(text);
export const parseAgencyId = (text: string) => parsePlain<AgencyId>(text);
export const parseForumId = (text: string) => parsePlain<ForumId>(text);

/** Reads `R-42`, `r42`, `R 42` or `42`; null for anything else, zero included. */
export function parseRequestNumber(text: string): RequestNumber | null {
  const match = /^\s*(?:r[-\s]?)?([1-9]\d{0,8})\s*$/i.exec(text);
  return match ? (Number(match[1]) as RequestNumber) : null;
}

export const showNumber = (number: RequestNumber): string => `R-${number}`;
