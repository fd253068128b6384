// Runs before `npm start` and `npm test` on whatever Node the machine has, before the pinned one exists:
// no packages, nothing newer than Node 20. Quiet when there is nothing to do.
import { buildPages } from './build-pages.mjs';
import { howToGetChromium, needChromium } from './chromium.mjs';
import { whyInstall } from './installed.mjs';
import { root, run, stop } from './run.mjs';

const purpose = process.argv[2];
const oldestNode = 20;

if (purpose !== 'start' && purpose !== 'test')
  stop('Say what to prepare for: prepare.mjs start or prepare.mjs test.');

if (Number(process.versions.node.split('.')[0]) < oldestNode)
  stop(
    `This is Node ${process.versions.node}: install Node ${oldestNode} or later from https://nodejs.org, then try again.`,
  );

install();
if (purpose === 'start') buildPages();
else if (!needChromium()) stop(howToGetChromium);

function install() {
  const why = whyInstall(root);
  if (!why) return;
  console.log(`Installing packages with npm ci, because ${why}. This takes a minute or two.`);
  // Somebody's NODE_ENV=production would leave out what builds the tab and the pinned Node.
  const code = run('npm', ['ci', '--include=dev', '--loglevel=error']);
  if (code !== 0) stop('npm ci failed: the lines above say why. Put that right, then try again.');
  const still = whyInstall(root);
  if (still) stop(`npm ci ended well, but ${still}: run "npm ci" by hand and read what it says.`);
}
