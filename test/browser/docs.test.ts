import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createServer, type RunningServer } from '@macrowright/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from './chromium.ts';
import { playground as staticFolder } from './static-host.ts';

const docsFolder = fileURLToPath(new URL('../../apps/cli/dist/docs', import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({ data: ':memory:', docsFolder, staticFolder });
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('finds a rule with the search, under a policy without inline scripts', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${server.url}/docs`);
  await page.keyboard.press('/');
  await page.keyboard.type('unescaped amp');
  await page.locator('#results a').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${server.url}/docs/rules/unescaped-ampersand.html`);
  expect(errors).toEqual([]);
  await page.close();
});

test('opens the example of a rule in the playground and fixes it', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.url}/docs/rules/void-element-not-closed.html`);
  await page.click('text=Try it in the playground');
  await page.waitForURL((url) => url.pathname === '/');
  await page.waitForSelector('#storage-editor .view-line');
  await expect.poll(() => page.textContent('#problems')).toContain('void-element-not-closed');
  await page.click('#fix-all');
  await expect.poll(() => page.textContent('#problems')).not.toContain('void-element-not-closed');
  await context.close();
});

test.each([
  ['start.html', 1280, 'light'],
  ['api/storage.html', 1280, 'dark'],
  ['macros/code.html', 390, 'light'],
] as const)('%s at %i pixels, %s: accessible and without horizontal scrolling', async (path, width, colorScheme) => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${server.url}/docs/${path}`);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  await page.addScriptTag({ path: axe });
  const violations = await page.evaluate<string[]>(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
  );
  expect(violations).toEqual([]);
  await context.close();
});
