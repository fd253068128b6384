import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PartnershipId, PersonId, RequestNumber } from '#domain/ids.ts';
import type { NoticeState } from '#domain/requests/notice.ts';
import { instantOf } from '#domain/time.ts';
import { type Api, openApi } from '#tests/support/api-in-process.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** As the sender leaves a notice of this request to Helen. */
async function leaves(number: string, state: NoticeState, lastError: string | null, tries: number) {
  const notices = api.store.notices('small' as PartnershipId);
  const all = await notices.ofRequest(Number(number.slice(2)) as RequestNumber);
  const hers = all.find(({ to }) => to.kind === 'person' && to.person === ('helen' as PersonId));
  if (hers === undefined) throw new Error('Helen is owed nothing.');
  await notices.move(hers, state, { lastError, tries });
}
const takenOn = async (body: object = {}) => {
  const number = await api.ask('helen', { thread: null, ...body });
  await api.does('priya', number, 'accept', { promised: api.day(7) });
  return number;
};

it('lists who is not told yet, why, and what would settle it, the longest first; only for managers', async () => {
  const [dead, waiting, sent, restricted] = [
    await takenOn(),
    await takenOn(),
    await takenOn(),
    await takenOn({ restrictedTo: ['helen', 'priya'] }),
  ];
  const [before, after] = [instantOf(1_000), instantOf(2_000)];
  await leaves(
    dead,
    { kind: 'dead', why: 'Teams refused the message (400)', at: after },
    'unsure, then ours',
    3,
  );
  const why = 'Helen has blocked messages from the app';
  await leaves(waiting, { kind: 'waiting', why, since: before }, 'blocked', 1);
  await leaves(restricted, { kind: 'waiting', why, since: before }, 'blocked', 1);
  const proof = { conversation: 'a:1', activity: '1', possiblyTwice: false };
  await leaves(sent, { kind: 'told', route: { kind: 'chat' }, at: after, proof }, null, 1);

  const { status, body } = await api.get('ruth', '/untold');
  expect(status).toBe(200);
  expect(body.items).toMatchObject(
    [
      {
        number: waiting,
        kind: 'taken on',
        person: { id: 'helen' },
        state: 'waiting',
        why,
        since: before,
        tries: 1,
        lastError: 'blocked',
        remedy: 'Ask them to unblock the app in Teams, or tell them in person and record it.',
      },
      { number: dead, state: 'dead', since: after, tries: 3, lastError: 'ours', remedy: /log/ },
    ].map((one) => ({ ...one, remedy: expect.stringMatching(one.remedy) })),
  );

  const refused = await api.get('priya', '/untold');
  expect(refused.status).toBe(403);
  expect(refused.body.detail).toContain('Only a manager');
});
