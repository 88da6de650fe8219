import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sameStorage } from '@macrowright/convert';
import { createBuiltinRegistry } from '@macrowright/macros';
import { builtinExamples } from '@macrowright/macros/examples';
import { parseStorage } from '@macrowright/storage';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builderCode } from '../../apps/playground/src/engine/builder-code.ts';
import { jsxCode } from '../../apps/playground/src/engine/jsx-code.ts';

// Builder code copied from the playground must compile and produce the original storage format.

const folder = fileURLToPath(new URL('../.cache/copied', import.meta.url));
const registry = createBuiltinRegistry();
const documents: Readonly<Record<string, string>> = {
  text: '<h1>It\'s "quoted" &amp; \\ back</h1><p>two <strong>bold</strong> words</p><p> edge </p>',
  braces: '<p>{not code} &lt;tag&gt; &nbsp;x</p><p title="a &quot;b&quot; {c}">d</p>',
  table: '<table><tbody><tr><th>a</th></tr><tr><td colspan="2"><p>b</p><ul><li>c</li></ul></td></tr></tbody></table>',
  cdata:
    '<p>a</p><ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[if (a < b) {\n  c();\n}]]]]><![CDATA[>]]></ac:plain-text-body></ac:structured-macro>',
  nested:
    '<ac:structured-macro ac:name="expand"><ac:parameter ac:name="title">T</ac:parameter><ac:rich-text-body><ac:structured-macro ac:name="info"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
  unknown:
    '<ac:structured-macro ac:name="nonesuch"><ac:parameter ac:name="q">1</ac:parameter></ac:structured-macro><!-- kept -->',
  link: '<p><ac:link><ri:page ri:content-title="A &amp; B" /><ac:link-body>to <em>it</em></ac:link-body></ac:link></p>',
  ...Object.fromEntries(
    builtinExamples.flatMap(({ definition, examples }) =>
      examples.map(({ storage }, index) => [`${definition.name}-${index}`, storage] as const),
    ),
  ),
};
const made: { readonly name: string; readonly file: string; readonly storage: string }[] = [];

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, storage] of Object.entries(documents)) {
    const nodes = parseStorage(storage).root.children;
    for (const [kind, code] of [
      ['ts', builderCode(nodes, registry)],
      ['tsx', jsxCode(nodes)],
    ] as const) {
      writeFileSync(`${folder}/${name}-${kind}.${kind}`, code);
      const file = `${folder}/out/${name}-${kind}.js`;
      made.push({ name: `${name}, ${kind}`, file, storage });
    }
  }
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({
      extends: '../../../tsconfig.base.json',
      compilerOptions: {
        composite: false,
        outDir: 'out',
        rootDir: '.',
        declaration: false,
        declarationMap: false,
        jsx: 'react-jsx',
        types: [],
      },
      include: ['*.ts', '*.tsx'],
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('compiles', () => {
  const { stdout, status } = spawnSync('tsc', ['-p', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(stdout.split('\n').slice(0, 20).join('\n')).toBe('');
  expect(status).toBe(0);
});

it('produces the same storage', async () => {
  expect(made.length).toBeGreaterThan(300);
  const wrong: string[] = [];
  for (const { name, file, storage } of made) {
    const { body }: { body: string } = await import(/* @vite-ignore */ pathToFileURL(file).href);
    const same = sameStorage(parseStorage(body).root.children, parseStorage(storage).root.children, {
      identity: false,
    });
    if (!same) wrong.push(`${name}: ${body}`);
  }
  expect(wrong).toEqual([]);
});
