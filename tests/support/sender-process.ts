import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./sender-child.ts', import.meta.url));
type Said = 'ready' | 'holds' | 'done';

export interface SenderProcess {
  /** Resolves when it has said so; rejects with its complaint when it ended without. */
  says(word: Said): Promise<void>;
  hasSaid(word: Said): boolean;
  /** SIGSTOP and SIGCONT: a process that stalls and comes back. */
  stall(): void;
  goOn(): void;
  /** SIGKILL, and its end. */
  kill(): Promise<void>;
}

/** Starts sender-child.ts with these words. */
export function startSenderProcess(...words: readonly (string | number)[]): SenderProcess {
  const child = spawn(process.execPath, [script, ...words.map(String)]);
  const said = new Set<string>();
  let complaint = '';
  let over = false;
  child.stderr.on('data', (data) => {
    complaint += String(data);
  });
  const lines = createInterface({ input: child.stdout }).on('line', (line) => said.add(line));
  const ended = once(child, 'close').then(() => {
    over = true;
  });
  return {
    hasSaid: (word) => said.has(word),
    async says(word) {
      while (!said.has(word)) {
        if (over) throw new Error(complaint.trim() || `The sender ended before it was ${word}.`);
        await Promise.race([once(lines, 'line'), ended]);
      }
    },
    stall: () => void child.kill('SIGSTOP'),
    goOn: () => void child.kill('SIGCONT'),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
