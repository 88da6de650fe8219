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

/** Starts the Chromium from the test dependencies on Linux x64, and an installed one otherwise. Throws if there is none. */
export async function startChromium(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    // `--single-process` is meant for cloud functions; with it, a crashing page takes down the browser.
    const args = sparticuz.args.filter((flag) => flag !== '--single-process' && !flag.startsWith('--headless'));
    return chromium.launch({ executablePath: await sparticuz.executablePath(), args, headless: true });
  }
  const executablePath = process.env.MACROWRIGHT_CHROMIUM ?? installed.find((path) => existsSync(path));
  if (executablePath) return chromium.launch({ executablePath, headless: true });
  throw new Error(
    'No Chromium found. Install Chrome or Chromium, or set MACROWRIGHT_CHROMIUM to the path of its executable.',
  );
}
