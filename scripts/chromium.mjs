import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser that the tests of the tab use.
 *
 * @param {{ chosen?: string | undefined, exists?: (file: string) => boolean }} [machine] `chosen` is CHROMIUM_PATH
 * @returns {string | null} null when there is none. A CHROMIUM_PATH that leads nowhere is none: somebody meant that one.
 */
export function findChromium({ chosen = process.env.CHROMIUM_PATH, exists = existsSync } = {}) {
  if (chosen) return exists(chosen) ? chosen : null;
  return usual.find((file) => exists(file)) ?? null;
}

/**
 * Finds Chromium, or installs it where that can be done without asking: by apt, as root.
 *
 * @returns {string | null}
 */
export function needChromium() {
  const found = findChromium();
  if (found || process.env.CHROMIUM_PATH || !mayInstall()) return found;
  console.log('Installing Chromium for the tests of the tab (apt-get install chromium).');
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quietly);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietly);
  return findChromium();
}

/** What to tell whoever has no Chromium. */
export const howToGetChromium =
  'The tests of the tab need Chromium: install it (on Debian or Ubuntu "sudo apt-get install chromium") or set CHROMIUM_PATH to a Chrome or Chromium program, then run npm test again.';

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
