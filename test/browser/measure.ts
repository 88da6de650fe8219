// Measures the built playground in Chromium: time from a keystroke to the updated view, load time and memory.
// Run with: npx -y pnpm@12 run measure
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { startChromium } from './chromium.ts';
import { playground, serveBuild } from './static-host.ts';
import { type Budgets, gzipSize, workerParts } from './worker-parts.ts';

const keystrokes = 60;
const budgets: Budgets = JSON.parse(readFileSync(join(playground, '../budgets.json'), 'utf8'));
const host = await serveBuild();
const browser = await startChromium();
const rows: string[] = [];

for (const kilobytes of [1, 10, 100]) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const start = performance.now();
  await page.goto(host.url);
  await page.waitForSelector('#wiki-editor textarea, #wiki-editor .view-line');
  const readable = performance.now() - start;
  await page.waitForSelector('#storage-editor .view-line');
  const interactive = performance.now() - start;

  const text = sample(kilobytes * 1024);
  await page.click('#storage-editor .view-lines');
  await page.keyboard.press('Control+A');
  // paste, because typing 100 KB takes minutes
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
  await page.waitForTimeout(2500);
  await page.keyboard.press('Control+Home');
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('ArrowRight');
  // The frame reports when it has applied a patch; both times come from the clock of the page.
  await page.evaluate(() => {
    const times: number[] = [];
    let pressed = 0;
    addEventListener('keydown', () => (pressed = performance.now()), { capture: true });
    addEventListener('message', ({ data }) => {
      if (typeof data.patched === 'number' && pressed > 0) times.push(performance.now() - pressed);
      if (typeof data.patched === 'number') pressed = 0;
    });
    Object.assign(globalThis, { measured: times });
  });
  for (let count = 0; count < keystrokes; count += 1) {
    await page.keyboard.press('x');
    await page.waitForTimeout(180);
  }
  const times = (await page.evaluate(() => (globalThis as unknown as { measured: number[] }).measured)).sort(
    (a, b) => a - b,
  );
  const percentile = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN).toFixed(0);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  rows.push(
    `| ${kilobytes} KB | ${percentile(0.5)} | ${percentile(0.95)} | ${readable.toFixed(0)} | ${interactive.toFixed(0)} | ${(usedSize / 1_048_576).toFixed(0)} | ${times.length} |`,
  );
  await context.close();
}
await browser.close();
host.close();

console.log(`${cpus().length} cores, ${cpus()[0]?.model}, headless Chromium\n`);
console.log(
  '| Storage | Key to view, p50 (ms) | p95 (ms) | Text readable (ms) | Editor ready (ms) | Page heap (MB) | Keys |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
console.log(rows.join('\n'));

const assets = readdirSync(join(playground, 'assets'));
const size = (...starts: string[]) => {
  const found = assets.filter((file) => starts.some((start) => file.startsWith(start)));
  const bytes = found.reduce((sum, file) => sum + gzipSize(join(playground, 'assets', file)), 0);
  return `${(bytes / 1024).toFixed(0)} KB`;
};
console.log('\n| Part | Gzip |\n| --- | --- |');
console.log(`| Shell: script and styles | ${size('index-')} |`);
console.log(
  `| Monaco, loaded after the text can be read | ${size('editor.api-', 'monaco-pane-', 'editor-', 'xml-')} |`,
);
for (const { name, gzipBytes } of workerParts(budgets).parts) {
  console.log(`| Worker, ${name} | ${(gzipBytes / 1024).toFixed(0)} KB |`);
}

/** Storage format with about this many characters, and a macro every 400 characters. */
function sample(size: number): string {
  let text = '<p>start</p>';
  for (let part = 1; text.length < size; part += 1) {
    text +=
      `<h2>Part ${part}</h2><p>Some <strong>bold</strong> text with <a href="https://example.org/${part}">a link</a> and ` +
      `<ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Green</ac:parameter><ac:parameter ac:name="title">ok</ac:parameter></ac:structured-macro>.</p>` +
      `<ac:structured-macro ac:name="info"><ac:rich-text-body><p>Body <em>text</em>.</p></ac:rich-text-body></ac:structured-macro>` +
      `<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></tbody></table><ul><li>one</li><li>two</li></ul>`;
  }
  return text;
}
