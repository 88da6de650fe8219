import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtinRules } from '@macrowright/lint';
import { diagnosticsToJson } from '@macrowright/storage';
import { expect, it } from 'vitest';
import { convert } from '../../apps/playground/src/engine/convert.ts';
import { complete } from '../../apps/playground/src/engine/rest.ts';
import { prepareDefaults } from '../../apps/playground/src/engine/settings.ts';
import { macrowright } from './command.ts';

// The playground's worker and the command must report the same for the same text, byte for byte.

const prepared = prepareDefaults();
const texts = [
  ...builtinRules.map(({ code, examples }) => [code, examples.bad] as const),
  ['several at once', '<p>a<br>b &nope; c</p><ac:structured-macro ac:name="infoo" /><p align="left">x</p>'] as const,
  ['a control comment', '<!-- macrowright-disable -->\n<ac:structured-macro ac:name="infoo" />'] as const,
];

it('reports the same in the worker and the command', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'macrowright-'));
  try {
    const files = texts.map(([, text], index) => ({ text, path: `${String(index).padStart(3, '0')}.storage.xml` }));
    await Promise.all(files.map(({ text, path }) => writeFile(join(folder, path), text)));
    const { stdout } = await macrowright(['lint', '.', '--format', 'json', '--target', 'cloud'], '', { cwd: folder });
    const report: { files: { path: string; diagnostics: unknown }[] } = JSON.parse(stdout);
    const ofCommand = new Map(report.files.map(({ path, diagnostics }) => [path, JSON.stringify(diagnostics)]));
    const differing: string[] = [];
    for (const { text, path } of files) {
      const { diagnostics } = complete(1, convert('storage', text, prepared), prepared);
      const ofWorker = JSON.stringify(diagnosticsToJson(text, diagnostics.storage));
      if ((ofCommand.get(path) ?? '[]') !== ofWorker) differing.push(`${text}\n${ofCommand.get(path)}\n${ofWorker}`);
    }
    expect(differing).toEqual([]);
    expect(ofCommand.size).toBeGreaterThan(80);
  } finally {
    await rm(folder, { recursive: true });
  }
});
