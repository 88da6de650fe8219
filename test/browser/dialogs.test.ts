import { expect, it } from 'vitest';
import { usePlayground } from './use-playground.ts';

const playground = usePlayground();

it.each([
  ['examples', '#gallery button'],
  ['copy', '.forms li'],
  ['settings', '.rules tr'],
  ['commands', '#palette-list li'],
])('%s opens without a serious violation, and Escape closes it', async (button, content) => {
  await playground.open();
  await playground.page.click(`#${button}`);
  await playground.page.waitForSelector(`dialog ${content}`);
  expect(await playground.violations()).toEqual([]);
  await playground.page.keyboard.press('Escape');
  await expect.poll(() => playground.page.locator('dialog').count()).toBe(0);
});

it('opens an example found by a word', async () => {
  await playground.open();
  await playground.page.click('#examples');
  await playground.page.fill('[aria-label="Find an example"]', 'tables');
  await playground.page.click('[data-example="Tables"]');
  await expect.poll(() => playground.view.locator('table').count()).toBe(1);
});

it('turns a rule off', async () => {
  await playground.open();
  await playground.replace('storage', '<ac:structured-macro ac:name="nonesuch" />');
  await expect.poll(() => playground.page.textContent('#problems')).toContain('unknown-macro');
  await playground.page.click('#settings');
  await playground.page.selectOption('[aria-label="Severity of unknown-macro"]', 'off');
  await playground.page.keyboard.press('Escape');
  await expect.poll(() => playground.page.textContent('#problems')).not.toContain('unknown-macro');
});

it('knows own macros that were pasted', async () => {
  await playground.open();
  await playground.replace('storage', '<ac:structured-macro ac:name="nonesuch" />');
  await expect.poll(() => playground.page.textContent('#problems')).toContain('unknown-macro');
  await playground.page.click('#settings');
  await playground.page.fill(
    '[aria-label="Own macros"]',
    '{"macros":[{"name":"nonesuch","summary":"Own.","body":"none"}]}',
  );
  await playground.page.keyboard.press('Tab');
  await playground.page.keyboard.press('Escape');
  await expect.poll(() => playground.page.textContent('#problems')).not.toContain('unknown-macro');
});

it('fixes all that is safe', async () => {
  await playground.open();
  await playground.replace('storage', '<p>a<br>b</p>');
  await expect.poll(() => playground.page.textContent('#problems-count')).toContain('error');
  await playground.page.click('#fix-all');
  await expect.poll(() => playground.lines('storage').textContent()).toBe('<p>a<br\u00a0/>b</p>');
});

it('runs a command with the keyboard alone', async () => {
  await playground.open();
  await playground.page.keyboard.press('F1');
  await playground.page.keyboard.type('html source');
  await playground.page.keyboard.press('Enter');
  expect(await playground.page.isVisible('#html-source')).toBe(true);
});
