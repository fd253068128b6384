import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RequestNumber } from '#domain/ids.ts';
import { createRequestService, type Handled, type Sent } from '#domain/request-service.ts';
import type { Actor, Command } from '#domain/requests/commands.ts';
import { instantOf } from '#domain/time.ts';
import { steps } from '#tests/support/arbitraries.ts';
import { createFakeLedger, type FakeLedger } from '#tests/support/fake-ledger.ts';
import { asking, at, day, someone, words } from '#tests/support/fold.ts';
import { smallCalendar, smallPartnership } from '#tests/support/partnership.ts';
import { play } from '#tests/support/play.ts';

const surroundings = async () => ({ partnership: smallPartnership, calendar: smallCalendar });
const r1 = 1 as RequestNumber;

/** A clock that moves on by a second each time somebody looks. */
function ticking(): () => number {
  let now = 0;
  return () => {
    now += 1000;
    return now;
  };
}

const serviceOf = (ledger: FakeLedger) => createRequestService(ledger, surroundings, ticking());

const by = (who: string, key: string, command: Command, basedOn: number | null = null): Sent => ({
  id: { by: someone(who), key },
  command,
  actor: { kind: 'person', person: someone(who) },
  now: at('2026-11-02'),
  basedOn,
});
const ask: Command = { kind: 'ask', asked: asking('Where do episodes end?'), lead: null };
const accept: Command = {
  kind: 'accept',
  number: r1,
  promised: day('2026-11-20'),
  triggers: [],
  completing: {},
};
const comment = (text: string): Command => ({
  kind: 'comment',
  number: r1,
  commentKind: 'comment',
  text: words(text),
});
const shape = (handled: Handled) => ('done' in handled ? [handled.kind, handled.done.version] : handled.kind);

describe('a command', () => {
  it('is decided again on what is then true, when somebody else wrote first', async () => {
    const other: { handle?: (sent: Sent) => Promise<Handled> } = {};
    const ledger = createFakeLedger({
      // Tom takes it on between Priya’s reading and her writing.
      append: async (n) => {
        if (n === 2) await other.handle?.(by('tom', 'b', accept));
        return 'go on';
      },
    });
    const handle = serviceOf(ledger);
    other.handle = handle;
    await handle(by('helen', 'a', ask));
    const handled = await handle(by('priya', 'c', accept));
    expect(handled).toMatchObject({
      kind: 'refused',
      reason: 'not now',
      sentence: expect.stringContaining('Tom'),
    });
    expect(ledger.conflicts).toBe(1);
    expect(ledger.requests.get(r1)?.state).toMatchObject({ kind: 'accepted', owner: 'tom' });
  });

  it('is refused only on what still stands when it is refused', async () => {
    const other: { handle?: (sent: Sent) => Promise<Handled> } = {};
    let handedBack = false;
    const ledger = createFakeLedger({
      // Priya hands it back while Tom is being told that she has it.
      stands: async () => {
        if (handedBack) return;
        handedBack = true;
        await other.handle?.(by('priya', 'c', { kind: 'hand-back', number: r1, why: words('On leave.') }));
      },
    });
    const handle = serviceOf(ledger);
    other.handle = handle;
    await handle(by('helen', 'a', ask));
    await handle(by('priya', 'b', accept));
    expect(shape(await handle(by('tom', 'd', accept)))).toEqual(['changed', 4]);
  });

  it('that was already done answers what it did then, whatever has happened since', async () => {
    const ledger = createFakeLedger();
    const handle = serviceOf(ledger);
    await handle(by('helen', 'a', ask));
    const first = await handle(by('priya', 'b', accept, 1));
    await handle(by('priya', 'c', comment('Started.')));
    const before = ledger.events.length;
    // By now it is already so, not possible, and what the person saw is out of date.
    expect(await handle(by('priya', 'b', accept, null))).toEqual(first);
    expect(await handle(by('priya', 'b', accept, 1))).toEqual(first);
    await handle(by('priya', 'd', { kind: 'hand-back', number: r1, why: words('On leave.') }));
    expect(
      await handle(by('priya', 'd', { kind: 'hand-back', number: r1, why: words('On leave.') })),
    ).toEqual({
      kind: 'changed',
      done: { number: 1, version: 4, edition: 4 },
    });
    await handle(by('tom', 'e', accept));
    expect(await handle(by('priya', 'b', accept))).toEqual(first);
    // And one that the rules would gladly do a second time.
    expect(shape(await handle(by('priya', 'c', comment('Started.'))))).toEqual(['changed', 3]);
    expect(ledger.events.length).toBe(before + 2);
  });

  it('of the same key by another person is another command', async () => {
    const ledger = createFakeLedger();
    const handle = serviceOf(ledger);
    await handle(by('helen', 'a', ask));
    expect(shape(await handle(by('priya', 'a', comment('One.'))))).toEqual(['changed', 2]);
    expect(shape(await handle(by('tom', 'a', comment('Two.'))))).toEqual(['changed', 3]);
  });

  it('based on an older edition is out of date, and shows the request as it is', async () => {
    const ledger = createFakeLedger();
    const handle = serviceOf(ledger);
    await handle(by('helen', 'a', ask));
    await handle(by('priya', 'b', accept, 1));
    const late = await handle(by('tom', 'c', comment('Late.'), 1));
    expect(late).toEqual({ kind: 'out of date', request: ledger.requests.get(r1) });
    expect(shape(await handle(by('tom', 'c', comment('Late.'), 2)))).toEqual(['changed', 3]);
  });

  it('that is already so is unchanged, with how the request stands', async () => {
    const handle = serviceOf(createFakeLedger());
    await handle(by('helen', 'a', ask));
    await handle(by('priya', 'b', accept));
    expect(await handle(by('priya', 'c', accept))).toEqual({
      kind: 'unchanged',
      done: { number: 1, version: 2, edition: 2 },
    });
  });

  it('never shows a request to who may not see it, however old what they saw', async () => {
    const handle = serviceOf(createFakeLedger());
    const restricted = asking('Who left?', { restrictedTo: [someone('imran')] });
    await handle(by('helen', 'a', { kind: 'ask', asked: restricted, lead: null }));
    expect(await handle(by('tom', 'b', comment('Hm.'), 99))).toMatchObject({
      kind: 'refused',
      reason: 'not found',
    });
    expect(await handle(by('zoe', 'c', comment('Hm.'), 99))).toMatchObject({ reason: 'not a member' });
  });

  it('that names something unknown on an old page is out of date', async () => {
    const handle = serviceOf(createFakeLedger());
    await handle(by('helen', 'a', ask));
    const merge: Command = { kind: 'merge', number: r1, into: 9 as RequestNumber, reason: words('Same.') };
    expect((await handle(by('priya', 'b', merge, 7))).kind).toBe('out of date');
  });

  it('whose answer was lost is found done at the next try', async () => {
    const ledger = createFakeLedger({ append: async (n) => (n === 2 ? 'lose' : 'go on') });
    const handle = serviceOf(ledger);
    await handle(by('helen', 'a', ask));
    expect(shape(await handle(by('tom', 'b', comment('Once.'))))).toEqual(['changed', 2]);
    expect(ledger.requests.get(r1)?.comments.length).toBe(1);
  });

  it('is given up after ten seconds, and says that nothing was saved', async () => {
    let tries = 0;
    const ledger = createFakeLedger({
      append: async () => {
        tries += 1;
        return 'moved on';
      },
    });
    expect(await serviceOf(ledger)(by('helen', 'a', ask))).toEqual({ kind: 'not saved' });
    // The clock was looked at once before and once after each try, a second apart.
    expect(tries).toBe(10);
    expect(ledger.events).toEqual([]);
  });

  it('of a person goes before background work', async () => {
    const ledger = createFakeLedger();
    const handle = serviceOf(ledger);
    await handle(by('helen', 'a', ask));
    const actor: Actor = { kind: 'clock' };
    await handle({
      ...by('helen', 'b', { kind: 'resume-on-date', number: r1 }),
      actor,
      id: { by: 'clock', key: 'b' },
    });
    expect(ledger.lanes).toEqual(['people', 'background']);
  });

  it('to undo a joining also loads the request it was joined to', async () => {
    const ledger = createFakeLedger();
    const handle = serviceOf(ledger);
    await handle(by('helen', 'a', ask));
    await handle(by('imran', 'b', ask));
    const r2 = 2 as RequestNumber;
    await handle(by('priya', 'c', { kind: 'merge', number: r2, into: r1, reason: words('Same.') }));
    expect(ledger.requests.get(r1)?.followers).toHaveLength(1);
    await handle(by('priya', 'd', { kind: 'unmerge', number: r2 }));
    expect(ledger.requests.get(r1)?.followers).toHaveLength(0);
  });
});

describe('any sequence of commands, each sent twice', () => {
  it('has the effect of each sent once', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const sent: Sent[] = [];
        const book = play(all, ({ command, actor, before }) => {
          const id = { by: actor.kind === 'person' ? actor.person : actor.kind, key: `${sent.length}` };
          sent.push({ id, command, actor, now: instantOf(before.clock), basedOn: null });
        });
        const ledger = createFakeLedger({ append: async (n) => (n % 5 === 0 ? 'lose' : 'go on') });
        const handle = createRequestService(ledger, surroundings, ticking());
        for (const one of sent) {
          const first = await handle(one);
          const again = await handle(one);
          if (first.kind === 'changed') expect(again).toEqual(first);
        }
        expect(new Map(ledger.requests)).toEqual(book.requests);
        expect(ledger.events).toEqual(book.events);
      }),
      { numRuns: 60 },
    );
  });
});
