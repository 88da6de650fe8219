import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { macrowright } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'macrowright-format-'));
afterAll(() => rmSync(folder, { recursive: true }));

const unformatted = '<ul><li>a</li><li>b</li></ul>';
const formatted = '<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n';
const code = '<ac:structured-macro ac:name="children" />';

it('prints one input', async () => {
  expect(await macrowright(['format'], unformatted)).toMatchObject({ code: 0, stdout: formatted, stderr: '' });
  expect(await macrowright(['format', '--indent', 'tab'], unformatted)).toMatchObject({
    code: 0,
    stdout: formatted.replaceAll('  ', '\t'),
  });
});

it('puts block macros on their own lines', async () => {
  const { stdout } = await macrowright(['format', '-'], code + code);
  expect(stdout).toBe('<ac:structured-macro ac:name="children" />\n<ac:structured-macro ac:name="children" />\n');
});

it('checks and writes the storage files of a folder', async () => {
  mkdirSync(join(folder, 'deep'));
  const first = join(folder, 'deep', 'a.storage.xml');
  const second = join(folder, 'b.storage');
  const other = join(folder, 'c.xml');
  writeFileSync(first, unformatted);
  writeFileSync(second, formatted);
  writeFileSync(other, unformatted);

  expect(await macrowright(['format', '--check', folder])).toMatchObject({ code: 1, stdout: `${first}\n` });
  expect(readFileSync(first, 'utf8')).toBe(unformatted);
  expect(await macrowright(['format', '--write', folder])).toMatchObject({ code: 0, stdout: `${first}\n` });
  expect(readFileSync(first, 'utf8')).toBe(formatted);
  expect(readFileSync(other, 'utf8')).toBe(unformatted);
  expect(await macrowright(['format', '--check', folder])).toMatchObject({ code: 0, stdout: '' });
  expect(await macrowright(['format', '--check', join(folder, '*.xml')])).toMatchObject({
    code: 1,
    stdout: `${other}\n`,
  });
});

it('keeps malformed text, reports the position, and exits with 1', async () => {
  const { code: exit, stdout, stderr } = await macrowright(['format'], '<ul><li>a</ul>');
  expect({ exit, stdout }).toEqual({ exit: 1, stdout: '<ul><li>a</ul>' });
  expect(stderr).toContain('unclosed-element');
});

it.each([
  ['both options', ['--check', '--write', '-'], /Use either --check or --write/],
  ['standard input with --write', ['--write'], /cannot be used with standard input/],
  ['a file that does not exist', ['no/such.storage'], /No file found for "no\/such.storage"/],
  ['an indent', ['--indent', '9'], /Invalid value "9" for --indent/],
])('exits with 2 for %s', async (_name, args, message) => {
  const { code: exit, stderr } = await macrowright(['format', ...args]);
  expect(exit).toBe(2);
  expect(stderr).toMatch(message);
});
