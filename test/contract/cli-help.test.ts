import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { macrowright } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'macrowright-help-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = ['convert', 'lint', 'explain', 'format', 'serve', 'backup', 'export', 'import', 'lsp'];

test('the overview lists every command on one line', async () => {
  const { code, stdout } = await macrowright(['--help']);
  expect(code).toBe(0);
  expect([...stdout.matchAll(/^ {2}(\w+) +\S/gm)].map(([, name]) => name)).toEqual(names);
});

test.each(names)('%s --help shows usage and exit codes, and fits a terminal', async (name) => {
  const { code, stdout, stderr } = await macrowright([name, '--help']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(new RegExp(`^Usage: macrowright ${name} `));
  expect(stdout.split('\n').filter((line) => line.length > 132)).toEqual([]);
  expect(stdout).toContain('Exit codes: 0 ');
});

const wrong: [args: string[], message: string][] = [
  [['lnt'], 'Unknown command "lnt". Did you mean "lint"? Available commands: convert, lint,'],
  [['quux'], 'Unknown command "quux". Available commands:'],
  [['lint', '--frmat', 'json', 'a'], 'macrowright lint: Unknown option "--frmat". Did you mean "--format"?\n'],
  [['lint', '--frmat', 'json', 'a'], 'Run "macrowright lint --help" for details.\n'],
  [['lint', '--config'], 'macrowright lint: Option "--config" needs a value.\n'],
  [['lint', '--quiet=yes', 'a'], 'macrowright lint: Option "--quiet" does not take a value.\n'],
  [['convert', '--from', 'wiki'], 'Add --from and --to, such as --from wiki --to storage.\n'],
  [['explain'], 'Name a RULE, such as unknown-macro, or use --list.\n'],
  [['help', 'lnt'], 'Did you mean "lint"?'],
  [['explain', 'html-marco'], 'Unknown rule "html-marco". Did you mean "html-macro"?\n'],
];
test.each(wrong)('%j suggests what to do', async (args, message) => {
  const { code, stderr } = await macrowright(args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test('help COMMAND prints the same as COMMAND --help', async () => {
  expect(await macrowright(['help', 'format'])).toEqual(await macrowright(['format', '--help']));
});

const explained: [code: string, title: string][] = [
  ['unclosed-element', '# xml-well-formed\n'],
  ['wiki-unknown-macro', '# wiki-unknown-macro\n'],
  ['wiki-only-macro', '# wiki-only-macro\n'],
];
test.each(explained)('explain accepts every code that a command prints: %s', async (code, title) => {
  const { stdout } = await macrowright(['explain', code]);
  expect(stdout.startsWith(title)).toBe(true);
});

test('--changed needs a Git repository', async () => {
  const { code, stderr } = await macrowright(['lint', '--changed', '.'], '', {
    cwd: folder,
    env: { GIT_CEILING_DIRECTORIES: tmpdir() },
  });
  expect([code, stderr]).toEqual([2, expect.stringContaining('need a Git repository')]);
});

test('a run without files is an error, and a run that fixes files reports how many', async () => {
  writeFileSync(join(folder, 'page.storage.xml'), '<p>a & b</p>');
  writeFileSync(join(folder, '.gitignore'), 'page.storage.xml\n');
  const ignored = await macrowright(['lint', '.'], '', { cwd: folder });
  expect([ignored.code, ignored.stdout]).toEqual([2, '']);
  expect(ignored.stderr).toContain('No files to lint in "."');
  expect(await macrowright(['lint', '--allow-unmatched', '.'], '', { cwd: folder })).toEqual({
    code: 0,
    stdout: '0 errors, 0 warnings, 0 infos in 0 files; 0 can be fixed.\n',
    stderr: '',
  });

  const fixed = await macrowright(['lint', '--fix', 'page.storage.xml'], '', { cwd: folder });
  expect([fixed.code, fixed.stderr]).toEqual([0, 'Fixed 1 file. Remaining problems:\n']);
  expect(readFileSync(join(folder, 'page.storage.xml'), 'utf8')).toBe('<p>a &amp; b</p>');
  expect((await macrowright(['lint', 'page.storage.xml'], '', { cwd: folder })).stdout).toContain('in 1 file;');
});
