import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { hostTenant, localAccount } from '#local/accounts.ts';

const config = readFileSync(new URL('../../.m365agentsplayground.yml', import.meta.url), 'utf8');
const values = (key: string): string[] =>
  [...config.matchAll(new RegExp(`^[ -]*${key}: ["']?([^"'\\n]+)["']?$`, 'gm'))].map(
    (found) => found[1] ?? '',
  );

describe('the people of the Agents Playground', () => {
  it('are one current user and exactly five others, which is all it accepts', () => {
    expect(values('aadObjectId')).toHaveLength(6);
  });

  // Otherwise the bot would greet strangers there who are colleagues in the local Teams.
  it('are the people of the local Teams, with the same accounts', () => {
    const ids = ['helen', 'tom', 'leila', 'grace', 'ruth', 'sam'];
    const accounts = ids.map((id) => localAccount(id, id, 'council', 'member'));
    expect(values('aadObjectId')).toEqual(accounts.map(({ object }) => object));
    expect(values('id').filter((id) => id.startsWith('29:'))).toEqual(
      accounts.map(({ channelAccount }) => channelAccount),
    );
    expect(values('tenantId')).toEqual([hostTenant]);
  });
});
