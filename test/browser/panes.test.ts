import { expect, it } from 'vitest';
import { usePlayground } from './use-playground.ts';

const playground = usePlayground();

it('highlights the position of the cursor in all panes', async () => {
  await playground.open();
  await playground.replace('wiki', 'h1. First\n\nsecond here');
  await expect.poll(() => playground.view.locator('h1').textContent()).toBe('First');
  await playground.page.keyboard.press('Control+End');
  await expect.poll(() => playground.view.locator('.counterpart').textContent()).toBe('second here');
  await expect.poll(() => playground.page.locator('#storage-editor .counterpart').count()).toBeGreaterThan(0);

  await playground.view.locator('h1').click();
  await expect.poll(() => playground.view.locator('.counterpart').textContent()).toBe('First');
  await expect.poll(() => playground.page.locator('#wiki-editor .counterpart').count()).toBeGreaterThan(0);
});

it('shows the tree, and highlights the storage format of a node', async () => {
  await playground.open();
  await playground.replace('wiki', 'h1. First\n\n{info:title=a}b{info}');
  await playground.page.click('[data-tab="tree"]');
  const row = playground.page.locator('[role="treeitem"]', { hasText: 'ac:structured-macro info' });
  await row.click();
  expect(await row.getAttribute('aria-selected')).toBe('true');
  await expect.poll(() => playground.page.locator('#storage-editor .counterpart').count()).toBeGreaterThan(0);
  await playground.page.keyboard.press('ArrowUp');
});

it('shows the HTML source', async () => {
  await playground.open();
  await playground.replace('wiki', 'plain *strong*');
  await playground.page.click('[data-tab="html"]');
  await expect.poll(() => playground.page.inputValue('#html-source')).toContain('<strong>strong</strong>');
});

it('uses the site context for includes', async () => {
  await playground.open();
  await playground.replace('wiki', '{include:Install}');
  await playground.page.click('[data-tab="site"]');
  await playground.page.click('text=Load sample site');
  await playground.page.click('[data-tab="rendered"]');
  await expect.poll(() => playground.view.locator('#page').textContent()).toContain('npm install');
});

it('resizes panes with the keyboard, hides a pane, and stores both in the link', async () => {
  await playground.open();
  const width = () => playground.page.locator('[data-pane="wiki"]').evaluate((pane) => pane.clientWidth);
  const before = await width();
  await playground.page.locator('.border').first().focus();
  for (let count = 0; count < 3; count += 1) await playground.page.keyboard.press('ArrowLeft');
  expect(await width()).toBeLessThan(before);
  const narrow = await width();

  await playground.page.keyboard.press('F1');
  await playground.page.keyboard.type('hide storage');
  await playground.page.keyboard.press('Enter');
  expect(await playground.page.isVisible('#storage-editor')).toBe(false);
  const hash = await playground.link();
  await playground.page.goto('about:blank');
  await playground.page.goto(`${playground.url}${hash}`);
  await playground.page.waitForSelector('#wiki-editor .view-line');
  expect(await playground.page.isVisible('#storage-editor')).toBe(false);
  await playground.page.keyboard.press('F1');
  await playground.page.keyboard.type('hide storage');
  await playground.page.keyboard.press('Enter');
  expect(Math.abs((await width()) - narrow)).toBeLessThan(4);
});

it.each([1024, 1440])('clips nothing at %i pixels: all headers and the preview fit in the window', async (width) => {
  const { page } = playground;
  await page.setViewportSize({ width, height: 768 });
  await playground.open();
  await playground.replace('wiki', 'h1. Wide\n\n{code}\nx\n{code}');
  await expect.poll(() => playground.view.locator('h1').textContent()).toBe('Wide');
  const right = await page.evaluate(() =>
    [...document.querySelectorAll('.bar > *, .head > *, .panels, #preview')].map(
      (each) => each.getBoundingClientRect().right,
    ),
  );
  expect(right.length).toBeGreaterThan(10);
  expect(Math.max(...right)).toBeLessThanOrEqual(width);
  const states = page.locator('.pane .state');
  for (const state of await states.all()) {
    expect(await state.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
  }
});

it('clips nothing on a phone while problems are shown', async () => {
  const { page } = playground;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(playground.url);
  await page.click('[data-show="storage"]');
  await page.fill('#storage-editor textarea', '<p>a<br>b</p><ac:structured-macro ac:name="nonesuch" />');
  await expect.poll(() => page.textContent('#problems-count')).toContain('error');
  for (const shown of ['wiki', 'storage', 'view']) {
    await page.click(`[data-show="${shown}"]`);
    const right = await page.evaluate(() =>
      [...document.querySelectorAll('button, select, .state, .panels, textarea')].map(
        (each) => each.getBoundingClientRect().right,
      ),
    );
    expect(right.length).toBeGreaterThan(10);
    expect(Math.max(...right), shown).toBeLessThanOrEqual(390);
  }
});
