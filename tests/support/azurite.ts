import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface Azurite {
  /** For a table service on loopback, with Azurite's well-known development account. */
  readonly connectionString: string;
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL('../../node_modules/azurite/dist/src/table/main.js', import.meta.url));
const account = 'devstoreaccount1';
/** Published in Azurite's documentation: the same on every machine, and refused in production. */
const wellKnownKey =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const startMs = 20_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port of this machine is free.');
  return address.port;
}

/** Starts Azurite's table service in memory on a port of its own. */
export async function startAzurite(): Promise<Azurite> {
  const port = await freePort();
  const options = ['--tableHost', '127.0.0.1', '--tablePort', String(port), '--inMemoryPersistence'];
  const child = spawn(
    process.execPath,
    [program, ...options, '--disableTelemetry', '--skipApiVersionCheck', '--silent'],
    { stdio: 'ignore' },
  );
  const ended = once(child, 'exit');
  const endpoint = `http://127.0.0.1:${port}/${account}`;
  for (const until = Date.now() + startMs; ; ) {
    if (child.exitCode !== null) throw new Error('Azurite ended at its start.');
    const answered = await fetch(endpoint).catch(() => null);
    if (answered !== null) break;
    if (Date.now() > until) throw new Error('Azurite did not start within twenty seconds.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    connectionString: `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${wellKnownKey};TableEndpoint=${endpoint};`,
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
