import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './imports.ts';
import { packageTable } from './table.ts';

const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const layout = /## Folders\n\n```\n([\s\S]*?)```/.exec(text)?.[1] ?? '';

it('names every package, and only folders that exist', () => {
  const missing: string[] = [];
  let top = '';
  for (const line of layout.split('\n')) {
    top = /^\S+/.exec(line)?.[0] ?? top;
    const source = existsSync(join(root, top, 'src')) ? join(top, 'src') : top;
    const names = [...line.slice(1).matchAll(/(?<=[ (])(\w[\w-]*)\/(?= |,|:|$)/g)].map(([, name = '']) => name);
    missing.push(...names.filter((name) => !isThere(source, name)).map((name) => `${top}: ${name}`));
  }
  expect(missing).toEqual([]);
  for (const { folder } of packageTable) expect(layout).toContain(`\n${folder} `.trimStart());
});

it('names only existing folders and files as places for additions', () => {
  const paths = [...text.matchAll(/`((?:packages|apps|test|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  const folders = paths.map((path) => path.replace(/\/(?:NAME|CODE|RESOURCE)(?:\.ts|\.md)$/, ''));
  expect(folders.length).toBeGreaterThan(12);
  expect(folders.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

/** Folders of the wiki reader and the view are named without their parents. */
function isThere(folder: string, name: string): boolean {
  return ['', 'wiki', 'readers/wiki', 'writers/view', 'store'].some((inner) =>
    existsSync(join(root, folder, inner, name)),
  );
}
