// Takes the screenshots for the documentation, from the built playground at three widths.
// Run with: npx -y pnpm@12 run screenshots
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtinMacros } from '@macrowright/macros';
import { createServer } from '@macrowright/server';
import { startChromium } from './chromium.ts';

const folder = fileURLToPath(new URL('../../docs/images', import.meta.url));
const staticFolder = fileURLToPath(new URL('../../apps/playground/dist', import.meta.url));
mkdirSync(folder, { recursive: true });

const server = await createServer({ data: ':memory:', staticFolder });
const browser = await startChromium();
try {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
    await page.goto(server.url);
    await page.waitForSelector(width < 760 ? '#wiki-editor textarea' : '#storage-editor .view-line');
    await page.frameLocator('#preview').locator('#page > *').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(500); // wait for fonts and markers to settle
    await page.screenshot({ path: `${folder}/playground-${width}.png` });
    await page.close();
    console.log(`docs/images/playground-${width}.png`);
  }
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  await page.goto(`${server.url}/?example=Every%20macro`);
  await page
    .frameLocator('#preview')
    .locator('h2')
    .nth(builtinMacros.length - 1)
    .waitFor({ state: 'attached' });
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${folder}/gallery-1440.png` });
  await page.click('#examples');
  await page.waitForSelector('#gallery button');
  await page.screenshot({ path: `${folder}/examples-1440.png` });
  await page.keyboard.press('Escape');
  await page.click('[data-tab="site"]');
  await page.click('text=Load sample page');
  await page.click('[data-list="pages"] summary');
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${folder}/site-1440.png` });
  await page.click('#settings');
  await page.click('.config .view-lines');
  await page.keyboard.insertText('{ "extends": "strict", "rules": { "image-alt": "off", "html-macr": "warn" } }');
  await page.waitForSelector('.config .squiggly-error');
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/settings-1440.png` });
  console.log(['gallery', 'examples', 'site', 'settings'].map((name) => `docs/images/${name}-1440.png`).join(', '));
} finally {
  await browser.close();
  await server.close();
}
