import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createApi } from '../../tabs/src/api-client.ts';

const real = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = real;
});

/** Answers with these statuses in turn, and keeps the tokens it was shown. */
function answering(...statuses: readonly number[]) {
  const shown: (string | null)[] = [];
  globalThis.fetch = async (_path, init) => {
    shown.push(new Headers(init?.headers).get('Authorization'));
    return new Response('{}', { status: statuses[shown.length - 1] ?? 500 });
  };
  return shown;
}

describe('a sign-in that has run out', () => {
  it('is replaced once, and nobody notices', async () => {
    const shown = answering(401, 200);
    const over = jest.fn();
    const api = createApi(async (refresh) => (refresh ? 'new' : 'old'), over);
    expect(await api.send('/x', {}, {})).toEqual({ kind: 'ok', value: {} });
    expect(shown).toEqual(['Bearer old', 'Bearer new']);
    expect(over).not.toHaveBeenCalled();
  });

  it('is over when the replacement is refused as well', async () => {
    const shown = answering(401, 401, 200);
    const over = jest.fn();
    const api = createApi(async () => 'old', over);
    expect(await api.send('/x', {}, {})).toEqual({ kind: 'signed out' });
    expect(shown).toHaveLength(2);
    expect(over).toHaveBeenCalledTimes(1);
  });

  it('is not what any other refusal means', async () => {
    answering(403);
    const over = jest.fn();
    await createApi(async () => 'old', over).send('/x', {}, {});
    expect(over).not.toHaveBeenCalled();
  });
});
