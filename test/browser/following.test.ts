import { expect, it } from 'vitest';
import { usePlayground } from './use-playground.ts';

const playground = usePlayground();

/** Counts what the page asks the worker to convert, and the blocks that the frame says are new. */
async function count(): Promise<void> {
  await playground.page.addInitScript(() => {
    const counted = { conversions: 0, patched: [] as number[], told: [] as string[] };
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

it('converts once for a letter, replaces one block of the view, and lets the other pane keep its cursor and undo', async () => {
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
  await page.waitForTimeout(800); // an echo would have come by now
  const after = await counted();
  expect(after.conversions - before.conversions).toBe(1);
  expect(after.patched.slice(before.patched.length)).toEqual([1]);

  // The storage followed by a small edit: its own undo takes back that edit and nothing else.
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Control+Home');
  const text = async () => (await playground.lines('storage').textContent())?.replaceAll('\u00a0', ' ');
  expect(await text()).toContain('Paragraph 0.x');
  await page.keyboard.press('Control+Z');
  await expect.poll(text).not.toContain('Paragraph 0.x');
  await expect.poll(() => playground.view.locator('p').first().textContent()).toBe('Paragraph 0.');
  expect(await playground.view.locator('p').count()).toBe(12);
});

it('lets the other pane keep its cursor and what is folded, when text comes in above', async () => {
  const { page } = playground;
  await playground.open();
  await playground.replace('wiki', 'h1. Top\n\n{code}\nfirst() {\n  hidden();\n  hidden();\n}\n{code}\n\nlast');
  const storage = async () => (await playground.lines('storage').textContent())?.replaceAll('\u00a0', ' ') ?? '';
  await expect.poll(storage).toContain('hidden();');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Control+Home');
  await page.locator('#storage-editor .codicon-folding-expanded').first().click();
  await expect.poll(storage).not.toContain('hidden();');
  await page.keyboard.press('Control+End'); // of what is not folded: the line that the fold begins with
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

it('has a name for each editor and landmark, and one polite live region that tells at most once a second', async () => {
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
  expect(await page.getAttribute('#announce', 'aria-live')).toBe('polite');
  await page.evaluate(() => {
    const told: number[] = [];
    Object.assign(globalThis, { told });
    new MutationObserver(() => {
      if (document.getElementById('announce')?.textContent) told.push(performance.now());
    }).observe(document.getElementById('announce') ?? document.body, {
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
  const told = await page.evaluate(() => (globalThis as unknown as { told: number[] }).told);
  expect(told.length).toBeGreaterThan(0);
  for (const [index, time] of told.entries()) {
    if (index > 0) expect(time - (told[index - 1] ?? 0)).toBeGreaterThan(990);
  }
});

it('edits, shows and shares at 360 pixels', async () => {
  const { page } = playground;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(playground.url);
  await page.fill('#wiki-editor textarea', 'h1. On a phone');
  await page.click('[data-show="view"]');
  await expect.poll(() => playground.view.locator('h1').textContent()).toBe('On a phone');
  await page.click('#share');
  await expect.poll(() => page.textContent('#announce')).toMatch(/Link copied|address bar/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
