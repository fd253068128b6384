import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandBodies } from '#api/contract/commands.ts';
import { type Api, openApi, problem } from '#tests/support/api-in-process.ts';

// Everybody outside: no role opens a restricted request, the manager's and the administrator's neither.
const outsiders = ['imran', 'priya', 'sam', 'grace', 'ruth', 'ada', 'vic'];
const inside = ['helen', 'tom', 'claire'];

let api: Api;
let open: string;
let secret: string;
let gap: string;
beforeAll(async () => {
  api = await openApi();
  open = await api.ask('helen', { question: 'An open question?' });
  secret = await api.ask('helen', {
    question: 'Something confidential?',
    restrictedTo: ['tom'],
    lead: 'claire',
    followUpOf: open,
  });
  gap = await api.ask('helen', { question: 'Confidential too?', restrictedTo: ['tom'] });
  await api.does('tom', gap, 'decline', { reason: 'Nobody records it.', gap: 'A confidential gap' });
});
afterAll(() => api.close());

const reads = ['/requests', '/requests?q=confidential', '/gaps', '/people', '/inbox'];

describe.each(outsiders)('to %s, a restricted request', (who) => {
  it('is in no list, count, search or gap', async () => {
    const log = (await api.get(who, '/requests')).body;
    expect(log.rows.map((row: { number: string }) => row.number)).toEqual([open]);
    expect([log.total, log.counts.open, log.counts.nobody, log.counts.closed]).toEqual([1, 1, 1, 0]);
    expect((await api.get(who, '/requests?q=confidential')).body).toMatchObject({ rows: [], total: 0 });
    expect((await api.get(who, '/requests?overdue=true')).body.total).toBe(0);
    expect((await api.get(who, '/gaps')).body.gaps).toEqual([]);
    for (const path of reads) {
      expect(JSON.stringify((await api.get(who, path)).body)).not.toMatch(/confidential/i);
    }
  });

  it('is not the follow-up of what they may read', async () => {
    const page = await api.request(who, open);
    expect(page.followUps).toEqual([]);
    expect(JSON.stringify(page)).not.toContain(secret);
  });

  it('answers exactly as one that is not there', async () => {
    const page = await api.get(who, `/requests/${secret}`);
    expect(page).toMatchObject(problem(404, 'not found'));
    const absent = await api.get(who, '/requests/R-999');
    expect(page.body.detail).toBe(absent.body.detail.replace('R-999', secret));
    expect(page.headers.get('etag')).toBe(null);
  });

  it('takes no command, whatever edition they claim to have seen', async () => {
    for (const command of Object.keys(commandBodies)) {
      const body = bodyFor(command);
      const answer = await api.post(who, `/requests/${secret}/${command}`, body, { 'if-match': '"77"' });
      const absent = await api.post(who, `/requests/R-999/${command}`, body);
      expect({ command, ...answer }).toMatchObject({ command, ...problem(404, 'not found') });
      expect(answer.body.detail).toBe(absent.body.detail.replace('R-999', secret));
    }
    expect(await api.post(who, '/requests', { question: 'And?', followUpOf: secret })).toMatchObject(
      who === 'vic' ? problem(403, 'not allowed') : problem(404, 'not found'),
    );
    expect((await api.request('helen', secret)).edition).toBe(1);
  });

  it('changes without their hearing of it', async () => {
    const { sequence } = (await api.get(who, '/requests')).body;
    const abort = new AbortController();
    const waiting = api.get(who, `/changes?after=${sequence}`, { signal: abort.signal }).then(
      (answer) => answer.body,
      () => 'heard nothing',
    );
    await api.does('helen', gap, 'comment', { text: `Confidential, not for ${who}` });
    await new Promise((resolve) => setTimeout(resolve, 150));
    abort.abort();
    expect(await waiting).toBe('heard nothing');
    const since = await api.get(who, '/changes?after=0');
    expect(since.body.numbers).toEqual([open]);
  });
});

it.each(inside)('is there for %s', async (who) => {
  expect(await api.request(who, secret)).toMatchObject({
    marking: 'OFFICIAL-SENSITIVE',
    restrictedTo: expect.arrayContaining([expect.objectContaining({ id: who })]),
  });
  expect((await api.request(who, open)).followUps.map(({ number }) => number)).toEqual([secret]);
  const { rows } = (await api.get(who, '/requests?q=something+confidential')).body;
  expect(rows).toMatchObject([{ number: secret, restricted: true }]);
});

it('its gap is listed for those inside', async () => {
  expect((await api.get('tom', '/gaps')).body.gaps).toMatchObject([
    { number: gap, text: 'A confidential gap', by: { id: 'tom' } },
  ]);
});

/** A body that passes the schema, so that the answer is the rules' own. */
function bodyFor(command: string): object {
  const date = api.day(5);
  const text = 'Hello.';
  return {
    promised: date,
    date,
    on: command === 'pause' ? 'tom' : date,
    from: date,
    to: 'tom',
    of: 'grace',
    into: open,
    person: 'tom',
    how: 'checked',
    what: text,
    why: text,
    text,
    question: text,
    reason: text,
    headline: text,
    doesNotTell: text,
    counting: text,
    type: 'confirmed',
    outcome: 'wait',
    action: 1,
  };
}
