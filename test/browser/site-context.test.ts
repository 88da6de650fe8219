import { expect, it } from 'vitest';
import { usePlayground } from './use-playground.ts';

const playground = usePlayground();
const shown = () => playground.view.locator('#page').textContent();
const focused = () => playground.page.evaluate(() => document.activeElement?.textContent ?? '');
const status = () => playground.page.textContent('.site-help [role="status"]');

it('loads a sample page whose site context resolves everything', async () => {
  const { page } = playground;
  await playground.open();
  await page.click('[data-tab="site"]');
  await page.click('text=Load sample page');
  await page.click('[data-tab="rendered"]');
  await expect.poll(shown).toContain('Ada Example');
  const text = await shown();
  for (const word of ['npm install', 'Upgrade from 1.x', 'figures.xlsx', 'Holidays']) expect(text).toContain(word);
  expect(await page.textContent('#wiki-editor')).toContain('{include:Install}');
});

it('can be filled in with the keyboard only, and is part of the link', async () => {
  const { page } = playground;
  await playground.open();
  await playground.replace('wiki', '{include:Release plan}\n\n[~cy]');
  await page.click('[data-tab="site"]');
  await page.focus('[data-add="pages"]');
  await page.keyboard.press('Enter');
  await expect.poll(status).toBe('Added a page.');
  // The title of the new row is selected, so typing replaces it.
  await page.keyboard.type('Release plan');
  expect(await page.textContent('[data-list="pages"] summary')).toBe('Release plan');
  await page.fill('[data-list="pages"] textarea', '<p>Ship on Monday.</p>');
  await page.focus('[data-add="users"]');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Cy Young');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('cy');
  await page.fill('[data-list="users"] [name="email"]', 'cy@site.example');
  await page.click('[data-tab="rendered"]');
  await expect.poll(shown).toContain('Ship on Monday.');
  expect(await shown()).toContain('Cy Young');

  const hash = await playground.link();
  await page.goto('about:blank');
  await playground.open(hash);
  await expect.poll(shown).toContain('Ship on Monday.');
  await page.click('[data-tab="site"]');
  expect(await page.textContent('[data-list="users"] summary')).toBe('Cy Young');
});

it('removes rows, and focuses the next one', async () => {
  const { page } = playground;
  await playground.open();
  await playground.replace('wiki', '{include:Install}');
  await page.click('[data-tab="site"]');
  await page.click('text=Load sample site');
  const names = () => page.locator('[data-list="pages"] summary').allTextContents();
  expect(await names()).toEqual(['Install', 'Upgrade', 'Upgrade from 1.x', 'Holidays']);
  await page.click('[data-list="pages"] summary >> nth=0');
  await page.click('text=Remove this page >> visible=true');
  await expect.poll(status).toBe('Removed "Install".');
  expect(await names()).toEqual(['Upgrade', 'Upgrade from 1.x', 'Holidays']);
  expect(await focused()).toBe('Upgrade');
  await page.click('[data-tab="rendered"]');
  await expect.poll(shown).not.toContain('npm install');
});

it('syncs the form with the JSON, and keeps what the form does not show', async () => {
  const { page } = playground;
  const area = page.locator('[aria-label="Site context as JSON"]');
  await playground.open();
  await page.click('[data-tab="site"]');
  await page.click('#site-tabs [data-tab="json"]');
  await area.fill('{ "pages": [{ "id": 5, "title": "Five", "createdDate": "2020-01-01" }, { "title": "No id" }] }');
  await expect.poll(status).toBe('Active.');
  await page.click('#site-tabs [data-tab="form"]');
  expect(await page.locator('[data-list="pages"] summary').allTextContents()).toEqual(['Five']);
  await page.click('[data-list="pages"] summary');
  await page.fill('[data-list="pages"] [name="title"]', 'Fifth');
  await page.fill('[data-list="pages"] [name="version"]', 'x');
  expect(await page.getAttribute('[data-list="pages"] [name="version"]', 'aria-invalid')).toBe('true');
  await page.fill('[data-list="pages"] [name="version"]', '7');
  await page.fill('[data-list="pages"] [name="labels"]', 'a, b');
  await page.click('#site-tabs [data-tab="json"]');
  expect(JSON.parse(await area.inputValue())).toEqual({
    pages: [{ id: '5', title: 'Fifth', createdDate: '2020-01-01', version: 7, labels: ['a', 'b'] }],
  });
  await area.fill('{ "pages": ');
  await expect.poll(status).toContain('The previous context stays active');
  await page.click('#site-panel button:text-is("Clear")');
  expect(await area.inputValue()).toBe('');
});

it.each([
  ['light', 1440],
  ['dark', 1440],
  ['contrast', 1024],
] as const)('has no serious violation: %s at %i pixels', async (theme, width) => {
  const { page } = playground;
  await page.setViewportSize({ width, height: 800 });
  await playground.open();
  await page.selectOption('#theme', theme);
  await page.click('[data-tab="site"]');
  await page.click('text=Load sample site');
  for (const summary of await page.locator('.site-form summary').all()) await summary.click();
  expect(await playground.violations()).toEqual([]);
  await page.click('#site-tabs [data-tab="json"]');
  expect(await playground.violations()).toEqual([]);
});
