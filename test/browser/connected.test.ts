import { createServer, type RunningServer } from '@macrowright/server';
import { expect, it } from 'vitest';
import { playground as staticFolder } from './static-host.ts';
import { usePlayground } from './use-playground.ts';

let real: RunningServer;
let served: RunningServer;

/** A server like the one that `macrowright serve` starts, connected to another server instead of a real Confluence. */
const playground = usePlayground(async () => {
  real = await createServer({ data: ':memory:', demo: true });
  served = await createServer({ data: ':memory:', demo: true, staticFolder, upstream: { url: `${real.url}/wiki` } });
  return {
    url: `${served.url}/`,
    async close() {
      await served.close();
      await real.close();
    },
  };
});

const api = () => `${served.url}/wiki/rest/api`;
interface Content {
  readonly id: string;
  readonly version: { readonly number: number };
  readonly body: { readonly storage: { readonly value: string } };
}

async function createPage(title: string, value: string): Promise<string> {
  const { results } = (await (await fetch(`${api()}/space?limit=1`)).json()) as { results: { key: string }[] };
  const response = await fetch(`${api()}/content`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'page',
      title,
      space: { key: results[0]?.key },
      body: { storage: { value, representation: 'storage' } },
    }),
  });
  return ((await response.json()) as Content).id;
}

const readPage = async (id: string): Promise<Content> =>
  (await fetch(`${api()}/content/${id}?expand=version,body.storage`)).json() as Promise<Content>;

async function openPage(title: string): Promise<void> {
  await playground.page.keyboard.press('Alt+O');
  await playground.page.fill('[aria-label="Search pages"]', title);
  await playground.page.click(`#site-pages button:has-text("${title}")`);
  await expect.poll(() => playground.page.textContent('#opened')).toContain(title);
}

it('opens a page of the site, edits it and saves it as the next version', async () => {
  const id = await createPage('Saved here', '<p>old text</p>');
  await playground.open();
  await openPage('Saved here');
  await expect.poll(() => playground.view.locator('p').textContent()).toBe('old text');
  await playground.replace('storage', '<p>new text</p>');
  await playground.page.keyboard.press('Alt+S');
  await expect.poll(async () => (await readPage(id)).body.storage.value).toBe('<p>new text</p>');
  await expect.poll(() => playground.page.textContent('#opened')).toContain('version 2');
});

it('shows three versions after a conflict, and overwrites the other one on request', async () => {
  const id = await createPage('Edited twice', '<p>one</p><p>two</p>');
  await playground.open();
  await openPage('Edited twice');
  await fetch(`${api()}/content/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'page',
      title: 'Edited twice',
      version: { number: 2 },
      body: { storage: { value: '<p>one</p><p>theirs</p>', representation: 'storage' } },
    }),
  });
  await playground.replace('storage', '<p>mine</p><p>two</p>');
  playground.expected.push(/409/);
  await playground.page.keyboard.press('Alt+S');
  await playground.page.waitForSelector('dialog .three');
  const marks = playground.page.locator('dialog .marked mark');
  expect(await marks.allTextContents()).toEqual(expect.arrayContaining(['mine', 'theirs']));
  expect((await readPage(id)).version.number).toBe(2);
  expect(await playground.violations()).toEqual([]);

  await playground.page.click('text=Overwrite with my version');
  await expect.poll(async () => (await readPage(id)).body.storage.value).toBe('<p>mine</p><p>two</p>');
  expect((await readPage(id)).version.number).toBe(3);
});

it('saves the text as a new page', async () => {
  await playground.open();
  await playground.replace('wiki', 'h1. Brand new');
  await expect.poll(() => playground.view.locator('h1').textContent()).toBe('Brand new');
  await playground.page.keyboard.press('Alt+S');
  await playground.page.fill('[aria-label="Title of the new page"]', 'Brand new page');
  await playground.page.keyboard.press('Enter');
  await expect.poll(() => playground.page.textContent('#opened')).toContain('Brand new page');
});

it('compares with the connected Confluence, and keeps its token out of links', async () => {
  await playground.page.goto(`${served.url}/#upstream-token=${served.upstreamToken}`);
  await playground.page.waitForSelector('#storage-editor .view-line');
  await playground.replace('wiki', 'h1. Same\n\n*there*');
  await expect.poll(() => playground.view.locator('h1').textContent()).toBe('Same');
  await playground.page.keyboard.press('Alt+C');
  await expect.poll(() => playground.page.textContent('dialog')).toContain('Storage format: no differences in meaning');
  expect(await playground.violations()).toEqual([]);
  await playground.page.keyboard.press('Escape');
  expect(await playground.link()).not.toContain('upstream');
  const stored = await playground.page.evaluate(
    () => JSON.stringify(localStorage) + document.documentElement.outerHTML,
  );
  expect(stored).not.toContain(served.upstreamToken);
});

it('marks the page it serves, and rejects calls to the upstream without the token', async () => {
  const response = await fetch(`${served.url}/`);
  expect(await response.text()).toContain('data-site="/wiki"');
  const refused = await fetch(`${served.url}/upstream/rest/api/space`);
  expect(refused.status).toBe(403);
});
