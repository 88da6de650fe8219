import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { macrowright, start } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'macrowright-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const macro = '<ac:structured-macro ac:name="cheese" />';

describe('macrowright convert', () => {
  const conversions: [name: string, from: string, to: string, value: string, output: string][] = [
    ['a macro from wiki markup', 'wiki', 'storage', '{cheese}', macro],
    ['wiki markup to view', 'wiki', 'view', '{cheese}', 'I like cheese!'],
    ['storage to view', 'storage', 'view', macro, 'I like cheese!'],
    ['a macro', 'storage', 'storage', macro, macro],
    [
      'storage to storage, byte by byte',
      'storage',
      'storage',
      "<p  a='1' ></p>&nbsp;\r\n<br/>",
      "<p  a='1' ></p>&nbsp;\r\n<br/>",
    ],
  ];

  it.each(conversions)('%s', async (_name, from, to, value, output) => {
    const result = await macrowright(['convert', '--from', from, '--to', to], value);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout.trimEnd()).toBe(output);
  });

  it('reads FILE, writes -o, and keeps standard output empty', async () => {
    const input = join(folder, 'in.xml');
    const output = join(folder, 'out.xml');
    writeFileSync(input, '<h2 >Plan</h2>');
    const result = await macrowright(['convert', '--from', 'storage', '--to', 'storage', '-o', output, input]);
    expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(output, 'utf8')).toBe('<h2 >Plan</h2>');
  });

  it('rejects malformed storage format with line and column, and exits with 1', async () => {
    const result = await macrowright(['convert', '--from', 'storage', '--to', 'storage'], '<p>a</p>\n<p>b &check;</p>');
    expect(result.code).toBe(1);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain('standard input:2:6');
  });

  it('prints diagnostics as JSON', async () => {
    const result = await macrowright(
      ['convert', '--from', 'storage', '--to', 'storage', '--diagnostics', 'json'],
      '<p>a & b</p>',
    );
    expect(result.code).toBe(1);
    expect(JSON.parse(result.stderr)).toMatchObject([{ severity: 'error', start: 5, end: 6, line: 1, column: 6 }]);
  });

  const misused: [name: string, args: string[], message: string][] = [
    ['a missing pair', ['convert'], 'Add --from and --to, such as'],
    [
      'an unknown source',
      ['convert', '--from', 'view', '--to', 'wiki'],
      'Invalid value "view" for --from; use storage, wiki',
    ],
    [
      'an unknown target',
      ['convert', '--from', 'wiki', '--to', 'pdf'],
      'Invalid value "pdf" for --to; use storage, wiki, view,',
    ],
    ['an unknown option', ['convert', '--form', 'wiki'], 'Unknown option "--form". Did you mean "--from"?'],
    [
      'a file that does not exist',
      ['convert', '--from', 'storage', '--to', 'storage', 'no/such.xml'],
      'file not found',
    ],
    ['an unknown command', ['covert'], 'Unknown command "covert". Did you mean "convert"?'],
  ];

  it.each(misused)('exits with 2 for %s', async (_name, args, message) => {
    const result = await macrowright(args);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(message);
    expect(result.stdout).toBe('');
  });
});

describe('macrowright convert --batch', () => {
  const batch = ['convert', '--batch', '--from', 'storage', '--to', 'storage', '--diagnostics', 'none'];
  const answers = (stdout: string): unknown[] =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('writes results in order and reports errors on their line', async () => {
    const requests = [
      { id: 'a', value: macro },
      { id: 2, value: '<p>\n<b></p>' },
      { id: 'c', value: 3 },
      { id: 'd', value: 'a\u2028b' },
    ];
    const { code, stdout } = await macrowright(
      batch,
      `${requests.map((one) => JSON.stringify(one)).join('\n')}\nnot json\n`,
    );
    expect(code).toBe(1);
    expect(answers(stdout)).toMatchObject([
      { id: 'a', value: macro, diagnostics: [] },
      { id: 2, error: { line: 2, column: 1 } },
      { id: null, error: { code: 'invalid-request' } },
      { id: 'd', value: 'a\u2028b' },
      { id: null, error: { code: 'invalid-request' } },
    ]);
  });

  it('reports losses where the target can lose content', async () => {
    const input = `${JSON.stringify({ id: 1, value: 'a<p class="x">b</p>' })}\n`;
    const { stdout } = await macrowright(['convert', '--batch', '--from', 'storage', '--to', 'wiki'], input);
    expect(answers(stdout)).toMatchObject([
      { id: 1, losses: [{ outcome: 'kept', start: 1, end: 19, line: 1, column: 2 }] },
    ]);
  });

  it('returns an error for dropped content in strict mode', async () => {
    const value = '<ac:structured-macro ac:name="toc" ac:macro-id="11111111-2222-3333-4444-555555555555" />';
    const strict = ['convert', '--from', 'storage', '--to', 'wiki', '--strict'];
    const { stdout } = await macrowright([...strict, '--batch'], `${JSON.stringify({ id: 1, value })}\n`);
    expect(answers(stdout)).toMatchObject([{ id: 1, error: { code: 'lossy', start: 0, end: value.length } }]);
    expect(await macrowright(strict, value)).toMatchObject({ code: 1, stdout: '{toc}' });
  });

  it('streams: writes the first result before the last line is read', async () => {
    const child = start(batch);
    const lines = createInterface({ input: child.stdout });
    child.stdin.write(`${JSON.stringify({ id: 1, value: macro })}\n`);
    const [first] = await once(lines, 'line');
    expect(JSON.parse(first)).toMatchObject({ id: 1, value: macro });
    child.stdin.end();
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
  });
});
