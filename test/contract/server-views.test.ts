import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site, upload } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.app.close());

async function view(id: string, user?: string): Promise<string> {
  const { json } = await site.call('GET', `/content/${id}?expand=body.view`, undefined, user);
  return json.body.view.value;
}
async function update(id: string, title: string, storage: string): Promise<void> {
  const { json } = await site.call('GET', `/content/${id}?expand=version`);
  const body = { storage: { value: storage, representation: 'storage' } };
  const version = { number: json.version.number + 1 };
  expect((await site.call('PUT', `/content/${id}`, { type: 'page', title, version, body })).status).toBe(200);
}
const macro = (name: string, parameters = '') =>
  `<ac:structured-macro ac:name="${name}">${parameters}</ac:structured-macro>`;
const include = (title: string) =>
  macro(
    'include',
    `<ac:parameter ac:name=""><ac:link><ri:page ri:content-title="${title}" /></ac:link></ac:parameter>`,
  );

test('an included page: rendered again when it is created, changed, removed and restored', async () => {
  const id = await site.page('Includes', include('Included'));
  expect(await view(id)).not.toContain('first words');
  const included = await site.page('Included', '<p>first words</p>');
  expect(await view(id)).toContain('first words');
  expect(await view(id)).toContain('first words');
  await update(included, 'Included', '<p>second words</p>');
  expect(await view(id)).toContain('second words');
  await site.call('DELETE', `/content/${included}`);
  expect(await view(id)).not.toContain('second words');
});

test('children and attachments: rendered again when one is added, renamed or removed', async () => {
  const id = await site.page('Lists', macro('children') + macro('attachments'));
  const child = await site.page('First child', '', id);
  expect(await view(id)).toContain('First child');
  await update(child, 'Renamed child', '');
  expect(await view(id)).toContain('Renamed child');
  const added = await site.call('POST', `/content/${id}/child/attachment`, upload('plan.txt', 'one'));
  expect(await view(id)).toContain('plan.txt');
  await site.call('DELETE', `/content/${added.json.results[0].id}`);
  expect(await view(id)).not.toContain('plan.txt');
});

test('restricted content is not rendered for a user without access', async () => {
  const secret = await site.page('Launch plan', '<p>the launch date</p>');
  const id = await site.page('Overview', include('Launch plan') + macro('children'));
  await site.page('Visible child', '', id);
  const hidden = await site.page('Hidden child', '', id);
  expect(await view(id, 'bob')).toContain('the launch date');
  for (const page of [secret, hidden]) {
    await site.call('PUT', `/content/${page}/restriction`, [
      { operation: 'read', restrictions: { user: [{ username: 'ann' }] } },
    ]);
  }
  expect(await view(id, 'ann')).toContain('the launch date');
  expect(await view(id, 'bob')).not.toContain('the launch date');
  expect(await view(id, 'bob')).toContain('Visible child');
  expect(await view(id, 'bob')).not.toContain('Hidden child');
  expect(await view(id, 'admin')).toContain('Hidden child');
});

test('HTML pages: a strict content security policy, a redirect for the short URL', async () => {
  const id = await site.page('For people', '<p>Hello</p>');
  const { json } = await site.call('GET', `/content/${id}`);
  const page = await site.call('GET', `/wiki${json._links.webui}`);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Hello');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('content-security-policy')).toMatch(/^sandbox(?!.*allow-scripts)/);
  const short = await site.call('GET', `/wiki${json._links.tinyui}`);
  expect([short.status, short.headers.get('location')]).toEqual([302, `/wiki${json._links.webui}`]);
});

test.each([
  ['page.html', 'text/html', 'application/octet-stream', 'attachment'],
  ['logo.svg', 'image/svg+xml', 'application/octet-stream', 'attachment'],
  ['photo.png', 'image/png', 'image/png', 'inline'],
])('%s is served so that it cannot run as a page of the site', async (name, type, served, disposition) => {
  const id = await site.page(`Page with ${name}`);
  const { json } = await site.call('POST', `/content/${id}/child/attachment`, upload(name, '<script>1</script>', type));
  const file = await site.call('GET', `/wiki${json.results[0]._links.download}`);
  expect(file.headers.get('content-type')).toBe(served);
  expect(file.headers.get('content-disposition')).toMatch(new RegExp(`^${disposition};`));
  expect(file.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
});

test.each(['../../etc/passwd', '..\\..\\boot.ini', '/etc/passwd', '..', 'a\u0000b.txt', `${'x'.repeat(400)}.txt`])(
  'the file name %j is only used as a name',
  async (name) => {
    const id = await site.page(`Name ${name.slice(0, 20).replaceAll(/\W/g, '_')} ${name.length}`);
    const { status, json } = await site.call('POST', `/content/${id}/child/attachment`, upload(name, 'x'));
    expect(status).toBe(200);
    const [{ title, _links }] = json.results;
    expect(title).not.toMatch(/[^ -.0-[\]-~]|^\.\.?$/);
    expect((await site.call('GET', `/wiki${_links.download}`)).text).toBe('x');
  },
);
