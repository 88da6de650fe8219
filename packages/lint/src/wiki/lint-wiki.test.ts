import { createBuiltinRegistry } from '@macrowright/macros';
import { parseStorage } from '@macrowright/storage';
import { expect, it } from 'vitest';
import { createLinter } from '../lint.ts';
import { lintWiki } from './lint-wiki.ts';
import { unknownBraces } from './unknown-braces.ts';

const registry = createBuiltinRegistry();

it.each<[name: string, wiki: string, braces: string[]]>([
  ['code in a cell', '|other|{{{0,128}}}|', ['{0,128}']],
  ['JSON in monospace text', '{{{ "a": 1 }}}', ['{ "a": 1 }']],
  ['a tag in monospace text', 'text {{{x}}} more', ['{x}']],
  ['names in braces', '{ cause_id, flatTypeName }', ['{ cause_id, flatTypeName }']],
  ['an array', 'int a\\[5\\] = {1, 2, 3};', ['{1, 2, 3}']],
  ['escaped braces', '\\{1, 2\\} \\{{a, b}}', []],
  ['code', '{code}\nint a[] = {1, 2};\n{code}', []],
  ['macros', '{toc} {panel:title=A}x{panel} {color:red}x{color}', []],
  ['monospace text', '{{npm install}}', []],
  ['numbers, variables and marks', '{1} {$x} a{*}b{*}c {}', []],
  ['several lines', '{a,\nb}', []],
])('braces: %s', (_name, wiki, braces) => {
  const found = unknownBraces(wiki, registry);
  expect(found.map(({ range }) => wiki.slice(range.start, range.end))).toEqual(braces);
});

it('maps what rules find to the wiki text, without fixes', () => {
  const wiki = 'See {toc:maxLevel=all}';
  const storage =
    '<p>See <ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">all</ac:parameter></ac:structured-macro></p>';
  const sourceMap = {
    segments: [
      { source: { start: 0, end: wiki.length }, output: { start: 0, end: storage.length } },
      { source: { start: 4, end: wiki.length }, output: { start: 7, end: storage.length - 4 } },
    ],
  };
  const found = lintWiki(
    wiki,
    { document: parseStorage(storage), sourceMap, diagnostics: [] },
    { registry, check: createLinter() },
  );
  expect(found).toMatchObject([{ code: 'invalid-number', range: { start: 4, end: wiki.length } }]);
  expect(found[0]?.fix).toBeUndefined();
});
