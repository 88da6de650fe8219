import { expect, it } from 'vitest';
import { usePlayground } from './use-playground.ts';

const playground = usePlayground();

it('marks and lists an error, and removes it when it is fixed', async () => {
  await playground.open();
  await playground.replace('storage', '<p>one <b>two</p>');
  await playground.page.waitForSelector('#storage-editor .squiggly-error');
  await playground.page.waitForSelector('#problems button[data-severity="error"]');
  expect(await playground.page.locator('#problems button').first().textContent()).toMatch(/storage 1:\d+/);
  await playground.page.locator('#problems button').first().click();
  expect(await playground.page.evaluate(() => document.activeElement?.closest('#storage-editor') !== null)).toBe(true);

  await playground.replace('storage', '<p>one <b>two</b></p>');
  await playground.page.waitForFunction(
    () => document.querySelector('#problems button[data-severity="error"]') === null,
  );
});

it('reports an unknown macro parameter', async () => {
  await playground.open();
  await playground.replace(
    'storage',
    '<ac:structured-macro ac:name="info"><ac:parameter ac:name="titel">a</ac:parameter><ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>',
  );
  await expect.poll(() => playground.page.textContent('#problems')).toContain('titel');
});

it('opens a shared link with the same text', async () => {
  await playground.open();
  await playground.replace('storage', '<p>shared text</p>');
  const hash = await playground.link();
  await playground.context.clearCookies();
  await playground.page.evaluate(() => localStorage.clear());
  await playground.page.goto('about:blank');
  await playground.open(hash);
  await expect.poll(() => playground.lines('storage').textContent()).toContain('shared\u00a0text');
});

it('reports a damaged link, and keeps the saved text', async () => {
  await playground.open();
  await playground.replace('storage', '<p>kept</p>');
  await playground.link();
  await playground.page.goto('about:blank');
  await playground.open('#1.damaged');
  await expect.poll(() => playground.page.textContent('#live-region')).toContain('damaged');
  await expect.poll(() => playground.lines('storage').textContent()).toContain('kept');
});

it.each(['light', 'dark', 'contrast'])('has no serious accessibility violation: %s', async (theme) => {
  await playground.open();
  await playground.page.selectOption('#theme', theme);
  await playground.replace('storage', '<p>one <b>two</p>');
  await playground.page.waitForSelector('#problems button');
  expect(await playground.violations()).toEqual([]);
});

it('sandboxes the preview', async () => {
  await playground.open();
  expect(await playground.page.getAttribute('#preview', 'sandbox')).toBe('allow-scripts');
});

it('shows one pane and a plain editor on a phone', async () => {
  await playground.page.setViewportSize({ width: 390, height: 800 });
  await playground.page.goto(playground.url);
  await playground.page.waitForSelector('#wiki-editor textarea');
  await playground.page.click('[data-show="storage"]');
  expect(await playground.page.isVisible('#storage-editor textarea')).toBe(true);
  expect(await playground.page.isVisible('#wiki-editor textarea')).toBe(false);
  expect(await playground.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

it('updates the storage format when wiki markup changes', async () => {
  await playground.open();
  await playground.replace('wiki', 'h2. Typed *here*');
  await expect.poll(() => playground.lines('storage').textContent()).toContain('<h2>Typed');
});

it('keeps the last view while the storage format has errors', async () => {
  await playground.open();
  await playground.replace('wiki', 'h2. Typed *here*');
  const view = playground.view.locator('#page');
  await expect.poll(() => view.locator('h2').textContent()).toBe('Typed here');

  await playground.replace('storage', '<h2>Typed here</h2><p>open');
  await expect.poll(() => playground.page.textContent('#view-state')).toContain('Outdated');
  expect(await view.locator('h2').textContent()).toBe('Typed here');
  await playground.replace('storage', '<p>fixed</p>');
  await expect.poll(() => view.locator('p').textContent()).toBe('fixed');
});

it('generates wiki markup from storage format, and reports what it keeps as storage format', async () => {
  await playground.open();
  await playground.replace('storage', '<h2>One</h2><p>two <em>three</em></p>');
  await expect.poll(() => playground.lines('wiki').textContent()).toContain('two\u00a0_three_');
  await expect.poll(() => playground.page.textContent('#wiki-state')).toBe('Generated');

  await playground.replace('storage', '<p>a</p><details><summary>b</summary></details>');
  await expect.poll(() => playground.page.textContent('#wiki-state')).toContain('1 part kept as storage format');
  await expect.poll(() => playground.page.textContent('#problems')).toContain('loss-in-wiki');
});

it('formats the storage format', async () => {
  await playground.open();
  await playground.replace('storage', '<ul><li>a</li><li>b</li></ul>');
  await playground.page.keyboard.press('Alt+Shift+S');
  await expect.poll(() => playground.page.locator('#storage-editor .view-line').count()).toBeGreaterThan(2);
});

it('converts again after the worker has crashed', async () => {
  await playground.open();
  await playground.replace('wiki', 'before');
  await expect.poll(() => playground.view.locator('p').textContent()).toBe('before');
  const engine = playground.page
    .workers()
    .find((worker) => worker.url().includes('worker-') && !worker.url().includes('editor'));
  await engine?.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted');
    });
  });
  await expect.poll(() => playground.page.textContent('#live-region')).toContain('failed');
  playground.expected.push(/planted/);
  await playground.replace('wiki', 'after');
  await expect.poll(() => playground.view.locator('p').textContent()).toBe('after');
});
