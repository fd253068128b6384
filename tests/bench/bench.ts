import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { startAzurite } from '#tests/support/azurite.ts';
import { newDataDir, removeDataDir } from '#tests/support/running-app.ts';
import { fillAzure, filledFolder } from './fill/filled.ts';
import { type Effort, type Measured, measure } from './measure.ts';
import { type Plain, plainWay } from './plain-way.ts';
import { say } from './say.ts';

const usage = `npm run bench [-- options]
  --sizes 1000,10000   how many requests the partnership has (1000,10000,100000)
  --quick              fewer repetitions of everything
  --node-options '…'   for the app's process, such as --max-semi-space-size=4
  --no-azure           leaves out Azure Tables (Azurite)
  --keep               writes docs/measurements/bench.json; otherwise .cache/bench/bench.json`;

export interface Report {
  readonly at: string;
  readonly commit: string;
  readonly machine: {
    readonly processors: string;
    readonly memoryGB: number;
    readonly node: string;
    readonly options: string;
  };
  /** Of the last minute, before and after: 2 keeps a machine of two processors busy. */
  readonly load: { readonly before: number; readonly after: number };
  readonly embedded: readonly Measured[];
  readonly plain: readonly { readonly size: number; readonly actions: readonly Plain[] }[];
  readonly azure: Measured | null;
}

type Environment = Readonly<Record<string, string>>;

async function embedded(
  size: number,
  effort: Effort,
  env: Environment,
): Promise<{ app: Measured; plain: readonly Plain[] }> {
  const folder = await filledFolder(size, console.error);
  try {
    const app = await measure(size, folder, effort, env);
    return { app, plain: await plainWay(folder, size > 20_000 ? 3 : 10) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function overAzure(size: number, effort: Effort, env: Environment): Promise<Measured> {
  const azurite = await startAzurite();
  const dataDir = newDataDir();
  try {
    await fillAzure(azurite.connectionString, size);
    return await measure(size, dataDir, effort, {
      ...env,
      MODE: 'local',
      TABLES_CONNECTION_STRING: azurite.connectionString,
    });
  } finally {
    removeDataDir(dataDir);
    await azurite.stop();
  }
}

async function run(): Promise<Report> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      'node-options': { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
      'no-azure': { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const effort = values.quick ? { reads: 80, commands: 40 } : { reads: 400, commands: 200 };
  const env: Environment = values['node-options'] === '' ? {} : { NODE_OPTIONS: values['node-options'] };
  const before = loadavg()[0] ?? 0;
  const all: Measured[] = [];
  const plain: Report['plain'][number][] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    console.error(`${size} requests, embedded`);
    const measured = await embedded(size, effort, env);
    all.push(measured.app);
    plain.push({ size, actions: measured.plain });
  }
  let azure: Measured | null = null;
  if (!values['no-azure']) {
    console.error('1000 requests, Azure Tables (Azurite)');
    azure = await overAzure(1_000, { reads: effort.reads / 4, commands: effort.commands / 10 }, env);
  }
  const report: Report = {
    at: new Date().toISOString(),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    machine: {
      processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
      memoryGB: Math.round(totalmem() / 2 ** 30),
      node: process.version,
      options: values['node-options'],
    },
    load: { before, after: loadavg()[0] ?? 0 },
    embedded: all,
    plain,
    azure,
  };
  const folder = values.keep ? 'docs/measurements' : '.cache/bench';
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/bench.json`, `${JSON.stringify(report, null, 1)}\n`);
  return report;
}

console.log(say(await run()));
