import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importsOf, root, sourceFiles } from './imports.ts';

const source = 'packages/server/src';
const files = sourceFiles(source);
const imports = files.flatMap(importsOf);

const isIn = (file: string, ...folders: string[]) => folders.some((folder) => file.startsWith(`${source}/${folder}/`));

/** The server layers, from the top. A layer imports only itself and the layers below it; `index.ts` and `options.ts` are in none. */
const layers = [
  ['http', 'v1', 'v2'],
  ['demo', 'transfer'],
  ['rendering', 'upstream'],
  ['site', 'store'],
];

it('has no file outside its layers', () => {
  const known = files.filter((file) => isIn(file, ...layers.flat()));
  expect(files.filter((file) => !known.includes(file))).toEqual([`${source}/index.ts`, `${source}/options.ts`]);
});

it('keeps SQL in store/sqlite', () => {
  const statement =
    /\b(?:SELECT\s+[\w*"]|INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE|PRAGMA\s)/;
  const others = files.filter((file) => !isIn(file, 'store/sqlite'));
  expect(others.filter((file) => statement.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  expect(imports.filter(({ file, specifier }) => specifier === 'node:sqlite' && !isIn(file, 'store/sqlite'))).toEqual(
    [],
  );
});

it('keeps HTTP in http, v1 and v2', () => {
  const http = imports.filter(({ specifier }) => /^(?:@hono\/|hono(?:\/|$)|node:http)/.test(specifier));
  expect(http.length).toBeGreaterThan(10);
  expect(http.filter(({ file }) => !isIn(file, 'http', 'v1', 'v2'))).toEqual([]);
});

it('has two versions of the API that do not import each other', () => {
  expect(imports.filter(({ file, specifier }) => isIn(file, 'v1') && specifier.includes('/v2/'))).toEqual([]);
  expect(imports.filter(({ file, specifier }) => isIn(file, 'v2') && specifier.includes('/v1/'))).toEqual([]);
});

it('has layers that import only downward', () => {
  const levelOf = (path: string) => layers.findIndex((layer) => isIn(path, ...layer));
  const upward = imports.filter(({ file, specifier }) => {
    if (!specifier.startsWith('.') || levelOf(file) < 0) return false;
    const target = join(file, '..', specifier);
    return levelOf(target) >= 0 && levelOf(target) < levelOf(file);
  });
  expect(upward).toEqual([]);
});

it('opens SQLite only where a site is opened', () => {
  const openers = imports.filter(({ file, specifier }) => /\/sqlite\//.test(specifier) && !isIn(file, 'store'));
  expect(openers.map(({ file }) => file)).toEqual([
    `${source}/http/app.ts`,
    `${source}/index.ts`,
    `${source}/transfer/transfer.ts`,
  ]);
});

it('has no import cycle, not even through type imports', () => {
  const open = new Map<string, Set<string>>();
  for (const { file, specifier } of imports) {
    if (specifier.startsWith('.')) open.set(file, (open.get(file) ?? new Set()).add(join(file, '..', specifier)));
  }
  for (let size = -1; size !== open.size; ) {
    size = open.size;
    for (const [file, uses] of open) if (![...uses].some((used) => open.has(used))) open.delete(file);
  }
  expect([...open.keys()]).toEqual([]);
});
