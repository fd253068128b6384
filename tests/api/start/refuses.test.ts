import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  freePort,
  newDataDir,
  type RunningApp,
  removeDataDir,
  startApp,
} from '#tests/support/running-app.ts';

/** Starts the app as a person would and waits for its end. */
async function ended(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['api/main.ts'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const late = setTimeout(() => child.kill('SIGKILL'), 50_000);
  await once(child, 'close');
  clearTimeout(late);
  return { code: child.exitCode, said };
}

let dataDir: string;
beforeAll(() => {
  dataDir = newDataDir();
});
afterAll(() => removeDataDir(dataDir));

/** One line, no stack trace. */
const refusal = (sentence: string) => ({ code: 1, said: `${sentence}\n` });

describe('does not start, and says why in one sentence,', () => {
  it('with settings that make no sense', async () => {
    expect(await ended({ PORT: 'http', DATA_DIR: dataDir })).toEqual(
      refusal('PORT is “http”. Set it to a number from 1 to 65535, or leave it out for 3978.'),
    );
    expect(await ended({ BOT_ID: 'ours', DATA_DIR: dataDir })).toEqual(
      refusal('BOT_ID is set but MODE is not. Set MODE=teams to run in Teams, or remove BOT_ID.'),
    );
  }, 60_000);

  it('on a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const said = await ended({ PORT: String(port), DATA_DIR: dataDir });
    other.close();
    expect(said).toEqual(
      refusal(
        `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start.`,
      ),
    );
  }, 60_000);

  it('without a data folder that can be written to', async () => {
    const file = join(dataDir, 'a-file');
    writeFileSync(file, '');
    for (const folder of [file, join(file, 'inside')]) {
      expect(await ended({ PORT: String(await freePort()), DATA_DIR: folder })).toEqual(
        refusal(
          `The data folder ${folder} cannot be written to. Give it to this user, or choose another: DATA_DIR=~/feedback-loop npm start.`,
        ),
      );
    }
  }, 60_000);

  it('with data that is no store, which it leaves as it is', async () => {
    const folder = newDataDir();
    const kept = 'not a database, but somebody’s text '.repeat(100);
    writeFileSync(join(folder, 'feedback-loop.db'), kept);
    const { code, said } = await ended({ PORT: String(await freePort()), DATA_DIR: folder });
    const left = readFileSync(join(folder, 'feedback-loop.db'), 'utf8');
    removeDataDir(folder);
    expect({ code, left }).toEqual({ code: 1, left: kept });
    expect(said).toMatch(/^The data in .* could not be opened: .*Nothing was changed\.\n$/);
  }, 60_000);

  it('where Azure Table storage cannot be reached', async () => {
    const port = await freePort();
    const connection = `DefaultEndpointsProtocol=http;AccountName=ours;AccountKey=b3Vycw==;TableEndpoint=http://127.0.0.1:${port}/ours;`;
    const { code, said } = await ended({
      PORT: String(await freePort()),
      DATA_DIR: dataDir,
      TABLES_CONNECTION_STRING: connection,
    });
    expect(code).toBe(1);
    expect(said).toMatch(/^Azure Table storage did not answer: .*then start again\.\n$/s);
    expect(said).not.toMatch(/\n {4}at |b3Vycw/);
  }, 60_000);
});

describe('beside an app that runs', () => {
  let first: RunningApp;
  beforeAll(async () => {
    first = await startApp();
  }, 90_000);
  afterAll(async () => {
    await first.stop();
    removeDataDir(first.dataDir);
  });

  it('a second one on the same data folder does not start, and leaves the first alone', async () => {
    const { code, said } = await ended({ PORT: String(await freePort()), DATA_DIR: first.dataDir });
    expect({ code, lines: said.trim().split('\n').length, said }).toEqual({
      code: 1,
      lines: 1,
      said: expect.stringContaining(first.dataDir),
    });
    expect(said).not.toContain('at ');
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
  }, 60_000);
});
