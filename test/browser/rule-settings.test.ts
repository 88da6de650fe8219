import { findConfigProblems } from '@macrowright/lint';
import { expect, it } from 'vitest';
import { usePlayground } from './use-playground.ts';

const playground = usePlayground();
const unknown = '<ac:structured-macro ac:name="nonesuch" />';
const bold = '<p><b>a</b></p>';

/** Replaces the configuration in the open settings by typing. */
async function configure(text: string): Promise<void> {
  await playground.page.click('.config .view-lines');
  await playground.page.keyboard.press('Control+A');
  await playground.page.keyboard.insertText(text);
}

const configText = async () =>
  (await playground.page.locator('.config .view-lines').textContent())?.replaceAll('\u00a0', ' ');
const severity = (code: string) => playground.page.inputValue(`[aria-label="Severity of ${code}"]`);
const problems = () => playground.page.textContent('#problems');
const status = () => playground.page.textContent('.config [role="status"]');

async function openSettings(): Promise<void> {
  await playground.page.click('#settings');
  await playground.page.waitForSelector('.config .view-line');
}

it('keeps the configuration, the list of rules and the link in sync', async () => {
  const { page } = playground;
  await playground.open();
  await playground.replace('storage', unknown);
  await expect.poll(problems).toContain('warning: Unknown macro "nonesuch"');
  await openSettings();
  await configure('{ "extends": "strict", // team rules\n  "rules": { "unknown-macro": "info" } }');
  await expect.poll(() => severity('unknown-macro')).toBe('info');
  await expect.poll(() => severity('image-alt')).toBe('error');
  await page.selectOption('[aria-label="Severity of image-alt"]', 'off');
  await expect.poll(configText).toContain('"image-alt": "off"');
  await page.selectOption('[aria-label="Severity of image-alt"]', 'error'); // the preset sets the same severity, so no entry is needed
  await expect.poll(configText).not.toContain('image-alt');
  expect(await configText()).toContain('// team rules');
  expect(await playground.violations()).toEqual([]);
  await page.click('dialog [aria-label="Close"]');
  await expect.poll(problems).toContain('info: Unknown macro "nonesuch". unknown');
  const hash = await playground.link();
  await page.goto('about:blank');
  await playground.open(hash);
  await expect.poll(problems).toContain('info: Unknown macro "nonesuch". unknown');
  await openSettings();
  expect(await configText()).toContain('// team rules');
});

it('reports the same problems as macrowright lint, and keeps the previous configuration active', async () => {
  const { page } = playground;
  const config = {
    ruls: {},
    rules: { 'unknwon-macro': 'off', 'html-macro': ['off', { alow: true }], 'image-alt': 'loud' },
  };
  const expected = findConfigProblems(config).map(({ message }) => message);
  expect(expected).toHaveLength(4);
  await playground.open();
  await playground.replace('storage', unknown);
  await expect.poll(problems).toContain('unknown-macro');
  await openSettings();
  await configure('{ "rules": { "unknown-macro": "off" } }');
  await expect.poll(status).toContain('Active');
  await configure(JSON.stringify(config));
  await expect.poll(status).toContain('Invalid. The previous configuration stays active.');
  const shown = await page.locator('.config-problems li').allTextContents();
  expect(shown.map((text) => text.replace(/^\d+:\d+ error: /, '')).sort()).toEqual([...expected].sort());
  expect(await page.isDisabled('[aria-label="Severity of image-alt"]')).toBe(true);
  expect(await playground.violations()).toEqual([]);
  await page.waitForSelector('.config .squiggly-error');
  await page.click('.config-problems button >> nth=0');
  expect(await page.evaluate(() => document.activeElement?.closest('.config .editor') !== null)).toBe(true);
  expect(await problems()).not.toContain('unknown-macro');
  await configure('{ "rules": { "unknown-macro": ');
  await expect.poll(() => page.textContent('.config-problems')).toContain('Expected a value.');
});

it('completes names, severities, presets and options, and explains rules', async () => {
  const { page } = playground;
  const offered = () => page.textContent('.config .suggest-widget');
  await playground.open();
  await openSettings();
  await configure('');
  await page.keyboard.type('{ ');
  await page.keyboard.press('Control+Space');
  await expect.poll(offered).toContain('extends');
  await page.keyboard.type('"ext');
  await page.keyboard.press('Enter');
  await expect.poll(offered).toContain('strict');
  await page.keyboard.type('str');
  await page.keyboard.press('Enter');
  await expect.poll(configText).toBe('{ "extends": "strict"');
  await configure('{ "rules": { ');
  await page.keyboard.type('"html-m');
  await expect.poll(offered).toContain('html-macro');
  await page.keyboard.press('Enter');
  await expect.poll(offered).toContain('warning');
  await configure('{ "rules": { "html-macro": ["off", { ');
  await page.keyboard.press('Control+Space');
  await expect.poll(offered).toContain('allow');
  await configure('{ "rules": { "unknown-macro": "off" } }');
  const explained = async () => {
    await page.mouse.move(0, 0);
    await page.hover('.config .view-line :text("unknown-macro")');
    await page.waitForTimeout(700); // the editor shows hovers after a delay
    return (await page.locator('.config .monaco-hover-content').allTextContents()).join();
  };
  await expect.poll(explained, { timeout: 10_000 }).toContain('Why');
});

it('uses presets, macros and overrides, and reports what applies to files only', async () => {
  const { page } = playground;
  await playground.open();
  await playground.replace('storage', `${unknown}${bold}`);
  await expect.poll(problems).toContain('unknown-macro');
  await openSettings();
  const config = {
    extends: ['recommended', './other.json'],
    macros: [{ name: 'nonesuch', summary: 'Custom.', body: 'none', parameters: {} }, 'custom.json'],
    ignore: ['old/'],
    overrides: [{ macros: ['expand'], rules: { 'image-alt': 'off' } }],
  };
  await configure(JSON.stringify(config));
  await expect.poll(() => page.locator('.config-problems li').count()).toBe(3);
  const notes = await page.textContent('.config-problems');
  expect(notes).toContain('Unknown preset "./other.json"; use recommended, strict, cloud, datacenter');
  expect(notes).toContain('Paste its content under Custom macros');
  expect(notes).toContain('"ignore" has no effect here');
  await expect.poll(status).toBe('Active.');
  await expect.poll(problems).not.toContain('unknown-macro');
});

it('saves and opens macrowright.config.json', async () => {
  const { page } = playground;
  await playground.open();
  await openSettings();
  await page.click('text=Insert template');
  await expect.poll(configText).toContain('"extends": "recommended"');
  const [saved] = await Promise.all([page.waitForEvent('download'), page.click('.config >> text=Save')]);
  expect(saved.suggestedFilename()).toBe('macrowright.config.json');
  await page.click('dialog [aria-label="Close"]');
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{ "rules": { "image-alt": "off" } }'], 'macrowright.config.json'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect.poll(configText).toContain('"image-alt": "off"');
  await expect.poll(() => severity('image-alt')).toBe('off');
});

it('uses a plain editor with the same checks on phones', async () => {
  const { page } = playground;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(playground.url);
  await page.click('#settings');
  const area = page.locator('.config textarea');
  await area.fill('{ "rules": { "imagealt": "off" } }');
  await expect.poll(() => page.textContent('.config-problems')).toContain('Did you mean "image-alt"?');
  expect(await area.getAttribute('aria-invalid')).toBe('true');
  await area.fill('{ "rules": { "image-alt": "off" } }');
  await expect.poll(() => severity('image-alt')).toBe('off');
  expect(await playground.violations()).toEqual([]);
});
