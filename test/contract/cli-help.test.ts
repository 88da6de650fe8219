import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { macrowright } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'macrowright-help-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = ['convert', 'lint', 'explain', 'format', 'serve', 'backup', 'export', 'import', 'lsp'];

test('the first page names every command in one line', async () => {
  const { code, stdout } = await macrowright(['--help']);
  expect(code).toBe(0);
  expect([...stdout.matchAll(/^ {2}(\w+) +\S/gm)].map(([, name]) => name)).toEqual(names);
});

test.each(names)('%s --help says how it is called, fits a terminal, and tells its exit codes', async (name) => {
  const { code, stdout, stderr } = await macrowright([name, '--help']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(new RegExp(`^Usage: macrowright ${name} `));
  expect(stdout.split('\n').filter((line) => line.length > 132)).toEqual([]);
  expect(name === 'serve' || /Exit codes: 0 /.test(stdout)).toBe(true);
});

const wrong: [args: string[], message: string][] = [
  [['lnt'], 'There is no command "lnt" (did you mean "lint"?). The commands are: convert, lint,'],
  [['quux'], 'There is no command "quux". The commands are:'],
  [['lint', '--frmat', 'json', 'a'], `macrowright lint: Unknown option '--frmat' (did you mean "--format"?).\n`],
  [['lint', '--frmat', 'json', 'a'], 'See the options with "macrowright lint --help".\n'],
  [['convert', '--from', 'wiki'], 'convert needs --from and --to, such as --from wiki --to storage.\n'],
  [['explain'], 'explain needs a RULE, such as unknown-macro, or --list.\n'],
  [['help', 'lnt'], 'did you mean "lint"?'],
  [['explain', 'html-marco'], 'Unknown rule "html-marco". Did you mean "html-macro"?\n'],
];
test.each(wrong)('%j tells what was meant', async (args, message) => {
  const { code, stderr } = await macrowright(args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test('help COMMAND is COMMAND --help', async () => {
  expect(await macrowright(['help', 'format'])).toEqual(await macrowright(['format', '--help']));
});

const explained: [code: string, title: string][] = [
  ['unclosed-element', '# xml-well-formed\n'],
  ['wiki-unknown-macro', '# wiki-unknown-macro\n'],
  ['wiki-only-macro', '# wiki-only-macro\n'],
];
test.each(explained)('explain knows every code that a command prints: %s', async (code, title) => {
  const { stdout } = await macrowright(['explain', code]);
  expect(stdout.startsWith(title)).toBe(true);
});

test('what git is asked needs a repository', async () => {
  const { code, stderr } = await macrowright(['lint', '--changed', '.'], '', {
    cwd: folder,
    env: { GIT_CEILING_DIRECTORIES: tmpdir() },
  });
  expect([code, stderr]).toEqual([2, expect.stringContaining('is in no repository')]);
});

test('a run that checked nothing says so; one that fixed something too', async () => {
  writeFileSync(join(folder, 'page.storage.xml'), '<p>a & b</p>');
  writeFileSync(join(folder, '.gitignore'), 'page.storage.xml\n');
  const ignored = await macrowright(['lint', '.'], '', { cwd: folder });
  expect([ignored.code, ignored.stdout]).toEqual([0, '0 errors, 0 warnings, 0 infos in 0 files; 0 can be fixed.\n']);
  expect(ignored.stderr).toContain('nothing was checked: no file in "."');
  expect((await macrowright(['lint', '--allow-unmatched', '.'], '', { cwd: folder })).stderr).toBe('');

  const fixed = await macrowright(['lint', '--fix', 'page.storage.xml'], '', { cwd: folder });
  expect([fixed.code, fixed.stderr]).toEqual([0, 'Fixed 1 file. What is left:\n']);
  expect(readFileSync(join(folder, 'page.storage.xml'), 'utf8')).toBe('<p>a &amp; b</p>');
  expect((await macrowright(['lint', 'page.storage.xml'], '', { cwd: folder })).stdout).toContain('in 1 file;');
});
