import { expect, it } from 'vitest';
import { usePlayground } from './use-playground.ts';

const playground = usePlayground();

it('works offline after the first visit', async () => {
  await playground.open();
  await playground.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => playground.page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await playground.context.setOffline(true);
  await playground.page.reload();
  await playground.page.waitForSelector('#storage-editor .view-line');
  await playground.replace('wiki', 'h1. Offline');
  await expect.poll(() => playground.view.locator('h1').textContent()).toBe('Offline');
  await playground.page.click('#examples');
  await expect.poll(() => playground.page.locator('#gallery button').count()).toBeGreaterThan(100);
});

it('can be installed', async () => {
  await playground.open();
  const manifest = await playground.page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    const { name, icons } = await (await fetch(link?.href ?? '')).json();
    return { name, icon: (await fetch(new URL(icons[0].src, link?.href))).status };
  });
  expect(manifest).toEqual({ name: 'Macrowright playground', icon: 200 });
});

it('saves nothing when embedded, and is read-only with ?embed=readonly', async () => {
  const { page } = playground;
  await page.goto(`${playground.url}?embed=readonly`);
  await page.waitForSelector('#storage-editor .view-line');
  await page.click('#wiki-editor .view-lines');
  await page.keyboard.type('zzz');
  await page.waitForTimeout(700);
  expect(await playground.lines('wiki').textContent()).not.toContain('zzz');
  expect(await page.isVisible('#share')).toBe(false);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

it('stores nothing when embedded for editing', async () => {
  const { page } = playground;
  await page.goto(`${playground.url}?embed`);
  await page.waitForSelector('#storage-editor .view-line');
  await playground.replace('wiki', 'h1. Embedded');
  await expect.poll(() => playground.view.locator('h1').textContent()).toBe('Embedded');
  await page.keyboard.press('F1');
  await page.keyboard.type('theme: dark');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getAttribute('html', 'data-theme')).toBe('dark');
  await page.keyboard.press('Control+S');
  await page.waitForTimeout(700); // long enough for a save
  const stored = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
  }));
  expect(stored).toEqual({ local: [], session: [], databases: 0, caches: [], workers: 0, cookie: '' });
  expect(await playground.context.cookies()).toEqual([]);
});

it('finds nodes by a selector, and stores it in the link', async () => {
  await playground.open();
  await playground.replace('storage', '<p>a <ac:link><ri:page ri:content-title="B" /></ac:link></p>');
  await playground.page.click('[data-tab="tree"]');
  await playground.page.fill('#query', 'ac:link > ri:page');
  await expect.poll(() => playground.page.textContent('#query-note')).toBe('1 match');
  await playground.page.fill('#query', 'p[');
  await expect.poll(() => playground.page.textContent('#query-note')).toContain('Invalid selector');
  await playground.page.fill('#query', 'ri:page');
  const hash = await playground.link();
  await playground.page.goto('about:blank');
  await playground.open(hash);
  expect(await playground.page.inputValue('#query')).toBe('ri:page');
  await expect.poll(() => playground.page.textContent('#query-note')).toBe('1 match');
});

it('opens a dropped file', async () => {
  await playground.open();
  await playground.page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['h1. Dropped'], 'page.wiki'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => playground.view.locator('h1').textContent()).toBe('Dropped');
});

it('scrolls the panes together', async () => {
  await playground.open();
  const wiki = Array.from({ length: 80 }, (_, index) => `h2. Part ${index}\n\ntext ${index}`).join('\n\n');
  await playground.replace('wiki', wiki);
  await expect.poll(() => playground.view.locator('h2').count()).toBe(80);
  await playground.page.keyboard.press('Control+Home');
  await playground.page.waitForTimeout(400);
  const top = () =>
    playground.view
      .locator('h2')
      .evaluateAll((all) => all.find((each) => each.getBoundingClientRect().bottom > 0)?.textContent);
  await playground.page.hover('#wiki-editor');
  await playground.page.mouse.wheel(0, 1200);
  await expect.poll(top).not.toBe('Part 0');
  await playground.page.waitForTimeout(600);
  const settled = await top();
  await playground.page.waitForTimeout(600);
  expect(await top()).toBe(settled); // the panes do not keep scrolling each other
  const number = Number(settled?.replace('Part ', ''));
  const visible = await playground.page.locator('#wiki-editor .view-line').allTextContents();
  const firstPart = visible.map((line) => /Part\u00a0(\d+)/.exec(line)?.[1]).find((part) => part !== undefined);
  expect(Math.abs(Number(firstPart) - number)).toBeLessThanOrEqual(3);
});
