import { createSite, renderView } from '@macrowright/convert';
import { builtinMacros, createBuiltinRegistry } from '@macrowright/macros';
import { parseStorage } from '@macrowright/storage';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import { hostileMacro, hostileStorage, hostileValues } from './hostile-storage.ts';

const origin = 'http://view.test';
const registry = createBuiltinRegistry();
const evil = '"><img src=x onerror=hit()>';
const site = createSite({
  baseUrl: `${origin}/wiki`,
  now: '2026-01-31T09:00:00Z',
  locale: evil,
  page: { id: '1', title: evil, spaceKey: 'ENG', version: 1 },
  spaces: [{ key: 'ENG', name: evil, homepageId: '2', description: evil }],
  pages: [
    { id: '2', title: evil, spaceKey: 'ENG', labels: [evil, 'a'], createdBy: evil, storage: hostileStorage.join('') },
  ],
  attachments: [
    { id: evil, filename: `${evil}.png`, pageId: '1', mediaType: 'image/png', niceType: evil, comment: evil },
  ],
  users: [{ accountId: evil, username: evil, displayName: evil, picture: 'javascript:hit()', groups: ['a'] }],
});

let browser: Browser;
let page: Page;
let hits: string[];
let outside: string[];

beforeAll(async () => {
  browser = await startChromium();
  page = await browser.newPage();
  await page.exposeFunction('hit', () => hits.push('hit()'));
  page.on('dialog', (dialog) => {
    hits.push(dialog.message());
    void dialog.dismiss();
  });
});
afterAll(() => browser?.close());

/** Opens HTML as a page of the site, triggers events on all elements, and records scripts that ran and requests that were sent. */
async function open(html: string): Promise<void> {
  hits = [];
  outside = [];
  await page.unrouteAll();
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === `${origin}/`) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (!url.startsWith(`${origin}/`)) outside.push(url);
    return route.fulfill({ status: 404, body: '' });
  });
  await page.goto(`${origin}/`);
  await page.evaluate(() => {
    for (const node of document.querySelectorAll('body *')) {
      for (const name of ['mouseover', 'focus', 'toggle', 'load', 'error', 'animationstart', 'submit'])
        node.dispatchEvent(new Event(name));
      if (node instanceof HTMLAnchorElement && /^(?:javascript|vbscript|data):/i.test(node.protocol)) node.click();
    }
  });
  await page.waitForTimeout(50);
}

function render(
  storage: string,
  representation: 'view' | 'export_view' | 'styled_view' | 'editor',
  flavor: 'cloud' | 'datacenter',
): string {
  return renderView(parseStorage(storage), { site, registry, representation, flavor, remoteImages: false }).html;
}

const macros = builtinMacros.flatMap(({ name, body, parameters }) =>
  hostileValues.slice(0, 6).map((value) => hostileMacro(name, body, Object.keys(parameters), value)),
);
const withUrls = builtinMacros
  .filter(({ parameters }) => Object.values(parameters).some(({ type }) => type === 'url'))
  .flatMap(({ name, body, parameters }) =>
    hostileValues.map((value) => hostileMacro(name, body, Object.keys(parameters), value)),
  );

describe('the rendered view runs no scripts and sends no requests', () => {
  it('detects scripts and requests', async () => {
    await open('<img src="x" onerror="hit()"><img src="https://evil.example/x">');
    await expect.poll(() => hits.length).toBeGreaterThan(0);
    expect(outside).toEqual(['https://evil.example/x']);
  });

  const documents = [
    ['elements and URLs', hostileStorage],
    ['every macro', [...macros, ...withUrls]],
  ] as const;
  for (const [what, list] of documents) {
    for (const representation of ['view', 'export_view', 'styled_view', 'editor'] as const) {
      it.each(['cloud', 'datacenter'] as const)(
        `${what}, ${representation}, %s`,
        async (flavor) => {
          // one page for all documents, each in its own section, so that an unclosed element does not hide the next ones
          const html =
            representation === 'styled_view'
              ? render(list.join(''), representation, flavor)
              : list.map((storage) => `<section>${render(storage, representation, flavor)}</section>`).join('\n');
          await open(html);
          expect(hits).toEqual([]);
          expect(outside).toEqual([]);
          expect(
            await page.evaluate(
              () =>
                document.querySelectorAll('script, iframe, object, embed, form, base, link, meta[http-equiv]').length,
            ),
          ).toBe(0);
        },
        60_000,
      );
    }
  }
});
