import { describe, expect, it } from '@jest/globals';
import { findChromium } from '../../scripts/chromium.mjs';

const machineWith =
  (...files: string[]) =>
  (file: string): boolean =>
    files.includes(file);

describe('the browser for the tests', () => {
  it('is the one that was chosen', () => {
    const exists = machineWith('/opt/chrome', '/usr/bin/chromium');
    expect(findChromium({ chosen: '/opt/chrome', exists })).toBe('/opt/chrome');
  });

  it('is none when the chosen one is not there, rather than another', () => {
    expect(findChromium({ chosen: '/opt/chrome', exists: machineWith('/usr/bin/chromium') })).toBeNull();
  });

  it.each(['/usr/bin/chromium', '/usr/bin/google-chrome'])('is found at %s', (file) => {
    expect(findChromium({ chosen: '', exists: machineWith(file) })).toBe(file);
  });

  it('is none on a machine without one', () => {
    expect(findChromium({ chosen: '', exists: machineWith() })).toBeNull();
  });
});
