import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./ledger-child.ts', import.meta.url));

export interface LedgerProcess {
  /** Resolves when the store is open; rejects with what the process said when it could not open it. */
  readonly ready: Promise<void>;
  go(): void;
  /** What was answered so far, by key. */
  readonly answered: ReadonlyMap<string, number>;
  /** Resolves once so many were answered. */
  hasAnswered(count: number): Promise<void>;
  kill(): void;
  /** The exit code; null after a kill. */
  readonly ended: Promise<number | null>;
}

/** Starts ledger-child.ts with these words. */
export function startLedgerProcess(...words: readonly string[]): LedgerProcess {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [script, ...words]);
  const answered = new Map<string, number>();
  const waiting: { count: number; resolve: () => void }[] = [];
  let complaint = '';
  child.stderr.on('data', (data) => {
    complaint += String(data);
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'ready') return resolve();
      const [key = '', number] = line.split(' ');
      answered.set(key, Number(number));
      for (const one of waiting) if (answered.size >= one.count) one.resolve();
    });
    void ended.then(() => {
      for (const one of waiting) one.resolve();
      reject(new Error(complaint.trim()));
    });
  });
  return {
    ready,
    go: () => void child.stdin.write('go\n'),
    answered,
    hasAnswered: (count) =>
      new Promise((resolve) => {
        if (answered.size >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    kill: () => void child.kill('SIGKILL'),
    ended,
  };
}
