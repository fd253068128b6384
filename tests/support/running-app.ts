import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The app as a person starts it: its own process, its own data folder, on loopback. */
export interface RunningApp {
  readonly url: string;
  readonly dataDir: string;
  /** What it has printed. */
  said(): string;
  /** SIGTERM, and its exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL: the data folder stays. */
  kill(): Promise<void>;
  readonly process: ChildProcess;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'feedback-loop-'));
export const removeDataDir = (dataDir: string): void => rmSync(dataDir, { recursive: true, force: true });

const main = fileURLToPath(new URL('../../api/main.ts', import.meta.url));
const startWithin = 60_000;

export async function startApp(
  dataDir: string = newDataDir(),
  env: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const port = await freePort();
  const child = spawn(process.execPath, [main], {
    // Whatever it would keep in the folder it is started in goes into its own.
    cwd: dataDir,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + startWithin;
  while (!/Stop:|listens at/.test(said)) {
    if (child.exitCode !== null) throw new Error(`The app ended with ${child.exitCode}:\n${said}`);
    if (Date.now() > until) throw new Error(`The app did not start:\n${said}`);
    await sleep(50);
  }
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    }
    return child.exitCode;
  };
  return {
    url,
    dataDir,
    said: () => said,
    process: child,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  };
}
