// npm run playground: Microsoft's Agents Playground against the bot that npm start runs on this machine.
// Fetched by npx on request and never a dependency: its licence is for evaluation.
import { join } from 'node:path';
import { root, run, stop } from './run.mjs';

const version = '0.2.28';
const bot = `http://127.0.0.1:${process.env.PORT ?? 3978}`;
const port = '56150';

if (!(await answers(`${bot}/healthz`)))
  stop(
    `Nothing answers at ${bot}: run "npm start" in another window first, then "npm run playground" again.`,
  );

console.log(`The Agents Playground opens at http://localhost:${port}. Stop it with Ctrl+C.`);
console.log(
  'It listens on every network interface, not only on this machine, and shows one person: Helen Marsh.',
);
process.exitCode = run(
  'npx',
  [
    '--yes',
    `@microsoft/m365agentsplayground@${version}`,
    'start',
    '--app-endpoint',
    `${bot}/api/messages`,
    '--channel-id',
    'msteams',
    '--port',
    port,
    '--disable-telemetry',
  ],
  {
    TEAMSAPPTESTER_BROWSER: process.env.TEAMSAPPTESTER_BROWSER ?? 'none',
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(root, '.m365agentsplayground.yml'),
    M365_AGENTS_PLAYGROUND_LOGFILE: join(root, '.cache', 'm365agentsplayground.log'),
  },
);

/** @param {string} address */
async function answers(address) {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(3000) })).ok;
  } catch (error) {
    // fetch reports a closed port, and AbortSignal a silent one, by throwing: both mean no bot.
    if (error instanceof Error) return false;
    throw error;
  }
}
