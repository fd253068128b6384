import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Account, createEntraSignIn } from '#api/sign-in/entra.ts';
import type { SignIn } from '#api/sign-in/sign-in.ts';
import type { PartnershipId, PersonId } from '#domain/ids.ts';
import {
  clientId,
  council,
  type Entra,
  elsewhere,
  police,
  startEntra,
  teamsOnTheDesktop,
} from '#tests/support/entra-tokens.ts';

const helen = { person: 'helen' as PersonId, partnership: 'small' as PartnershipId };
const again = 'Your sign-in could not be checked. Close the tab and open it again in Teams.';

let entra: Entra;
let signIn: SignIn;
let looked: Account[];
beforeAll(async () => {
  entra = await startEntra();
  const settings = {
    clientId,
    allowedTenants: [council, police],
    authority: entra.authority,
    jwksUrl: entra.jwksUrl,
  };
  signIn = createEntraSignIn(settings, async (account) => {
    looked.push(account);
    return account.object.endsWith('1') ? helen : null;
  });
});
afterAll(() => entra.close());
beforeEach(() => {
  looked = [];
});

const withToken = async (token: string | Promise<string>) => signIn(`Bearer ${await token}`);
const tokens = () => entra;

describe('lets in', () => {
  it('a person of a listed tenant, known by tenant and object id and by nothing else', async () => {
    expect(await withToken(entra.token())).toEqual({ kind: 'signed in', who: helen });
    expect(looked).toEqual([{ tenant: council, object: 'bbbbbbbb-0000-4000-8000-000000000001' }]);
  });

  it.each([
    ['several scopes', { scp: 'User.Read access_as_user' }],
    ['another listed tenant', { tid: police }],
    ['Teams in a browser', { azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346' }],
    ['Teams on a computer', { azp: teamsOnTheDesktop }],
    ['no client named', { azp: undefined }],
    ['a user’s token that says so', { idtyp: 'user' }],
  ])('%s', async (_name, differs) => {
    expect((await withToken(entra.token(differs))).kind).toBe('signed in');
  });

  it('clocks that differ by less than a minute', async () => {
    expect((await withToken(entra.token({ exp: entra.inSeconds(-50) }))).kind).toBe('signed in');
    expect((await withToken(entra.token({ nbf: entra.inSeconds(50) }))).kind).toBe('signed in');
  });
});

describe('refuses, without looking anybody up,', () => {
  it.each<readonly [string, () => string | Promise<string>]>([
    ['a signature of somebody else', () => tokens().signedByAStranger()],
    ['a key that is not published', () => tokens().withKey('theirs')],
    ['no signature', () => tokens().unsigned()],
    ['the public key used as a secret (HS256)', () => tokens().confused()],
    ['claims changed after signing', () => tokens().altered({ oid: 'bbbbbbbb-0000-4000-8000-0000000000a1' })],
    ['another audience', () => tokens().token({ aud: `api://${clientId}` })],
    ['several audiences', () => tokens().token({ aud: [clientId, 'another'] })],
    ['no audience', () => tokens().token({ aud: undefined })],
    ['an issuer of another tenant', () => tokens().token({ iss: `${tokens().authority}/${police}/v2.0` })],
    ['a version 1 issuer', () => tokens().token({ iss: `https://sts.windows.net/${council}/` })],
    ['an issuer elsewhere', () => tokens().token({ iss: `https://evil.example/${council}/v2.0` })],
    ['an expired token', () => tokens().token({ exp: tokens().inSeconds(-70) })],
    ['a token from the future', () => tokens().token({ nbf: tokens().inSeconds(70) })],
    ['no expiry', () => tokens().token({ exp: undefined })],
    ['no beginning', () => tokens().token({ nbf: undefined })],
    ['no scope', () => tokens().token({ scp: undefined })],
    ['another scope', () => tokens().token({ scp: 'access_as_user_too User.Read' })],
    ['an app’s own token', () => tokens().token({ idtyp: 'app' })],
    ['another client than Teams', () => tokens().token({ azp: clientId })],
    ['no object id', () => tokens().token({ oid: undefined })],
    ['an empty object id', () => tokens().token({ oid: '' })],
    ['an object id that is no text', () => tokens().token({ oid: { $ne: '' } })],
    ['no tenant', () => tokens().token({ tid: undefined })],
    ['a tenant that is a path', () => tokens().token({ tid: `${council}/../x` })],
    ['text that is no token', () => 'nonsense'],
  ])('%s', async (_name, token) => {
    expect(await withToken(token())).toEqual({ kind: 'refused', sentence: again });
    expect(looked).toEqual([]);
  });

  it.each([undefined, '', 'Basic aGVsZW4=', 'Bearer', 'Bearer a b'])('the header %j', async (header) => {
    expect(await signIn(header)).toEqual({
      kind: 'refused',
      sentence: 'Please sign in: open this page inside Teams.',
    });
  });

  it('a tenant that is not on the list, and says so', async () => {
    expect(await withToken(entra.token({ tid: elsewhere }))).toEqual({
      kind: 'refused',
      sentence: 'Your organisation is not part of this partnership. Ask its manager to add it.',
    });
    expect(looked).toEqual([]);
  });
});

it('tells somebody who is not in the list of people whom to ask', async () => {
  expect(await withToken(entra.token({ oid: 'bbbbbbbb-0000-4000-8000-000000000002' }))).toEqual({
    kind: 'refused',
    sentence: 'You are signed in, but not in this partnership’s list of people. Ask its manager to add you.',
  });
});

it('does not let anybody in while the keys cannot be read', async () => {
  const closed = createEntraSignIn(
    { clientId, allowedTenants: [council], authority: entra.authority, jwksUrl: `${entra.authority}/none` },
    async () => helen,
  );
  expect(await closed(`Bearer ${await entra.token()}`)).toEqual({ kind: 'refused', sentence: again });
});
