import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSite, documentedPackages, families, sections, sitePath } from '@macrowright/docs';
import { createServer } from '@macrowright/server';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'apps/cli/dist/docs');
const { files, broken } = createSite(root);
const html = [...files].filter(([path]) => path.endsWith('.html')).map(([path, page]) => [path, String(page)] as const);

test('has no broken links', () => {
  expect(broken).toEqual([]);
});

test('contains every Markdown file in docs', () => {
  const all = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`);
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((path) => !files.has(sitePath(path)))).toEqual([]);
});

test('has a page for every menu item', () => {
  const names = sections.flatMap(({ sources }) => sources);
  expect(names.filter((path) => !files.has(sitePath(path)))).toEqual([]);
  expect(families.every((folder) => names.includes(`${folder}/README.md`))).toBe(true);
});

test('lists the exports of each package', () => {
  expect(documentedPackages).toEqual(readdirSync(join(root, 'packages')).sort(byMenu));
  const page = String(files.get('api/storage.html'));
  for (const name of ['parseStorage', 'StorageDocument', 'createEditor', 'walk']) expect(page).toContain(`>${name} <a`);
  expect(page).toContain('StorageDocument</span>');
  expect(String(files.get('api/macros.html'))).toMatch(
    /\d+ builders, one per .*<code>aim<\/code>.*<code>yahoo<\/code>/,
  );
});

test('links the pages of rules and macros to the playground', () => {
  const pages = html.filter(([, page]) => page.includes('Try it in the playground'));
  expect(pages.filter(([path]) => path.startsWith('rules/'))).toHaveLength(
    readdirSync(join(root, 'docs/rules')).length - 2,
  );
  expect(pages.filter(([path]) => path.startsWith('macros/'))).toHaveLength(
    readdirSync(join(root, 'docs/macros')).filter((name) => name.endsWith('.md') && name !== 'README.md').length,
  );
  expect(String(files.get('rules/image-alt.html'))).toContain('<a href="../../?rule=image-alt">');
  expect(String(files.get('macros/code.html'))).toContain('<a href="../../?example=code">');
});

test('has no inline scripts, styles or event handlers', () => {
  for (const [path, page] of html) {
    expect([
      path,
      /<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/.exec(page.replaceAll(/>[^<]*</g, '><'))?.[0],
    ]).toEqual([path, undefined]);
  }
});

test('is served by the command at /docs', async () => {
  const server = await createServer({ data: ':memory:', docsFolder: built });
  try {
    const home = await fetch(`${server.url}/docs`);
    expect(home.url).toBe(`${server.url}/docs/`);
    expect(await home.text()).toBe(String(files.get('index.html')));
    expect(home.headers.get('content-security-policy')).toContain("default-src 'none'");
    const rule = await fetch(`${server.url}/docs/rules/html-macro.html`);
    expect([rule.status, rule.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await fetch(`${server.url}/docs/assets/search.json`)).status).toBe(200);
    for (const path of ['missing.html', '..%2f..%2fpackage.json', '%00', '%E0%A4%A'])
      expect([path, (await fetch(`${server.url}/docs/${path}`)).status]).toEqual([path, 404]);
  } finally {
    await server.close();
  }
  const names = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(names).toHaveLength(files.size);
  expect(readFileSync(join(built, 'assets/search.js'), 'utf8')).toBe(String(files.get('assets/search.js')));
});

function byMenu(a: string, b: string): number {
  return documentedPackages.indexOf(a) - documentedPackages.indexOf(b);
}
