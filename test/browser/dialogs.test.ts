import { builtinRules } from '@macrowright/lint';
import { builtinMacros } from '@macrowright/macros';
import { expect, it } from 'vitest';
import { usePlayground } from './use-playground.ts';

const playground = usePlayground();

it.each([
  ['examples', '#gallery button'],
  ['copy', '.forms li'],
  ['settings', '.rules tr'],
  ['commands', '#palette-list li'],
])('%s opens without a serious violation in any theme, and Escape closes it', async (button, content) => {
  await playground.open();
  for (const theme of ['light', 'dark', 'contrast']) {
    await playground.page.selectOption('#theme', theme);
    await playground.page.click(`#${button}`);
    await playground.page.waitForSelector(`dialog ${content}`);
    expect(await playground.violations(), theme).toEqual([]);
    await playground.page.keyboard.press('Escape');
    await expect.poll(() => playground.page.locator('dialog').count()).toBe(0);
  }
});

it('finds and opens an example', async () => {
  await playground.open();
  await playground.page.click('#examples');
  await playground.page.fill('[aria-label="Search examples"]', 'tables');
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

it('uses custom macros from the settings', async () => {
  await playground.open();
  await playground.replace('storage', '<ac:structured-macro ac:name="nonesuch" />');
  await expect.poll(() => playground.page.textContent('#problems')).toContain('unknown-macro');
  await playground.page.click('#settings');
  await playground.page.click('[data-tab="macros"]');
  await playground.page.fill(
    '[aria-label="Custom macros"]',
    '{"macros":[{"name":"nonesuch","summary":"Custom.","body":"none"}]}',
  );
  await playground.page.keyboard.press('Tab');
  await playground.page.keyboard.press('Escape');
  await expect.poll(() => playground.page.textContent('#problems')).not.toContain('unknown-macro');
});

it('applies all safe fixes', async () => {
  await playground.open();
  await playground.replace('storage', '<p>a<br>b</p>');
  await expect.poll(() => playground.page.textContent('#problems-count')).toContain('error');
  await playground.page.click('#fix-all');
  await expect.poll(() => playground.lines('storage').textContent()).toBe('<p>a<br\u00a0/>b</p>');
});

it('runs a command with the keyboard only', async () => {
  await playground.open();
  await playground.page.keyboard.press('F1');
  await playground.page.keyboard.type('html source');
  await playground.page.keyboard.press('Enter');
  expect(await playground.page.isVisible('#html-source')).toBe(true);
});

it('has a command for each select option of the header, which small screens hide', async () => {
  const { page } = playground;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(playground.url);
  for (const [typed, theme] of [
    ['theme: dark', 'dark'],
    ['theme: high', 'contrast'],
  ] as const) {
    await page.click('#commands');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getAttribute('html', 'data-theme')).toBe(theme);
  }
  await page.click('#commands');
  await page.keyboard.type('data center');
  await page.keyboard.press('Enter');
  expect(await page.inputValue('#flavor')).toBe('datacenter');
});

it('goes to the next problem with F8, and applies its quick fix', async () => {
  await playground.open();
  await playground.replace('storage', '<p>a<br>b</p>\n<p>c<hr>d</p>');
  await playground.page.waitForSelector('#storage-editor .squiggly-error');
  await playground.page.keyboard.press('Control+Home');
  await playground.page.keyboard.press('F8');
  await expect.poll(() => playground.page.locator('.zone-widget, .marker-widget').count()).toBeGreaterThan(0);
  await playground.page.keyboard.press('Escape');
  await playground.page.keyboard.press('Control+.');
  await playground.page.waitForSelector('.action-widget');
  await playground.page.keyboard.press('Enter');
  await expect.poll(() => playground.lines('storage').textContent()).toContain('a<br\u00a0/>b');
});

it('completes a macro name in both panes', async () => {
  await playground.open();
  await playground.replace('storage', '');
  await playground.page.keyboard.type('<ac:structured-macro ac:name="exp');
  await playground.page.keyboard.press('Control+Space');
  await expect.poll(() => playground.page.textContent('.suggest-widget')).toContain('expand');
  await playground.page.keyboard.press('Escape');
  await playground.replace('wiki', '');
  await playground.page.keyboard.type('{exp');
  await playground.page.keyboard.press('Control+Space');
  await expect.poll(() => playground.page.textContent('.suggest-widget')).toContain('expand');
});

it('shows the documentation of macros and rules, which the build separates from the engine', async () => {
  const { page } = playground;
  const summaryOf = (name: string) => {
    const found = builtinMacros.find((macro) => macro.name === name);
    return found?.summary ?? expect.fail(name);
  };
  await playground.open();
  await playground.replace(
    'storage',
    '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">3</ac:parameter></ac:structured-macro>',
  );
  const explained = async (word: string) => {
    await page.mouse.move(0, 0);
    await playground.lines('storage').getByText(word).last().hover();
    await page.waitForTimeout(700); // the editor shows hovers after a delay
    return (await page.locator('.monaco-hover-content').allTextContents()).join();
  };
  await expect.poll(() => explained('"toc"'), { timeout: 10_000 }).toContain(summaryOf('toc'));
  await expect
    .poll(() => explained('"maxLevel"'), { timeout: 10_000 })
    .toContain(builtinMacros.find(({ name }) => name === 'toc')?.parameters.maxLevel?.doc);
  await page.click('#examples');
  await page.waitForSelector('#gallery button');
  const shown = await page.textContent('#gallery');
  expect(shown).toContain(summaryOf('expand'));
  expect(shown).toContain(builtinRules.find(({ code }) => code === 'unknown-macro')?.summary);
  expect(shown).not.toContain('undefined');
});

it('opens the example of a rule, with all other rules off', async () => {
  await playground.page.goto(`${playground.url}?rule=unknown-macro`);
  await expect.poll(() => playground.page.textContent('#problems')).toContain('unknown-macro');
  await playground.page.goto(`${playground.url}?rule=nonesuch`);
  await expect.poll(() => playground.page.textContent('#live-region')).toContain('not found');
});

it('can be used with the keyboard only', async () => {
  const { page } = playground;
  await playground.open();
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('h1. By keys');
  await expect.poll(() => playground.view.locator('h1').textContent()).toBe('By keys');
  await page.keyboard.press('Alt+2');
  expect(await page.evaluate(() => document.activeElement?.closest('#storage-editor') !== null)).toBe(true);
  await page.keyboard.press('Control+M'); // Tab leaves the editor from here on
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#storage-editor') ?? null)).toBe(null);
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('ArrowRight');
  expect(await page.isVisible('#html-source')).toBe(true);
  await page.keyboard.press('Alt+E');
  await page.waitForSelector('#gallery button');
  await page.keyboard.type('quotes');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => playground.lines('wiki').textContent()).toContain('bq.');
  await page.keyboard.press('Control+S');
  await expect.poll(() => page.textContent('#live-region')).toMatch(/Copied a link|address bar/);
  await page.keyboard.press('Shift+F1');
  expect(await page.locator('dialog .keys').count()).toBe(1);
  await page.keyboard.press('Escape');
});

it('compares the document with a snapshot', async () => {
  const { page } = playground;
  const run = async (title: string) => {
    await page.keyboard.press('F1');
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  };
  await playground.open();
  await playground.replace('storage', '<p>one</p><p>two</p>');
  await run('take a snapshot');
  await playground.replace('storage', '<p>one</p><p>three</p>');
  await run('compare with the snapshot');
  await expect.poll(() => page.textContent('dialog .notes')).toBe('changed text from "two" to "three"');
  expect(await playground.violations()).toEqual([]);
});

it('shows every macro on one page', async () => {
  await playground.page.goto(`${playground.url}?example=Every%20macro`);
  await expect.poll(() => playground.view.locator('h2').count()).toBeGreaterThanOrEqual(builtinMacros.length);
  const text = await playground.view.locator('#page').textContent();
  expect(text).toContain(builtinMacros.find(({ name }) => name === 'toc')?.summary);
  expect(text).not.toContain('undefined');
});
