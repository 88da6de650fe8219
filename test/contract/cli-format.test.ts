import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { macrowright } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'macrowright-format-'));
afterAll(() => rmSync(folder, { recursive: true }));

const loose = '<ul><li>a</li><li>b</li></ul>';
const neat = '<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n';
const code = '<ac:structured-macro ac:name="children" />';

it('prints one input', async () => {
  expect(await macrowright(['format'], loose)).toMatchObject({ code: 0, stdout: neat, stderr: '' });
  expect(await macrowright(['format', '--indent', 'tab'], loose)).toMatchObject({
    code: 0,
    stdout: neat.replaceAll('  ', '\t'),
  });
});

it('knows which macros are blocks', async () => {
  const { stdout } = await macrowright(['format', '-'], code + code);
  expect(stdout).toBe('<ac:structured-macro ac:name="children" />\n<ac:structured-macro ac:name="children" />\n');
});

it('checks and writes the storage files of a folder', async () => {
  mkdirSync(join(folder, 'deep'));
  const first = join(folder, 'deep', 'a.storage.xml');
  const second = join(folder, 'b.storage');
  const other = join(folder, 'c.xml');
  writeFileSync(first, loose);
  writeFileSync(second, neat);
  writeFileSync(other, loose);

  expect(await macrowright(['format', '--check', folder])).toMatchObject({ code: 1, stdout: `${first}\n` });
  expect(readFileSync(first, 'utf8')).toBe(loose);
  expect(await macrowright(['format', '--write', folder])).toMatchObject({ code: 0, stdout: `${first}\n` });
  expect(readFileSync(first, 'utf8')).toBe(neat);
  expect(readFileSync(other, 'utf8')).toBe(loose);
  expect(await macrowright(['format', '--check', folder])).toMatchObject({ code: 0, stdout: '' });
  expect(await macrowright(['format', '--check', join(folder, '*.xml')])).toMatchObject({
    code: 1,
    stdout: `${other}\n`,
  });
});

it('leaves what is not well-formed, says where, and exits 1', async () => {
  const { code: exit, stdout, stderr } = await macrowright(['format'], '<ul><li>a</ul>');
  expect({ exit, stdout }).toEqual({ exit: 1, stdout: '<ul><li>a</ul>' });
  expect(stderr).toContain('unclosed-element');
});

it.each([
  ['both', ['--check', '--write', '-'], /exclude each other/],
  ['standard input with --write', ['--write'], /needs files/],
  ['a file that is not there', ['no/such.storage'], /there is no such file/],
  ['an indent', ['--indent', '9'], /--indent must be/],
])('exits 2 for %s', async (_name, args, message) => {
  const { code: exit, stderr } = await macrowright(['format', ...args]);
  expect(exit).toBe(2);
  expect(stderr).toMatch(message);
});
