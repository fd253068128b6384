import type { RequestNumber } from '#domain/ids.ts';
import type { Appended, Basis, Change, CommandId, Done, RequestLedger } from '#domain/request-service.ts';
import type { Recorded } from '#domain/requests/events.ts';
import { evolve } from '#domain/requests/evolve.ts';
import type { Request } from '#domain/requests/request.ts';

const keyOf = ({ by, key }: CommandId) => JSON.stringify([by, key]);

/** The ledger of one partnership in memory: as strict about what a decision rests on as the real one. */
export interface FakeLedger extends RequestLedger {
  readonly events: readonly Recorded[];
  readonly requests: ReadonlyMap<RequestNumber, Request>;
  readonly lanes: readonly string[];
  /** Appends refused because somebody else wrote first. */
  readonly conflicts: number;
}

/** What another process may do meanwhile. */
export interface Meanwhile {
  /**
   * Runs before the n-th append, which it may answer in place of the ledger: `lose` writes the change and
   * then says that somebody else wrote first, as a lost answer looks.
   */
  readonly append?: (n: number) => Promise<'go on' | 'moved on' | 'lose'>;
  /** Runs before the ledger says whether a basis stands. */
  readonly stands?: () => Promise<void>;
}

export function createFakeLedger(meanwhile: Meanwhile = {}): FakeLedger {
  const requests = new Map<RequestNumber, Request>();
  const ops = new Map<string, Done>();
  const events: Recorded[] = [];
  const lanes: string[] = [];
  const given = new WeakMap<object, number>();
  let head = 0;
  let appends = 0;
  let conflicts = 0;

  function write(basis: Basis, change: Change): Appended {
    const done = ops.get(keyOf(change.id));
    if (done !== undefined) return { kind: 'already done', done };
    if (given.get(basis) !== head) {
      conflicts += 1;
      return { kind: 'moved on' };
    }
    head += 1;
    for (const one of change.events) {
      const before = requests.get(one.number) ?? null;
      if (one.version !== (before?.version ?? 0) + 1) throw new Error(`R-${one.number} skips a version.`);
      requests.set(one.number, evolve(before, one));
      events.push(one);
    }
    ops.set(keyOf(change.id), change.done);
    return { kind: 'appended' };
  }

  return {
    events,
    requests,
    lanes,
    get conflicts() {
      return conflicts;
    },
    inTurn(lane, work) {
      lanes.push(lane);
      return work();
    },
    async load(numbers) {
      const basis = {} as Basis;
      given.set(basis, head);
      const found = numbers.flatMap((number) => {
        const request = requests.get(number);
        return request === undefined ? [] : [[number, request] as const];
      });
      return { requests: new Map(found), nextNumber: (requests.size + 1) as RequestNumber, basis };
    },
    async stands(basis) {
      await meanwhile.stands?.();
      return given.get(basis) === head;
    },
    done: async (id) => ops.get(keyOf(id)) ?? null,
    async append(basis, change) {
      appends += 1;
      const says = await meanwhile.append?.(appends);
      if (says === 'moved on') return { kind: 'moved on' };
      const appended = write(basis, change);
      return says === 'lose' ? { kind: 'moved on' } : appended;
    },
  };
}
