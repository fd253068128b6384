import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { PersonId } from '#domain/ids.ts';
import { parsePersonId } from '#domain/ids.ts';
import { bearerOf, type SignedIn, type SignIn, signInRefused } from './sign-in.ts';

/** Signing in by choosing a person: only in local mode, on loopback, with a key that dies with the process. */
export function createLocalSignIn(whoIs: (person: PersonId) => Promise<SignedIn | null>): {
  readonly signIn: SignIn;
  /** Null when nobody has that id. The token lasts 12 hours. */
  tokenFor(person: string): Promise<string | null>;
} {
  const key = randomBytes(32);
  const known = async (id: string | undefined) => {
    const person = id === undefined ? null : parsePersonId(id);
    return person === null ? null : whoIs(person);
  };
  return {
    async signIn(authorization) {
      const token = bearerOf(authorization);
      if (token === null) return signInRefused('Choose a person first: POST /api/local/sign-in.');
      const subject = await jwtVerify(token, key, { audience: 'local', algorithms: ['HS256'] }).then(
        ({ payload }) => payload.sub,
        () => undefined,
      );
      const who = await known(subject);
      return who === null
        ? signInRefused('This sign-in has ended. Choose the person again.')
        : { kind: 'signed in', who };
    },
    async tokenFor(person) {
      if ((await known(person)) === null) return null;
      return new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(person)
        .setAudience('local')
        .setIssuedAt()
        .setExpirationTime('12h')
        .sign(key);
    },
  };
}
