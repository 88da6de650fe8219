import { expect, it } from 'vitest';
import { usePlayground } from './use-playground.ts';

const playground = usePlayground();

/** Counts the conversions that the page requests, and the new blocks that the frame reports. */
async function count(): Promise<void> {
  await playground.page.addInitScript(() => {
    const counted = { conversions: 0, patched: [] as number[] };
    Object.assign(globalThis, { counted });
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
      if (typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'convert') {
        counted.conversions += 1;
      }
      return Reflect.apply(postMessage, this, [message, ...rest]);
    } as typeof postMessage;
    addEventListener('message', ({ data }) => {
      if (typeof data?.patched === 'number') counted.patched.push(data.patched);
    });
  });
}

interface Counted {
  readonly conversions: number;
  readonly patched: readonly number[];
}
const counted = () => playground.page.evaluate(() => (globalThis as unknown as { counted: Counted }).counted);

it('converts once per key, replaces one block of the view, and keeps the undo history of the other pane', async () => {
  const { page } = playground;
  await count();
  await playground.open();
  const wiki = Array.from({ length: 12 }, (_, index) => `Paragraph ${index}.`).join('\n\n');
  await playground.replace('wiki', wiki);
  await expect.poll(() => playground.view.locator('p').count()).toBe(12);
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.waitForTimeout(800);
  const before = await counted();
  await page.keyboard.press('x');
  await expect.poll(() => playground.view.locator('p').first().textContent()).toBe('Paragraph 0.x');
  await page.waitForTimeout(800); // long enough to notice a second conversion
  const after = await counted();
  expect(after.conversions - before.conversions).toBe(1);
  expect(after.patched.slice(before.patched.length)).toEqual([1]);

  // The storage format was updated by a small edit. Undo reverts only that edit.
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Control+Home');
  const text = async () => (await playground.lines('storage').textContent())?.replaceAll('\u00a0', ' ');
  expect(await text()).toContain('Paragraph 0.x');
  await page.keyboard.press('Control+Z');
  await expect.poll(text).not.toContain('Paragraph 0.x');
  await expect.poll(() => playground.view.locator('p').first().textContent()).toBe('Paragraph 0.');
  expect(await playground.view.locator('p').count()).toBe(12);
});

it('keeps cursor and folding of the other pane when text is inserted above', async () => {
  const { page } = playground;
  await playground.open();
  await playground.replace('wiki', 'h1. Top\n\n{code}\nfirst() {\n  hidden();\n  hidden();\n}\n{code}\n\nlast');
  const storage = async () => (await playground.lines('storage').textContent())?.replaceAll('\u00a0', ' ') ?? '';
  await expect.poll(storage).toContain('hidden();');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Control+Home');
  await page.locator('#storage-editor .codicon-folding-expanded').first().click();
  await expect.poll(storage).not.toContain('hidden();');
  await page.keyboard.press('Control+End'); // the end of the visible text: the first line of the folded range
  for (let count = 0; count < '() {'.length; count += 1) await page.keyboard.press('ArrowLeft');

  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.keyboard.type(' more', { delay: 60 });
  await expect.poll(storage).toContain('Top more');
  expect(await storage()).not.toContain('hidden();');

  await page.keyboard.press('Alt+2');
  await page.keyboard.type('!');
  await expect.poll(storage).toContain('first!() {');
  expect(await storage()).not.toContain('hidden();');
  await expect.poll(() => playground.view.locator('pre').textContent()).toContain('first!() {');
});

it('names each editor and landmark, and has one polite live region that changes at most once a second', async () => {
  const { page } = playground;
  await playground.open();
  const names = await page
    .locator('.monaco-editor textarea, .monaco-editor [role="textbox"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  expect(names.some((name) => name?.startsWith('Wiki markup'))).toBe(true);
  expect(names.some((name) => name?.startsWith('Storage format'))).toBe(true);
  expect(await page.locator('main, header').count()).toBe(2);
  for (const pane of ['Wiki markup', 'Storage format', 'View', 'Problems']) {
    expect(await page.getByRole('region', { name: pane, exact: true }).count(), pane).toBe(1);
  }
  expect(await page.getAttribute('#live-region', 'aria-live')).toBe('polite');
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    new MutationObserver(() => {
      if (document.getElementById('live-region')?.textContent) times.push(performance.now());
    }).observe(document.getElementById('live-region') ?? document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  for (let time = 0; time < 6; time += 1) {
    await page.keyboard.press('Control+S');
    await page.waitForTimeout(150);
  }
  await page.waitForTimeout(1500);
  const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
  expect(times.length).toBeGreaterThan(0);
  for (const [index, time] of times.entries()) {
    if (index > 0) expect(time - (times[index - 1] ?? 0)).toBeGreaterThan(990);
  }
});

it('edits, shows and shares a page at 360 pixels', async () => {
  const { page } = playground;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(playground.url);
  await page.fill('#wiki-editor textarea', 'h1. On a phone');
  await page.click('[data-show="view"]');
  await expect.poll(() => playground.view.locator('h1').textContent()).toBe('On a phone');
  await page.click('#share');
  await expect.poll(() => page.textContent('#live-region')).toMatch(/Copied a link|address bar/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
