import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtinMacros, createRegistry } from '@macrowright/macros';
import { expect, it } from 'vitest';
import { compile, samplesOf } from '../docs/compile.ts';
import { macroPage, storageLines } from '../docs/macro-page.ts';
import { macroPages, macroPagesFolder } from '../docs/macro-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = macroPages();

it.each([...pages])('%s is up to date (run "pnpm docs:macros")', (path, content) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(content);
});

it('has no page for a macro that does not exist', () => {
  const names = readdirSync(join(root, macroPagesFolder)).map((name) => `${macroPagesFolder}/${name}`);
  expect(names.filter((name) => !pages.has(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(builtinMacros.length);
});

it.each(builtinMacros)('the page of $name names all its parameters, values and notes', (definition) => {
  const page = pages.get(`${macroPagesFolder}/${definition.name}.md`) ?? '';
  const cells = (text: string) => text.replace(/\|/g, '\\|');
  for (const [name, { doc, values = [], note }] of Object.entries(definition.parameters)) {
    expect(page).toContain(name);
    expect(page).toContain(cells(doc));
    for (const value of values) expect(page).toContain(value);
    if (note) expect(page).toContain(cells(note));
  }
  for (const note of [...(definition.notes ?? []), ...(definition.risks ?? [])]) expect(page).toContain(note);
});

it('shows code that compiles', () => {
  const samples = [...pages].flatMap(([path, page]) => (path.endsWith('.md') ? samplesOf(page) : []));
  expect(samples.length).toBeGreaterThan(builtinMacros.length - 5);
  expect(compile('macro-pages', samples)).toBe('');
  expect(compile('wrong', [samples[0]?.replace('({', '({ nonsense: 1, ') ?? ''])).toContain('nonsense');
}, 60_000);

it('breaks lines of storage format only between the parts of a macro', () => {
  const inner = '<ac:structured-macro ac:name="b"><ac:parameter ac:name="x">1</ac:parameter></ac:structured-macro>';
  expect(
    storageLines(
      `<ac:structured-macro ac:name="a"><ac:rich-text-body><p>t</p>${inner}</ac:rich-text-body></ac:structured-macro>`,
    ),
  ).toBe(`<ac:structured-macro ac:name="a">
  <ac:rich-text-body><p>t</p>
    <ac:structured-macro ac:name="b">
      <ac:parameter ac:name="x">1</ac:parameter>
    </ac:structured-macro>
  </ac:rich-text-body>
</ac:structured-macro>`);
});

it('leaves out properties that a definition does not have', () => {
  const page = macroPage(
    { name: 'x', summary: 'X.', body: 'none', placement: 'block', parameters: {} },
    [],
    createRegistry([]),
  );
  expect(page).not.toMatch(/undefined|NaN|\[object/);
  expect(page).toContain('# x\n\nX.\n');
});
