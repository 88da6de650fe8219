import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { macrowright } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'macrowright-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const wrongCase = '<p>a</p>\n<ac:structured-macro ac:name="TOC" />';

it('reports JSON with position and fix, and exits with 1 for an error', async () => {
  const { code, stdout } = await macrowright(
    ['lint', '--format', 'json', '--stdin', '--stdin-filename', 'a.xml'],
    wrongCase,
  );
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    files: [{ path: 'a.xml', diagnostics: [{ code: 'macro-name-case', severity: 'error', line: 2 }] }],
    summary: { errors: 1, files: 1 },
  });
});

it('fixes a file in place and changes only the bytes of the fix', async () => {
  const file = join(folder, 'page.storage.xml');
  writeFileSync(file, wrongCase);
  const { code } = await macrowright(['lint', '--fix', file]);
  expect(code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(wrongCase.replace('TOC', 'toc'));
});

it('prints standard input with fixes applied', async () => {
  expect(await macrowright(['lint', '--stdin', '--fix'], wrongCase)).toMatchObject({
    code: 0,
    stdout: wrongCase.replace('TOC', 'toc'),
  });
});

it('exits with 2 without a file, and for a file that does not exist', async () => {
  expect((await macrowright(['lint'])).code).toBe(2);
  expect((await macrowright(['lint', 'no/such.xml'])).stderr).toContain('it is not a file and no file matches it');
});
