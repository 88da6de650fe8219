import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wikiToStorage } from '@macrowright/convert';
import * as macros from '@macrowright/macros';
import * as storage from '@macrowright/storage';
import { expect, it } from 'vitest';
import { compile, samplesOf } from '../docs/compile.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const modules: Readonly<Record<string, object>> = { '@macrowright/macros': macros, '@macrowright/storage': storage };

it('has a sample that compiles and builds a well-formed page', () => {
  const samples = samplesOf(readme);
  expect(samples).toHaveLength(1);
  expect(compile('readme', samples)).toBe('');
  const body = samples[0]?.replaceAll(/^import (\{.*\}) from '(.+)';$/gm, "const $1 = modules['$2'];");
  const built: string = new Function('modules', `${body}\nreturn storage;`)(modules);
  expect(storage.parseStorage(built).diagnostics).toEqual([]);
  expect(built).toContain('<h1>Release 2.1</h1><ac:structured-macro ac:name="toc">');
}, 30_000);

it('shows the response of the REST call', () => {
  expect(readme).toContain(wikiToStorage('{cheese}').storage);
});

it('has no broken links', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !/^https?:/.test(link) && !existsSync(fileURLToPath(new URL(link, root))))).toEqual([]);
});
