import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { convertBody, type SourceRepresentation, type TargetRepresentation } from '@macrowright/convert';
import { storageSeeds, storageWords } from '../storage-seeds.ts';
import { type FuzzTarget, holds } from '../target.ts';
import { wikiSeeds } from './wiki.ts';

const command = join(fileURLToPath(new URL('../../..', import.meta.url)), 'apps', 'cli', 'src', 'bin.ts');
const pairs = [
  ['wiki', 'storage'],
  ['storage', 'wiki'],
  ['storage', 'view'],
  ['storage', 'storage'],
] as const;

/** One running command for each pair, started when it is first asked. */
function createBatch(from: SourceRepresentation, to: TargetRepresentation) {
  const child = spawn(process.execPath, [command, 'convert', '--batch', '--from', from, '--to', to], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(value: string): Promise<{ readonly value?: string; readonly error?: { readonly code: string } }> {
      child.stdin.write(`${JSON.stringify({ id: 1, value })}\n`);
      const { value: line, done } = await lines.next();
      if (done) throw new Error('the command ended');
      return JSON.parse(line);
    },
    close: () => child.stdin.end(),
  };
}

const running = new Map<string, ReturnType<typeof createBatch>>();

export const batch: FuzzTarget = {
  name: 'batch',
  law: 'A long run of `convert --batch` answers each question as a single conversion does.',
  seeds: [...storageSeeds.slice(0, 8), ...wikiSeeds],
  words: storageWords,
  async check(value) {
    for (const [from, to] of pairs) {
      const key = `${from} ${to}`;
      const asked = running.get(key) ?? createBatch(from, to);
      running.set(key, asked);
      const answer = await asked.ask(value);
      const single = convertBody({ value, from, to });
      const [a, b] = [answer.error?.code ?? answer.value, single.ok ? single.value : single.error.code];
      // a lone half of a surrogate pair has no bytes; a pipe carries a replacement for it
      holds(a === b?.toWellFormed() || a === b, `batch and single answer the same: ${key}`, () => `${a}\n${b}`);
    }
  },
  close() {
    for (const child of running.values()) child.close();
    running.clear();
  },
};
