import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, it } from 'vitest';
import { macrowright, start } from './command.ts';

// Every command that uses macros accepts custom ones: from --macros, or from the configuration that lint reads.

const plain = mkdtempSync(join(tmpdir(), 'macrowright-custom-macros-'));
const configured = join(plain, 'with-config');
mkdirSync(join(configured, 'pages'), { recursive: true });
afterAll(() => rmSync(plain, { recursive: true, force: true }));
const definition = { name: 'snippet', summary: 'A code snippet.', body: 'plain', placement: 'block', parameters: {} };
writeFileSync(join(plain, 'custom.json'), JSON.stringify({ macros: [definition] }));
writeFileSync(join(configured, 'macrowright.config.json'), JSON.stringify({ macros: ['../custom.json'] }));

const wiki = '{snippet}*a*{snippet}';
const known =
  '<ac:structured-macro ac:name="snippet"><ac:plain-text-body><![CDATA[*a*]]></ac:plain-text-body></ac:structured-macro>';
const unknown = `<ac:structured-macro ac:name="unmigrated-wiki-markup"><ac:plain-text-body><![CDATA[${wiki}]]></ac:plain-text-body></ac:structured-macro>`;

const convert = ['convert', '--from', 'wiki', '--to', 'storage', '--diagnostics', 'none'];
const conversions: [name: string, args: string[], cwd: string, storage: string][] = [
  ['without any', [], plain, unknown],
  ['--macros', ['--macros', 'custom.json'], plain, known],
  ['the configuration above', [], join(configured, 'pages'), known],
  ['--config', ['--config', 'with-config/macrowright.config.json'], plain, known],
  ['--no-config', ['--no-config'], configured, unknown],
];

it.each(conversions)('convert uses custom macros: %s', async (_name, args, cwd, storage) => {
  expect(await macrowright([...convert, ...args], wiki, { cwd })).toEqual({ code: 0, stdout: storage, stderr: '' });
  const { stdout } = await macrowright(
    [...convert, '--batch', ...args],
    `${JSON.stringify({ id: 1, value: wiki })}\n`,
    {
      cwd,
    },
  );
  expect(JSON.parse(stdout)).toMatchObject({ id: 1, value: storage });
});

it('format uses custom macros', async () => {
  const source = `<p>a</p> ${known.repeat(2)}`;
  const { stdout } = await macrowright(['format', '--macros', 'custom.json'], source, { cwd: plain });
  expect(stdout).toMatch(/<\/ac:structured-macro>\n<ac:structured-macro/);
  expect((await macrowright(['format'], source, { cwd: plain })).stdout).not.toMatch(
    /<\/ac:structured-macro>\n<ac:structured-macro/,
  );
});

const invalid: [name: string, args: string[], message: RegExp][] = [
  ['a file that does not exist', ['--macros', 'nosuch.json'], /Cannot read macros from ".*nosuch\.json"/],
  ['a file of another kind', ['--macros', 'with-config/macrowright.config.json'], /macros\[0\]/],
  ['a remote server has its own macros', ['--macros', 'custom.json', '--via', 'http://127.0.0.1:1'], /--macros/],
];
it.each(invalid)('reports invalid custom macros: %s', async (_name, args, message) => {
  const { code, stderr } = await macrowright([...convert, ...args], wiki, { cwd: plain });
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
});

it('serve uses custom macros', async () => {
  const child = start(['serve', '--port', '0', '--data', ':memory:', '--macros', 'custom.json'], { cwd: plain });
  try {
    let api: string | undefined;
    for await (const line of createInterface({ input: child.stdout })) {
      api ??= /REST API\s+(\S+)/.exec(line)?.[1];
      if (line.startsWith('Press Ctrl-C')) break;
    }
    const answer = await fetch(`${api}/contentbody/convert/storage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ value: wiki, representation: 'wiki' }),
    });
    expect(await answer.json()).toMatchObject({ value: known });
  } finally {
    child.kill('SIGINT');
    await once(child, 'close');
  }
});
