import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import { serveBuild } from './static-host.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let host: Awaited<ReturnType<typeof serveBuild>>;
let context: BrowserContext;
let page: Page;
let complaints: string[];
let foreign: string[];

beforeAll(async () => {
  host = await serveBuild();
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: false });
  page = await context.newPage();
  complaints = [];
  foreign = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(host.url).origin) foreign.push(request.url());
  });
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

async function open(hash = ''): Promise<void> {
  await page.goto(`${host.url}${hash}`);
  await page.waitForSelector('#storage-editor .view-line');
}

async function replace(pane: 'wiki' | 'storage', text: string): Promise<void> {
  await page.click(`#${pane}-editor .view-lines`);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

const lines = (pane: string) => page.locator(`#${pane}-editor .view-lines`);

it('marks broken storage where it is broken, lists it, and takes it back when it is mended', async () => {
  await open();
  await replace('storage', '<p>one <b>two</p>');
  await page.waitForSelector('#storage-editor .squiggly-error');
  await page.waitForSelector('#problems button[data-severity="error"]');
  expect(await page.locator('#problems button').first().textContent()).toMatch(/storage 1:\d+/);
  await page.locator('#problems button').first().click();
  expect(await page.evaluate(() => document.activeElement?.closest('#storage-editor') !== null)).toBe(true);

  await replace('storage', '<p>one <b>two</b></p>');
  await page.waitForFunction(() => document.querySelector('#problems button[data-severity="error"]') === null);
});

it('tells a wrong macro parameter by the lint rules', async () => {
  await open();
  await replace(
    'storage',
    '<ac:structured-macro ac:name="info"><ac:parameter ac:name="titel">a</ac:parameter><ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>',
  );
  await expect.poll(() => page.textContent('#problems')).toContain('titel');
});

it('opens a shared link with the same text', async () => {
  await open();
  await replace('storage', '<p>shared text</p>');
  await page.waitForFunction(() => location.hash.startsWith('#1.'));
  await page.waitForTimeout(600);
  const hash = new URL(page.url()).hash;
  await context.clearCookies();
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await open(hash);
  await expect.poll(() => lines('storage').textContent()).toContain('shared\u00a0text');
});

it('tells of a damaged link and keeps the text saved before', async () => {
  await open();
  await replace('storage', '<p>kept</p>');
  await page.waitForTimeout(600);
  await page.goto('about:blank');
  await open('#1.damaged');
  await expect.poll(() => page.textContent('#announce')).toContain('damaged');
  await expect.poll(() => lines('storage').textContent()).toContain('kept');
});

it.each(['light', 'dark', 'contrast'])('has no serious accessibility violation: %s', async (theme) => {
  await open();
  await page.selectOption('#theme', theme);
  await replace('storage', '<p>one <b>two</p>');
  await page.waitForSelector('#problems button');
  await page.evaluate(axe);
  const serious = await page.evaluate(async () => {
    const runner = (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    const { violations } = await runner.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(serious).toEqual([]);
});

it('keeps a frame without the rights of the page', async () => {
  await open();
  expect(await page.getAttribute('#preview', 'sandbox')).toBe('allow-scripts');
});

it('shows one pane and a plain editor on a phone', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(host.url);
  await page.waitForSelector('#wiki-editor textarea');
  await page.click('[data-show="storage"]');
  expect(await page.isVisible('#storage-editor textarea')).toBe(true);
  expect(await page.isVisible('#wiki-editor textarea')).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

it('types wiki text and sees storage change', async () => {
  await open();
  await replace('wiki', 'h2. Typed *here*');
  await expect.poll(() => lines('storage').textContent()).toContain('<h2>Typed');
});

it('shows the view, and keeps the last good one while storage is broken', async () => {
  await open();
  await replace('wiki', 'h2. Typed *here*');
  const view = page.frameLocator('#preview').locator('#page');
  await expect.poll(() => view.locator('h2').textContent()).toBe('Typed here');

  await replace('storage', '<h2>Typed here</h2><p>open');
  await expect.poll(() => page.textContent('#view-state')).toContain('Stale');
  expect(await view.locator('h2').textContent()).toBe('Typed here');
  await replace('storage', '<p>mended</p>');
  await expect.poll(() => view.locator('p').textContent()).toBe('mended');
});
