import { once } from 'node:events';
import { createServer as createHttpServer, type Server } from 'node:http';
import { inflateRawSync } from 'node:zlib';
import { createServer, type RunningServer } from '@macrowright/server';
import { expect, it } from 'vitest';
import { playground as staticFolder } from './static-host.ts';
import { usePlayground } from './use-playground.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
/** An image that would run a script and load another image if the browser allowed it. */
const svg = (outside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" onload="parent.postMessage({link:'ran'},'*')"><script>parent.postMessage({ link: 'ran' }, '*')</script><image href="${outside}/from-svg" width="5" height="5"/><rect width="40" height="20"/></svg>`;

let confluence: Server;
let confluenceUrl = '';
/** Requests that the fake Confluence received. */
const seen: string[] = [];
/** A server that must never receive a request. */
let outside: Server;
let outsideUrl = '';
const reached: string[] = [];
let served: RunningServer;

const storage = ['plan.png', 'drawing.svg', 'page.png', 'moved.png']
  .map((name) => `<p><ac:image ac:alt="${name}"><ri:attachment ri:filename="${name}"/></ac:image></p>`)
  .join('');

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

const playground = usePlayground(async () => {
  outside = createHttpServer((request, response) => {
    reached.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'image/png' }).end(png);
  });
  outsideUrl = await listen(outside);
  confluence = createHttpServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://any');
    seen.push(`${request.headers.authorization} ${pathname}`);
    const send = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(body);
    if (pathname === '/wiki/rest/api/content/77') {
      const page = { id: '77', type: 'page', title: 'With images', space: { key: 'ENG' }, version: { number: 4 } };
      const links = { base: `${confluenceUrl}/wiki` };
      send('application/json', JSON.stringify({ ...page, body: { storage: { value: storage } }, _links: links }));
    } else if (pathname === '/wiki/rest/api/content/77/child/attachment') {
      const file = (title: string, mediaType: string) => ({
        id: `att-${title}`,
        title,
        version: { number: 2 },
        extensions: { mediaType },
      });
      const results = [
        file('plan.png', 'image/png'),
        file('drawing.svg', 'image/svg+xml'),
        file('page.png', 'image/png'),
        file('moved.png', 'image/png'),
      ];
      send('application/json', JSON.stringify({ results }));
    } else if (pathname.endsWith('/77/plan.png')) send('image/png', png);
    else if (pathname.endsWith('/77/drawing.svg')) send('image/svg+xml', svg(outsideUrl));
    else if (pathname.endsWith('/77/page.png'))
      send('text/html', '<script>parent.postMessage({link:"ran"},"*")</script>');
    else if (pathname.endsWith('/77/moved.png')) response.writeHead(302, { location: `${outsideUrl}/moved.png` }).end();
    else response.writeHead(404).end();
  });
  confluenceUrl = await listen(confluence);
  const upstream = { url: `${confluenceUrl}/wiki`, token: 'marker-secret' };
  served = await createServer({ data: ':memory:', demo: true, staticFolder, upstream });
  return {
    url: `${served.url}/`,
    async close() {
      await served.close();
      confluence.close();
      outside.close();
    },
  };
});

/** The natural width of each image in the view, by its alternative text; 0 if it was not loaded. */
const widths = () =>
  playground.view
    .locator('img')
    .evaluateAll((all) =>
      Object.fromEntries(all.map((each) => [(each as HTMLImageElement).alt, (each as HTMLImageElement).naturalWidth])),
    );

it('shows images of the connected Confluence, and neither runs nor loads anything else', async () => {
  const { page } = playground;
  await page.goto(`${served.url}/#upstream-token=${served.upstreamToken}`);
  await page.waitForSelector('#storage-editor .view-line');
  playground.expected.push(/415|502/);
  await page.keyboard.press('F1');
  await page.keyboard.type('read a page');
  await page.keyboard.press('Enter');
  await page.fill('[aria-label="URL or ID of the page"]', `${confluenceUrl}/wiki/spaces/ENG/pages/77/With+images`);
  await page.keyboard.press('Enter');
  await expect.poll(widths).toEqual({ 'plan.png': 1, 'drawing.svg': 40, 'page.png': 0, 'moved.png': 0 });
  await page.waitForTimeout(500);
  expect(await page.textContent('#live-region')).not.toContain('ran');
  expect(reached).toEqual([]);
  const sources = await playground.view
    .locator('img[src]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('src')?.slice(0, 15)));
  expect(sources.sort()).toEqual(['data:image/png;', 'data:image/svg+']);
  expect(seen.every((line) => line.startsWith('Bearer marker-secret '))).toBe(true);
  expect(await page.content()).not.toContain('marker-secret');
  // Links do not contain the site's data about the page.
  const [, packed = ''] = (await playground.link()).split('.');
  const state = inflateRawSync(Buffer.from(packed, 'base64url')).toString('utf8');
  expect(state).toContain('plan.png');
  for (const kept of [state, await page.evaluate(() => JSON.stringify(localStorage))]) {
    expect(kept).not.toMatch(/marker-secret|att-plan/);
    expect(kept).not.toContain(confluenceUrl);
  }
});

it('keeps an image while its block is edited, and fetches it once', async () => {
  const { page } = playground;
  await page.goto(`${served.url}/#upstream-token=${served.upstreamToken}`);
  await page.waitForSelector('#storage-editor .view-line');
  playground.expected.push(/415|502/);
  await page.keyboard.press('F1');
  await page.keyboard.type('read a page');
  await page.keyboard.press('Enter');
  await page.fill('[aria-label="URL or ID of the page"]', '77');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await widths())['plan.png']).toBe(1);
  const requestCount = seen.length;
  await playground.replace('storage', storage.replace('</p>', ' words</p>'));
  await expect.poll(() => playground.view.locator('p').first().textContent()).toContain('words');
  expect((await widths())['plan.png']).toBe(1);
  expect(seen.length).toBe(requestCount);
});

it('shows images of pages on the embedded site', async () => {
  const api = `${served.url}/wiki/rest/api`;
  const space = (await (await fetch(`${api}/space?limit=1`)).json()) as { results: { key: string }[] };
  const made = await fetch(`${api}/content`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'page',
      title: 'With attached images',
      space: { key: space.results[0]?.key },
      body: { storage: { value: storage, representation: 'storage' } },
    }),
  });
  const { id } = (await made.json()) as { id: string };
  const form = new FormData();
  form.append('file', new Blob([png], { type: 'image/png' }), 'plan.png');
  form.append('file', new Blob([svg(outsideUrl)], { type: 'image/svg+xml' }), 'drawing.svg');
  await fetch(`${api}/content/${id}/child/attachment`, {
    method: 'POST',
    headers: { 'x-atlassian-token': 'no-check' },
    body: form,
  });
  await playground.open();
  await playground.page.keyboard.press('Alt+O');
  await playground.page.fill('[aria-label="Search pages"]', 'With attached images');
  await playground.page.click('#site-pages button:has-text("With attached images")');
  await expect.poll(widths).toEqual({ 'plan.png': 1, 'drawing.svg': 40 });
  expect(reached).toEqual([]);
});
