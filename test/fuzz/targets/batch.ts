import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { convertBody, type SourceRepresentation, type TargetRepresentation } from '@macrowright/convert';
import { storageFragments, storageSeeds } from '../storage-seeds.ts';
import { type FuzzTarget, holds } from '../target.ts';
import { wikiSeeds } from './wiki.ts';

const bin = join(fileURLToPath(new URL('../../..', import.meta.url)), 'apps', 'cli', 'src', 'bin.ts');
const pairs = [
  ['wiki', 'storage'],
  ['storage', 'wiki'],
  ['storage', 'view'],
  ['storage', 'storage'],
] as const;

/** One running command for each pair of representations, started on first use. */
function createBatch(from: SourceRepresentation, to: TargetRepresentation) {
  const child = spawn(process.execPath, [bin, 'convert', '--batch', '--from', from, '--to', to], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async convert(value: string): Promise<{ readonly value?: string; readonly error?: { readonly code: string } }> {
      child.stdin.write(`${JSON.stringify({ id: 1, value })}\n`);
      const { value: line, done } = await lines.next();
      if (done) throw new Error('The command has ended.');
      return JSON.parse(line);
    },
    close: () => child.stdin.end(),
  };
}

const running = new Map<string, ReturnType<typeof createBatch>>();

export const batch: FuzzTarget = {
  name: 'batch',
  property: 'A long run of `convert --batch` gives the same results as single conversions.',
  seeds: [...storageSeeds.slice(0, 8), ...wikiSeeds],
  fragments: storageFragments,
  async check(value) {
    for (const [from, to] of pairs) {
      const key = `${from} ${to}`;
      const command = running.get(key) ?? createBatch(from, to);
      running.set(key, command);
      const answer = await command.convert(value);
      const single = convertBody({ value, from, to });
      const [a, b] = [answer.error?.code ?? answer.value, single.ok ? single.value : single.error.code];
      // a lone surrogate has no UTF-8 encoding, so a pipe carries a replacement character
      holds(
        a === b?.toWellFormed() || a === b,
        `batch and single conversion give the same result: ${key}`,
        () => `${a}\n${b}`,
      );
    }
  },
  close() {
    for (const child of running.values()) child.close();
    running.clear();
  },
};
