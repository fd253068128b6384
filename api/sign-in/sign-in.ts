import type { PartnershipId, PersonId } from '#domain/ids.ts';

/** Who sent a request, as our own registers know them: never what the token or the body says they are. */
export interface SignedIn {
  readonly person: PersonId;
  readonly partnership: PartnershipId;
}

export type SignInResult =
  | { readonly kind: 'signed in'; readonly who: SignedIn }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Checks the `Authorization` header of one request. */
export type SignIn = (authorization: string | undefined) => Promise<SignInResult>;

export const bearerOf = (authorization: string | undefined): string | null =>
  /^Bearer ([\w.~+/-]+=*)$/.exec(authorization ?? '')?.[1] ?? null;

export const signInRefused = (sentence: string): SignInResult => ({ kind: 'refused', sentence });
