import { type RunningApp, startApp } from '#tests/support/running-app.ts';
import {
  type Action,
  command,
  commands,
  type Pair,
  type Read,
  readPath,
  reads,
  writerFor,
} from './actions.ts';
import { signedInClient } from './clients.ts';
import { type Memory, memoryOf, processorOf } from './processes.ts';
import { type Timing, timed, timingOf } from './timings.ts';

export interface MeasuredAction {
  readonly clients: number;
  readonly action: Action;
  readonly timing: Timing;
  /** Milliseconds of a processor the app spent on one, all it does afterwards in the background included. */
  readonly processor: number | null;
}

export interface Measured {
  readonly size: number;
  /** From the start of the process, in milliseconds. */
  readonly start: { readonly ready: number; readonly firstPage: number };
  readonly memory: { readonly ready: Memory; readonly afterReads: Memory; readonly afterCommands: Memory };
  readonly actions: readonly MeasuredAction[];
}

/** How often each is done; several clients share it out. */
export interface Effort {
  readonly reads: number;
  readonly commands: number;
}

const clientCounts = [1, 8] as const;
const most = Math.max(...clientCounts);

/** The app as its own process over a store that is filled, asked over HTTP from this one. */
export async function measure(
  size: number,
  dataDir: string,
  effort: Effort,
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const from = performance.now();
  const app = await startApp(dataDir, env);
  const ready = performance.now() - from;
  const pairs: Pair[] = [];
  try {
    const pid = app.process.pid ?? 0;
    const memoryReady = memoryOf(pid);
    const first = await pairAt(app.url);
    pairs.push(first);
    await first.helen.get(readPath('first page', 0, size));
    const firstPage = performance.now() - from;
    while (pairs.length < most) pairs.push(await pairAt(app.url));
    // What is compiled and remembered once is not what people wait for every day.
    for (const action of reads) await readAll(action, pairs.slice(0, 1), 40, size);
    const actions: MeasuredAction[] = [];
    for (const clients of clientCounts) {
      const here = pairs.slice(0, clients);
      for (const action of reads)
        actions.push(
          await measured(app, clients, action, () => readAll(action, here, effort.reads / clients, size)),
        );
    }
    const afterReads = memoryOf(pid);
    await loops(app, pairs.slice(0, 1), 10);
    for (const clients of clientCounts)
      actions.push(...(await loops(app, pairs.slice(0, clients), effort.commands / clients)));
    return {
      size,
      start: { ready: Math.round(ready), firstPage: Math.round(firstPage) },
      memory: { ready: memoryReady, afterReads, afterCommands: memoryOf(pid) },
      actions,
    };
  } finally {
    for (const { helen, priya } of pairs) for (const client of [helen, priya]) client.close();
    await app.stop();
  }
}

async function readAll(action: Read, pairs: readonly Pair[], each: number, size: number): Promise<number[]> {
  const times: number[] = [];
  const one = async ({ helen }: Pair, client: number) => {
    for (let turn = client * 13; turn < client * 13 + each; turn += 1) {
      // One in fifty is restricted and answered as if it were not there, which is not counted.
      await timed(times, () => helen.get(readPath(action, turn, size))).catch(() => null);
    }
  };
  await Promise.all(pairs.map(one));
  return times;
}

/** So many questions for each client, all asked, then all taken on, then answered, then decided. */
async function loops(app: RunningApp, pairs: readonly Pair[], each: number): Promise<MeasuredAction[]> {
  const clients = pairs.map((pair, n) => ({
    pair,
    write: writerFor(n + pairs.length),
    numbers: Array.from({ length: Math.ceil(each) }, () => ''),
  }));
  const all: MeasuredAction[] = [];
  for (const action of commands) {
    const doAll = async () => {
      const times: number[] = [];
      const one = async ({ pair, write, numbers }: (typeof clients)[number]) => {
        for (const [n, number] of numbers.entries()) {
          const { text } = await timed(times, () => command(action, pair, number, write));
          numbers[n] = (JSON.parse(text) as { number: string }).number;
        }
      };
      await Promise.all(clients.map(one));
      return times;
    };
    all.push(await measured(app, pairs.length, action, doAll));
  }
  return all;
}

async function measured(
  app: RunningApp,
  clients: number,
  action: Action,
  work: () => Promise<number[]>,
): Promise<MeasuredAction> {
  const pid = app.process.pid ?? 0;
  const before = processorOf(pid);
  const times = await work();
  const after = processorOf(pid);
  const processor =
    before === null || after === null ? null : Math.round(((after - before) / times.length) * 10) / 10;
  return { clients, action, timing: timingOf(times), processor };
}

const pairAt = async (url: string): Promise<Pair> => ({
  helen: await signedInClient(url, 'helen'),
  priya: await signedInClient(url, 'priya'),
});
