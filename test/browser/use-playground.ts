import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { startChromium } from './chromium.ts';
import { serveBuild } from './static-host.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The playground in a browser, for the tests of one file. Each test gets a fresh profile. */
export interface Playground {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  /** The rendered page in its frame. */
  readonly view: FrameLocator;
  open(hash?: string): Promise<void>;
  /** Patterns of console errors that the test provokes. */
  readonly expected: RegExp[];
  /** Replaces all text in a pane by typing. */
  replace(pane: 'wiki' | 'storage', text: string): Promise<void>;
  lines(pane: 'wiki' | 'storage'): Locator;
  /** Copies a link, and resolves to its fragment. */
  link(): Promise<string>;
  /** The serious and critical violations that axe finds. */
  violations(): Promise<string[]>;
}

/** A server for the playground. */
export interface Host {
  readonly url: string;
  close(): unknown;
}

/** Starts a browser for the tests of a file. A console error or a request to another origin fails the test. */
export function usePlayground(serve: () => Promise<Host> = serveBuild): Playground {
  let browser: Browser;
  let host: Host;
  let context: BrowserContext;
  let page: Page;
  let consoleErrors: string[];
  let externalRequests: string[];
  const expected: RegExp[] = [];

  beforeAll(async () => {
    host = await serve();
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: false });
    page = await context.newPage();
    consoleErrors = [];
    externalRequests = [];
    expected.length = 0;
    page.on('console', (message) => {
      if (message.type() === 'error') consoleErrors.push(message.text());
    });
    page.on('pageerror', (error) => consoleErrors.push(error.message));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(host.url).origin) externalRequests.push(request.url());
    });
  });
  afterEach(async () => {
    await context.close();
    expect(consoleErrors.filter((message) => !expected.some((pattern) => pattern.test(message)))).toEqual([]);
    expect(externalRequests).toEqual([]);
  });

  return {
    expected,
    get page() {
      return page;
    },
    get context() {
      return context;
    },
    get url() {
      return host.url;
    },
    get view() {
      return page.frameLocator('#preview');
    },
    async open(hash = '') {
      await page.goto(`${host.url}${hash}`);
      await page.waitForSelector('#storage-editor .view-line');
    },
    async replace(pane, text) {
      await page.click(`#${pane}-editor .view-lines`);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    lines: (pane) => page.locator(`#${pane}-editor .view-lines`),
    async link() {
      await page.click('#share');
      await expect.poll(() => page.textContent('#live-region')).toMatch(/Copied a link|address bar/);
      return new URL(page.url()).hash;
    },
    async violations() {
      await page.evaluate(axe);
      return page.evaluate(async () => {
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
    },
  };
}
