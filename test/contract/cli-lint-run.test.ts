import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtinRules } from '@macrowright/lint';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { macrowright } from './command.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'macrowright-run-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Files by path in the folder of the test. */
function write(files: Readonly<Record<string, string | object>>): void {
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, typeof content === 'string' ? content : JSON.stringify(content));
  }
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const run = (...args: string[]) => macrowright(['lint', ...args], '', { cwd: folder });
const found = async (...args: string[]) =>
  (await run('--format', 'compact', ...args)).stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/^(\S+?):\d+:\d+: (\w+) ([\w-]+): .*$/, '$1 $2 $3'));

const image = '<p><ac:image><ri:attachment ri:filename="a.png"/></ac:image></p>';
const broken = '<p>a & b</p>';

describe('files', () => {
  it('reads the files of a folder and respects ignore files', async () => {
    write({
      'a.storage.xml': image,
      'b.xml': image,
      'deep/c.storage': image,
      'deep/d.wiki': '{nosuch}',
      'out/e.storage.xml': image,
      'own/f.storage.xml': image,
      'own/g.storage.xml': image,
      '.gitignore': 'out/\n',
      'own/.macrowrightignore': '*\n!g.storage.xml\n',
    });
    expect(await found('.')).toEqual([
      'a.storage.xml warning image-alt',
      'deep/c.storage warning image-alt',
      'deep/d.wiki warning wiki-unknown-macro',
      'own/g.storage.xml warning image-alt',
    ]);
    expect(await found('--no-ignore', '--ext', 'xml', '.')).toHaveLength(7);
  });

  it('accepts patterns and reports one that matches nothing', async () => {
    write({ 'a/b.xml': image, 'a/c.xhtml': image });
    expect(await found('a/*.{xml,xhtml}')).toHaveLength(2);
    expect(await run('none/*.xml')).toMatchObject({ code: 2, stderr: expect.stringContaining('"none/*.xml"') });
    expect((await run('--allow-unmatched', 'none/*.xml')).code).toBe(0);
  });

  it('lints storage format embedded in Markdown, JSON and scripts', async () => {
    write({
      'a.md': `\`\`\`storage\n${broken}\n\`\`\``,
      'b.json': { body: { storage: { value: broken } } },
      'c.ts': `storage\`${broken}\``,
    });
    expect(await found('a.md', 'b.json', 'c.ts')).toEqual(
      ['a.md', 'b.json', 'c.ts'].map((path) => `${path} error unescaped-ampersand`),
    );
    expect(await found('.')).toEqual([]);
    expect(await found('--embedded', '.')).toHaveLength(3);
    await run('--fix', 'a.md', 'b.json', 'c.ts');
    expect([read('a.md'), read('b.json'), read('c.ts')].map((text) => text.includes('a &amp; b'))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('reads only files that are changed or staged in git', async () => {
    write({ 'a.storage.xml': image, 'b.storage.xml': image });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@e.org', ...args], { cwd: folder });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'a');
    expect(await found('--changed')).toEqual([]);
    write({ 'b.storage.xml': `${image}<p/>`, 'c.storage.xml': image });
    expect(await found('--changed')).toEqual(['b.storage.xml warning image-alt', 'c.storage.xml warning image-alt']);
    git('add', 'c.storage.xml');
    expect(await found('--staged')).toEqual(['c.storage.xml warning image-alt']);
  });

  it('splits files into shards and merges their reports into those of a single run', async () => {
    write({ 'a.storage.xml': image, 'b.storage.xml': broken, 'c.storage.xml': image });
    const whole = await run('--format', 'json', '.');
    await run('--shard', '1/2', '--format', 'json=one.json', '.');
    await run('--shard', '2/2', '--format', 'json=two.json', '.');
    expect(JSON.parse(read('one.json')).files).toHaveLength(2);
    expect(await run('--merge', '--format', 'json', 'two.json', 'one.json')).toEqual({ ...whole, stderr: '' });
    expect((await run('--shard', '3/2', '.')).code).toBe(2);
  });
});

describe('configuration', () => {
  it('finds the nearest one, extends it, and overrides by file and macro', async () => {
    const expand = `<ac:structured-macro ac:name="expand"><ac:rich-text-body>${image}</ac:rich-text-body></ac:structured-macro>`;
    write({
      'base.jsonc': '{ // the base\n "rules": { "image-alt": "error", }, }',
      'macrowright.config.json': {
        extends: ['strict', './base.jsonc'],
        target: 'datacenter',
        overrides: [
          { files: ['old/'], rules: { 'image-alt': 'off' } },
          { macros: ['expand'], rules: { 'image-alt': 'info' } },
        ],
      },
      'a.storage.xml': image,
      'b.storage.xml': expand,
      'old/c.storage.xml': image,
      'near/macrowright.config.mjs': 'export default { rules: { "image-alt": "off" } };',
      'near/d.storage.xml': image,
    });
    expect(await found('.')).toEqual(['a.storage.xml error image-alt', 'b.storage.xml info image-alt']);
    expect(await found('--no-config', '.')).toHaveLength(4);
    expect(JSON.parse((await run('--print-config', 'old/c.storage.xml')).stdout).file.severities['image-alt']).toBe(
      'off',
    );
  });

  it('accepts a TypeScript configuration with custom macros', async () => {
    write({
      'macrowright.config.ts': 'const target: string = "datacenter";\nexport default { target, macros: ["own.json"] };',
      'own.json': {
        macros: [
          {
            name: 'release',
            summary: 'A release.',
            body: 'none',
            placement: 'block',
            parameters: { level: { type: 'enum', values: ['a', 'b'], doc: 'x' } },
          },
        ],
      },
      'a.storage.xml':
        '<ac:structured-macro ac:name="release"><ac:parameter ac:name="level">c</ac:parameter></ac:structured-macro>',
    });
    expect(await found('.')).toEqual(['a.storage.xml error invalid-enum-value']);
    expect(await found('--no-config', '.')).toEqual(['a.storage.xml warning unknown-macro']);
  });

  it('accepts macros from defineMacro, as plain objects, and from app descriptors', async () => {
    const macros = new URL('../../packages/macros/src/index.ts', import.meta.url).href;
    const level = { type: 'enum', values: ['a', 'b'], doc: 'x' };
    write({
      'macrowright.config.ts': `import { defineMacro, type MacroDefinition } from '${macros}';
        const parameters: MacroDefinition['parameters'] = { level: ${JSON.stringify(level)} };
        const one = defineMacro({ name: 'one', summary: 'One.', body: 'none', placement: 'block', parameters });
        const two = { name: 'two', summary: 'Two.', body: 'none', parameters };
        export default { target: 'datacenter', macros: [one, two, 'three.vm', 'atlassian-plugin.xml'] };`,
      'three.vm': '## Macro has a body: N\n## @param level:type=enum|enumValues=a,b',
      'atlassian-plugin.xml':
        '<plugin><xhtml-macro name="four"><parameters><parameter name="level" type="enum"><value name="a"/></parameter></parameters></xhtml-macro></plugin>',
      ...Object.fromEntries(
        ['one', 'two', 'three', 'four'].map((name) => [
          `${name}.storage.xml`,
          `<ac:structured-macro ac:name="${name}"><ac:parameter ac:name="level">c</ac:parameter></ac:structured-macro>`,
        ]),
      ),
    });
    const names = ['four', 'one', 'three', 'two'];
    const files = names.map((name) => `${name}.storage.xml`);
    expect(await found(...files)).toEqual(files.map((file) => `${file} error invalid-enum-value`));
    expect(await found('--no-config', ...files)).toEqual(files.map((file) => `${file} warning unknown-macro`));
  });

  it.each([
    ['{"macros":[{"name":"x"}]}', 'must have "summary"'],
    ['{"macros":["nosuch.json"]}', 'Cannot read macros'],
    ['{"macros":[1]}', 'macros[0]: Expected a path or a macro definition.'],
    ['{"rules":{"image-al":"off"}}', 'rules.image-al: Unknown rule "image-al". Did you mean "image-alt"?'],
    ['{"rules"', 'Cannot load'],
    ['{"extends":"./macrowright.config.json"}', 'extends itself'],
    ['{"extends":"nobody"}', 'neither a file nor a preset: recommended'],
  ])('rejects %s', async (config, message) => {
    write({ 'macrowright.config.json': config, 'a.storage.xml': image });
    expect(await run('.')).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  it('writes an initial configuration that works', async () => {
    write({ 'a.storage.xml': image });
    expect((await run('--init')).code).toBe(0);
    expect((await run('.')).code).toBe(0);
    expect((await run('--init')).code).toBe(2);
  });
});

it.each<[string, string, string[], number]>([
  ['warnings alone', image, [], 0],
  ['a lower fail level', image, ['--fail-on', 'warning'], 1],
  ['too many warnings', image, ['--max-warnings', '0'], 1],
  ['too many warnings, even with --quiet', image, ['--quiet', '--max-warnings', '0'], 1],
  ['an error', broken, [], 1],
  ['nothing', '<p>a</p>', ['--fail-on', 'info'], 0],
  ['an unknown level', image, ['--fail-on', 'loud'], 2],
])('exit code: %s', async (_name, source, args, code) => {
  write({ 'a.xml': source });
  expect((await run(...args, 'a.xml')).code).toBe(code);
});

describe('baseline', () => {
  it('hides known findings until there is another one', async () => {
    write({ 'a.storage.xml': broken });
    expect((await run('--baseline-write', '.')).code).toBe(0);
    write({ 'a.storage.xml': `<p>new</p>\n\n${broken}` });
    expect((await run('.')).code).toBe(0);
    mkdirSync(join(folder, 'below'));
    const fromBelow = ['lint', '--baseline', '../macrowright-baseline.json', '../a.storage.xml'];
    expect((await macrowright(fromBelow, '', { cwd: join(folder, 'below') })).code).toBe(0);
    write({ 'a.storage.xml': broken + broken });
    expect(await found('.')).toEqual(['a.storage.xml error unescaped-ampersand']);
    write({ 'a.storage.xml': '<p/>' });
    expect((await run('.')).stderr).toContain('The baseline has 1 entry without findings;');
    await run('--baseline-prune', '.');
    expect(JSON.parse(read('macrowright-baseline.json'))).toEqual({ version: 1, files: {} });
    expect((await run('--baseline', 'none.json', '.')).code).toBe(2);
  });
});

describe('fixes', () => {
  it('shows a diff and writes nothing', async () => {
    write({ 'a.xml': '<p>1</p>\n<p>a & b</p>\n<p>3</p>\n' });
    const { stdout, code } = await run('--fix-dry-run', 'a.xml');
    expect(stdout).toBe(
      '--- a.xml\n+++ a.xml\n@@ -1,3 +1,3 @@\n <p>1</p>\n-<p>a & b</p>\n+<p>a &amp; b</p>\n <p>3</p>\n',
    );
    expect(code).toBe(0);
    expect(read('a.xml')).toContain('a & b');
  });

  it('applies suggestions only if requested', async () => {
    const wrong =
      '<p><ac:structured-macro ac:name="staus"><ac:parameter ac:name="title">a</ac:parameter></ac:structured-macro></p>';
    write({ 'a.xml': wrong });
    await run('--fix', 'a.xml');
    expect(read('a.xml')).toBe(wrong);
    await run('--fix-unsafe', 'a.xml');
    expect(read('a.xml')).toBe(wrong.replace('staus', 'status'));
  });

  it('ignores files that are not UTF-8', async () => {
    const bytes = Buffer.from([...Buffer.from('<p>a & '), 0xff, ...Buffer.from('</p>')]);
    writeFileSync(join(folder, 'a.xml'), bytes);
    expect((await run('--fix', 'a.xml')).code).toBe(2);
    expect(readFileSync(join(folder, 'a.xml'))).toEqual(bytes);
  });
});

describe('output', () => {
  it('writes several reports at once, including one from a module', async () => {
    write({ 'a.xml': broken, 'own.mjs': 'export default ({ files }) => "files: " + files.length;' });
    const { stdout } = await run(
      '--format',
      './own.mjs',
      '--format',
      'sarif=reports/a.sarif',
      '--format',
      'junit=b.xml',
      'a.xml',
    );
    expect(stdout).toBe('files: 1\n');
    expect(JSON.parse(read('reports/a.sarif')).version).toBe('2.1.0');
    expect(read('b.xml')).toContain('<testsuites');
  });

  it('uses github by default only inside Actions', async () => {
    write({ 'a.xml': broken });
    const inside = await macrowright(['lint', '--format', 'auto', 'a.xml'], '', {
      cwd: folder,
      env: { GITHUB_ACTIONS: 'true' },
    });
    expect(inside.stdout).toMatch(/^::error file=a.xml/);
    expect((await run('--format', 'auto', 'a.xml')).stdout).not.toContain('::error');
  });

  it('reports the same with threads, with a cache, and with a filled cache', async () => {
    write(
      Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.storage.xml`, index % 2 ? image : broken])),
    );
    const plain = await run('--format', 'json', '.');
    expect(await run('--format', 'json', '--concurrency', '3', '.')).toEqual(plain);
    expect(await run('--format', 'json', '--cache', '.')).toEqual(plain);
    expect(Object.keys(JSON.parse(read('.macrowright/lint-cache.json')).entries)).toHaveLength(2);
    expect(await run('--format', 'json', '--cache', '.')).toEqual(plain);
    writeFileSync(join(folder, '.macrowright/lint-cache.json'), 'broken');
    expect(await run('--format', 'json', '--cache', '.')).toEqual(plain);
  });
});

it('explains rules offline', async () => {
  const { stdout, code } = await macrowright(['explain', 'macro-name-case']);
  expect(code).toBe(0);
  for (const part of ['# macro-name-case', '## Why', '## Bad', 'ac:name="TOC"', '## Good'])
    expect(stdout).toContain(part);
  const listed = JSON.parse((await macrowright(['explain', '--list', '--json'])).stdout);
  expect(listed).toHaveLength(builtinRules.length);
  expect(await macrowright(['explain', 'macro-name-cases'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"macro-name-case"'),
  });
});
