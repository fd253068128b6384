import type { Appended, Basis, Change } from '#domain/request-service.ts';
import { expandAll } from '../notices/expand.ts';
import { settleWrites } from '../notices/settle.ts';
import { allRows } from '../ranges.ts';
import { StoreRefused, StoreSilent, type Write } from '../table.ts';
import { ReadOnlyRequest } from './format.ts';
import { headKey, noticesOf, opKey, requestKey } from './keys.ts';
import { asFoundation, type Foundation, fetchAll } from './load.ts';
import type { Held } from './memory.ts';
import { fromOpRow, opIdOf } from './ops.ts';
import type { Parts } from './parts.ts';
import { type Plan, planWrites } from './writes.ts';

/** A command whose fate is unknown is tried again for so long: a fixed number of tries lost 2–4 % under contention. */
const patienceMs = 10_000;

/**
 * Writes all of it or nothing, and once, whatever happens to the answers. Throws `StoreRefused` when the store
 * will never take it, and `StoreSilent` when its fate is still unknown after ten seconds.
 */
export async function append(parts: Parts, basis: Basis, change: Change): Promise<Appended> {
  const { effects, memory } = parts;
  const foundation = asFoundation(basis);
  const deadline = effects.now() + patienceMs;
  for (let attempt = 0; ; attempt++) {
    const settling = await asked(() => settlingWrites(parts, change));
    let trouble = settling.trouble;
    if (settling.answer !== null) {
      const plan = planWrites(parts, foundation, change, settling.answer);
      const tried = await asked(() => parts.table.transact(parts.partition, plan.writes));
      if (tried.answer?.kind === 'committed') {
        remember(parts, foundation, change, plan, tried.answer.etags);
        return { kind: 'appended' };
      }
      memory.forget();
      const truth = await asked(() => whatHappened(parts, foundation, change));
      if (truth.answer !== null && truth.answer.kind !== 'unknown') return truth.answer;
      trouble = tried.trouble ?? truth.trouble;
    }
    if (effects.now() >= deadline) {
      throw new StoreSilent(
        'The store did not answer for ten seconds. What you did may or may not be saved: look before you repeat it.',
        { cause: trouble },
      );
    }
    await effects.pause(Math.min(20 * 2 ** attempt, 500));
  }
}

/** What the store answered, or why it did not; whatever trying again cannot cure is thrown on. */
async function asked<T>(work: () => Promise<T>): Promise<{ answer: T | null; trouble: unknown }> {
  try {
    return { answer: await work(), trouble: null };
  } catch (error) {
    if (error instanceof StoreRefused || error instanceof ReadOnlyRequest) throw error;
    return { answer: null, trouble: error };
  }
}

/** The one case that reads before it writes: an act that settles notices needs their etags. */
async function settlingWrites(
  { table, partition, effects }: Parts,
  change: Change,
): Promise<readonly Write[]> {
  const numbers = [...new Set(change.settles.map((settlement) => settlement.number))];
  if (numbers.length === 0) return [];
  const mark = effects.random(8);
  // A debt not yet written out would be sent although it has been settled.
  await expandAll(table, partition, mark);
  const rows = await Promise.all(numbers.map((number) => allRows(table, partition, noticesOf(number))));
  return settleWrites(rows.flat(), change.settles, change.at, mark);
}

/** After any conflict or throw: head, log and command id, read in parallel. The command id there means that it was us. */
async function whatHappened(
  parts: Parts,
  foundation: Foundation,
  change: Change,
): Promise<Appended | { readonly kind: 'unknown' }> {
  const { table, partition, memory } = parts;
  const numbers = [...new Set([...foundation.requests.keys(), ...change.events.map(({ number }) => number)])];
  const [op, seen] = await Promise.all([
    table.get(partition, opKey(opIdOf(foundation.head.opSecret, change.id))),
    fetchAll(parts, numbers),
  ]);
  memory.set(seen.head, { once: seen.requests });
  if (op !== null) return { kind: 'already done', done: fromOpRow(op.properties) };
  const same =
    seen.head.etag === foundation.head.etag &&
    numbers.every((number) => seen.requests.get(number)?.etag === foundation.requests.get(number)?.etag);
  return { kind: same ? 'unknown' : 'moved on' };
}

/** Every write has its etag in the answer, so the next command needs no read. */
function remember(
  { memory }: Parts,
  foundation: Foundation,
  change: Change,
  plan: Plan,
  etags: readonly (string | null)[],
): void {
  const before = memory.seen();
  const position = new Map(plan.writes.map((write, n) => [write.key, n]));
  const written = (key: string) => {
    const n = position.get(key);
    const write = n === undefined ? undefined : plan.writes[n];
    const etag = n === undefined ? null : (etags[n] ?? null);
    if (write === undefined || write.kind === 'delete' || etag === null)
      throw new Error(`No etag came back for "${key}".`);
    return { etag, properties: write.properties };
  };
  const requests = new Map([...foundation.requests].map(([number, held]) => [number, held.request]));
  for (const request of change.requests) requests.set(request.number, request);
  const proven = [...requests.values()].map(
    (request): Held => ({ request, ...written(requestKey(request.number)) }),
  );
  const still = before !== null && before.head === foundation.head ? [...before.requests.values()] : [];
  memory.set({ ...plan.head, etag: written(headKey).etag }, { proven: [...still, ...proven] });
}
