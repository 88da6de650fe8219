import { expect, it } from 'vitest';
import { readLink } from '../../apps/playground/src/link-state.ts';
import { usePlayground } from './use-playground.ts';

const playground = usePlayground();

it('creates the same link twice, and adds no history entries while typing', async () => {
  const { page } = playground;
  await playground.open();
  const before = await page.evaluate(() => history.length);
  await page.click('#wiki-editor .view-lines');
  await page.keyboard.type('some more words', { delay: 20 });
  const first = await playground.link();
  await page.waitForTimeout(1200);
  expect(await playground.link()).toBe(first);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

it('stores 100 KB in at most 30,000 characters, and warns about long links', async () => {
  const { page } = playground;
  const part = (index: number) =>
    `<h2>Part ${index}</h2><p>Some <strong>bold</strong> text ${index * 7919} with <a href="https://example.org/${index}">a link</a> and <ac:structured-macro ac:name="status"><ac:parameter ac:name="title">step ${index}</ac:parameter></ac:structured-macro>.</p>`;
  let text = '';
  for (let index = 0; text.length < 100 * 1024; index += 1) text += part(index);
  await playground.open();
  // Drop a file, because typing this much text takes too long.
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([dropped], 'page.storage.xml'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
  await expect.poll(() => playground.view.locator('h2').count(), { timeout: 10_000 }).toBeGreaterThan(300);
  const hash = await playground.link();
  expect(hash.length).toBeLessThanOrEqual(30_000);
  expect(hash.length).toBeGreaterThan(8000);
  await expect.poll(() => page.textContent('#live-region')).toContain('save a file');
});

it('contains the product, which affects linting and rendering', async () => {
  const { page } = playground;
  await playground.open();
  await playground.replace('storage', '<ac:structured-macro ac:name="aim" />');
  await expect.poll(() => page.textContent('#problems')).toContain('cloud-macro-removed');
  await page.selectOption('#flavor', 'datacenter');
  await expect.poll(() => page.textContent('#problems')).not.toContain('cloud-macro-removed');
  const hash = await playground.link();
  await page.goto('about:blank');
  await playground.open(hash);
  expect(await page.inputValue('#flavor')).toBe('datacenter');
  await expect.poll(() => page.textContent('#problems')).not.toContain('cloud-macro-removed');
});

it('reports a link from a newer version, and keeps the saved text', async () => {
  const { page } = playground;
  await playground.open();
  await playground.replace('wiki', 'h1. Kept');
  await expect.poll(() => playground.view.locator('h1').textContent()).toBe('Kept');
  const saved = async () => readLink((await page.evaluate(() => localStorage.getItem('macrowright'))) ?? '');
  await expect.poll(saved).toMatchObject({ state: { wiki: 'h1. Kept' } });
  await page.goto('about:blank');
  await page.goto(`${playground.url}#9.abc`);
  await expect.poll(() => page.textContent('#live-region')).toContain('newer version of the playground (format 9)');
  await expect.poll(() => playground.view.locator('h1').textContent()).toBe('Kept');
});
