import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { usePlayground } from './use-playground.ts';

const playground = usePlayground();
let listener: Server;
let target: string;
const received: string[] = [];

beforeAll(async () => {
  listener = createServer((request, response) => {
    received.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  target = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => listener.close());

/** Each tries to run a script, send a request, or navigate. `T` stands for the URL of the listening server. */
const attacks: readonly (readonly [name: string, storage: string])[] = [
  ['script', '<script>fetch("T/script")</script>'],
  ['handler', '<img src="T/a.png" onerror="fetch(\'T/handler\')" /><p onclick="alert(1)">a</p>'],
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="fetch(\'T/svg\')"><script>fetch("T/svg2")</script></svg>'],
  ['mathml', '<math><mtext><img src="T/math" onerror="alert(1)" /></mtext></math>'],
  ['nested frame', '<iframe src="T/frame"></iframe><iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>'],
  ['object and embed', '<object data="T/object"></object><embed src="T/embed" />'],
  ['javascript link', '<p><a href="javascript:fetch(\'T/js\')">press</a></p>'],
  ['data link', '<p><a href="data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;">press</a></p>'],
  ['link to another site', '<p><a href="T/page" target="_top">press</a></p>'],
  ['meta refresh', '<meta http-equiv="refresh" content="0;url=T/refresh" />'],
  ['base', '<base href="T/" /><p><a href="x">press</a></p>'],
  ['form', '<form action="T/form"><button formaction="T/button">press</button></form>'],
  ['remote image', '<p><img src="T/img" /></p><ac:image><ri:url ri:value="T/image" /></ac:image>'],
  ['javascript image', '<ac:image><ri:url ri:value="javascript:alert(1)" /></ac:image>'],
  [
    'style sheet',
    '<link rel="stylesheet" href="T/sheet" /><style>@import url("T/import"); p { background: url(T/css) }</style>',
  ],
  ['style attribute', '<p style="background: url(T/style); position: fixed; inset: 0">a</p>'],
  ['table background', '<table background="T/table"><tbody><tr><td>a</td></tr></tbody></table>'],
  ['media', '<video src="T/video" poster="T/poster" autoplay="autoplay"></video><audio src="T/audio"></audio>'],
  ['mutation', '<noscript><p title="&lt;/noscript&gt;&lt;img src=x onerror=fetch(\'T/m\')&gt;">a</p></noscript>'],
  ['escaped markup', '<p>&lt;img src="T/text" onerror="alert(1)"&gt;</p>'],
  [
    'html macro',
    '<ac:structured-macro ac:name="html"><ac:plain-text-body><![CDATA[<img src="T/macro" onerror="alert(1)">]]></ac:plain-text-body></ac:structured-macro>',
  ],
  [
    'widget macro',
    '<ac:structured-macro ac:name="widget"><ac:parameter ac:name="url"><ri:url ri:value="T/widget" /></ac:parameter></ac:structured-macro>',
  ],
];

it('runs no script, sends no request, and does not navigate', async () => {
  await playground.open();
  const { page } = playground;
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  const frames: string[] = [];
  page.on('framenavigated', (frame) => {
    const [url] = frame.url().split('#');
    if (url !== playground.url) frames.push(frame.url()); // the page stores its state in the fragment
  });

  for (const [name, storage] of attacks) {
    const marked = `<p>case ${name}</p>${storage.replaceAll('T/', `${target}/`)}`;
    await playground.replace('storage', marked);
    await expect
      .poll(() => playground.view.locator('#page').textContent(), { message: name })
      .toContain(`case ${name}`);
    for (const link of await playground.view.locator('a, button').all()) await link.click({ force: true });
  }
  for (const wiki of [
    '!T/wiki.png!',
    '{html}<img src="T/wikihtml">{html}',
    '[a|javascript:alert(1)]',
    '{iframe:src=T/f}',
  ]) {
    await playground.replace('wiki', `start ${wiki.replaceAll('T/', `${target}/`)}`);
    await expect.poll(() => playground.view.locator('#page').textContent()).toContain('start');
  }
  expect(received).toEqual([]);
  expect(dialogs).toBe(0);
  expect(frames).toEqual([]);
  expect(new URL(page.url()).origin).toBe(new URL(playground.url).origin);
});
