import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore, type Store } from '#api/storage/store.ts';
import type { NoticeQueue } from '#bot/sending/notice-queue.ts';
import type { PartnershipId } from '#domain/ids.ts';
import type { Notice, NoticeState } from '#domain/requests/notice.ts';
import { badTable, type Trouble } from '#tests/support/bad-table.ts';
import { commentChange, feedbackTo, moment, number, person } from '#tests/support/changes.ts';
import { ask, comment, send } from '#tests/support/send.ts';
import { everyTable, type Opened } from '#tests/support/tables.ts';

const r1 = number(1);
const told: NoticeState = { kind: 'told', route: { kind: 'chat' }, at: moment(3), proof: null };
const states = (notices: readonly Notice[]) => notices.map((notice) => notice.state.kind);

function only(notices: readonly Notice[]): Notice {
  const [notice] = notices;
  if (notice === undefined || notices.length > 1) throw new Error(`${notices.length} notices instead of one`);
  return notice;
}

describe.each(everyTable)('notices on %s', (_name, open) => {
  let opened: Opened;
  let store: Store;
  let partnership: PartnershipId;
  let queue: NoticeQueue & ReturnType<Store['notices']>;
  let used = 0;

  beforeAll(async () => {
    opened = await open();
    store = openStore({ engine: opened.table });
  }, 40_000);
  afterAll(() => opened.stop());
  beforeEach(() => {
    partnership = `partnership-${++used}` as PartnershipId;
    queue = store.notices(partnership);
  });
  const owe = (...people: string[]) =>
    ask(store.ledger(partnership), 'a', 'How many?', {
      notices: people.map((one) => feedbackTo(one)),
      at: moment(1),
    });
  const inbox = (who: string) => store.ledger(partnership).inbox(person(who));

  it('are due from the moment of the change, oldest first, and no sooner', async () => {
    await owe('amir', 'beth');
    await comment(store.ledger(partnership), 'b', r1, 'One', {
      at: moment(2),
      notices: [
        {
          number: r1,
          kind: 'request card',
          to: { kind: 'thread', thread: { conversation: '19:x', activity: null, link: null } },
          round: null,
        },
      ],
    });
    expect(await queue.due(moment(0), 10)).toEqual([]);
    expect((await queue.due(moment(1), 10)).map((one) => one.to)).toEqual([
      { kind: 'person', person: 'amir' },
      { kind: 'person', person: 'beth' },
    ]);
    expect((await queue.due(moment(2), 10)).map((one) => one.to.kind)).toEqual([
      'person',
      'person',
      'thread',
    ]);
    expect(await queue.due(moment(2), 1)).toHaveLength(1);
    expect((await queue.due(moment(2), 10))[0]).toEqual({
      ...feedbackTo('amir'),
      id: '000000001|000000000001|0000',
      at: moment(1),
      state: { kind: 'due', dueAt: moment(1) },
      tries: 0,
      lastError: null,
      acknowledgedAt: null,
    });
  });

  it('are found wherever they move, and only there', async () => {
    await owe('amir');
    const found = async () => ({
      due: (await queue.due(moment(9), 10)).length,
      sending: (await queue.sendingSince(moment(9))).length,
      waiting: (await queue.waitingFor(person('amir'))).length,
      dead: (await queue.dead()).length,
      inbox: (await inbox('amir')).length,
    });
    const none = { due: 0, sending: 0, waiting: 0, dead: 0, inbox: 0 };
    let notice: Notice | null = only(await queue.due(moment(9), 10));
    const moves: (readonly [NoticeState, Partial<typeof none>])[] = [
      [
        { kind: 'sending', since: moment(2) },
        { sending: 1, inbox: 1 },
      ],
      [
        { kind: 'due', dueAt: moment(4) },
        { due: 1, inbox: 1 },
      ],
      [
        { kind: 'due', dueAt: moment(5) },
        { due: 1, inbox: 1 },
      ],
      [
        { kind: 'waiting', why: 'for Amir to open the app', since: moment(5) },
        { waiting: 1, inbox: 1 },
      ],
      [
        { kind: 'dead', why: 'too big', at: moment(6) },
        { dead: 1, inbox: 1 },
      ],
      [told, { inbox: 1 }],
      [{ kind: 'superseded', at: moment(7) }, {}],
    ];
    for (const [state, places] of moves) {
      if (notice === null) throw new Error('the notice was lost');
      notice = await queue.move(notice, state, { tries: 2, lastError: 'throttled' });
      expect(notice).toMatchObject({ state, tries: 2, lastError: 'throttled' });
      expect(await found()).toEqual({ ...none, ...places });
    }
    expect(await queue.sendingSince(moment(2))).toEqual([]);
  });

  it('belong to whoever moved them first, a copy that is out of date included', async () => {
    await owe('amir');
    const other = openStore({ engine: opened.table }).notices(partnership);
    const [mine, theirs] = [only(await queue.due(moment(9), 1)), only(await other.due(moment(9), 1))];
    expect(await other.move(theirs, { kind: 'sending', since: moment(2) })).not.toBeNull();
    expect(await queue.move(mine, { kind: 'sending', since: moment(2) })).toBeNull();
    expect(await queue.move({ ...mine }, told)).toBeNull();
    const copy = { ...only(await queue.sendingSince(moment(9))) };
    expect(await queue.move(copy, told)).toMatchObject({ state: told });
  });

  const troubles: Trouble[][] = [
    ['answer lost'],
    ['repeated by the client'],
    ['busy', 'busy'],
    ['busy', 'answer lost'],
  ];
  it.each(troubles.map((met) => [met]))('are moved once and know it: %j', async (met) => {
    await owe('amir');
    const bad = badTable(opened.table);
    const mine = openStore({ engine: bad.table }).notices(partnership);
    const notice = only(await mine.due(moment(9), 1));
    bad.next(...met);
    const sending = await mine.move(notice, { kind: 'sending', since: moment(2) });
    if (sending === null) throw new Error('it was ours');
    expect(await mine.move(sending, told)).toMatchObject({ state: told });
  });

  it('of more people than one transaction holds are all written, once, whoever asks first', async () => {
    const people = Array.from({ length: 100 }, (_, n) => `person-${n}`);
    await owe(...people);
    const [one, two] = await Promise.all([
      queue.due(moment(1), 200),
      openStore({ engine: opened.table }).notices(partnership).due(moment(1), 200),
    ]);
    expect([one.length, two.length]).toEqual([100, 100]);
    expect(one.map((notice) => (notice.to.kind === 'person' ? notice.to.person : ''))).toEqual(people);
    expect(await inbox('person-99')).toHaveLength(1);
    expect(await queue.due(moment(1), 200)).toHaveLength(100);
  });

  it('are settled by telling somebody in person, also before they were written out', async () => {
    await owe('amir', ...Array.from({ length: 40 }, (_, n) => `person-${n}`));
    const ledger = store.ledger(partnership);
    await send(ledger, [r1], (loaded) =>
      commentChange('b', loaded, r1, 'Told Amir', {
        at: moment(4),
        settles: [
          { number: r1, person: person('amir'), become: { kind: 'told in person', by: person('beth') } },
        ],
      }),
    );
    const [first] = await ledger.notices(r1);
    const state = { kind: 'told', route: { kind: 'in person', by: 'beth' }, at: moment(4), proof: null };
    expect(first).toMatchObject({ to: { person: 'amir' }, state, acknowledgedAt: null });
    expect(await queue.due(moment(9), 100)).toHaveLength(40);
    expect(await inbox('amir')).toHaveLength(1);
  });

  it('leave the list when acknowledged, and only what was told can be', async () => {
    await owe('amir', 'beth');
    const ledger = store.ledger(partnership);
    const [amir] = await queue.due(moment(9), 10);
    if (amir === undefined) throw new Error('nothing is due');
    const acknowledge = (key: string, who: string) =>
      comment(ledger, key, r1, 'Seen', {
        at: moment(5),
        settles: [{ number: r1, person: person(who), become: { kind: 'acknowledged' } }],
      });
    await acknowledge('b', 'amir');
    expect(states(await inbox('amir'))).toEqual(['due']);
    const sending = await queue.move(only(await inbox('amir')), told);
    expect(sending).not.toBeNull();
    await acknowledge('c', 'amir');
    expect(await inbox('amir')).toEqual([]);
    expect(await inbox('beth')).toHaveLength(1);
    expect((await ledger.notices(r1)).map((one) => one.acknowledgedAt)).toEqual([moment(5), null]);
  });

  it('remember the posted message to update', async () => {
    const message = {
      number: r1,
      tag: 'answer:amir',
      reference: { conversation: '19:x/y' },
      activity: '1',
      says: 'abc',
    };
    expect(await queue.posted(r1, 'answer:amir')).toBeNull();
    await queue.rememberPosted(message);
    await queue.rememberPosted({ ...message, says: 'def' });
    expect(await queue.posted(r1, 'answer:amir')).toEqual({ ...message, says: 'def' });
    expect(await queue.posted(r1, 'answer|amir')).toBeNull();
  });
});
