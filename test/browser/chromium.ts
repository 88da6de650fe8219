import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts the Chromium that comes with the test dependencies on Linux x64, else one that is installed, else says what to do. */
export async function startChromium(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Its `single-process` is for small cloud functions and makes the whole browser fall with one page.
    const args = sparticuz.args.filter((flag) => flag !== '--single-process' && !flag.startsWith('--headless'));
    return chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true });
  }
  const executablePath = process.env.MACROWRIGHT_CHROMIUM ?? installed.find((path) => existsSync(path));
  if (executablePath) return chromium.launch({ executablePath, headless: true });
  throw new Error(
    'The browser tests found no Chromium for this platform. Install Chrome or Chromium, or set MACROWRIGHT_CHROMIUM to its program.',
  );
}
