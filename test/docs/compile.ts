import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const cache = new URL('../.cache/', import.meta.url);
const options = '--ignoreConfig --noEmit --strict --noUncheckedIndexedAccess --target es2024 --module nodenext';
const others = ['--allowImportingTsExtensions', '--skipLibCheck', '--types', ''];

/** Compiler errors for TypeScript samples, each a separate module; an empty string if there are none. */
export function compile(name: string, samples: readonly string[]): string {
  const folder = join(fileURLToPath(cache), name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = samples.map((sample, index) => {
    const file = join(folder, `sample-${index}.ts`);
    writeFileSync(file, sample);
    return file;
  });
  return typeErrors(files);
}

/** Compiler errors for TypeScript files; an empty string if there are none. */
export function typeErrors(files: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [compiler, ...options.split(' '), ...others, ...files],
    {
      encoding: 'utf8',
    },
  );
  return status === 0 ? '' : stdout + stderr || `The compiler ended with ${status}.`;
}

/** The TypeScript samples in a Markdown document. */
export function samplesOf(markdown: string): string[] {
  return [...markdown.matchAll(/```ts(?: file=\S+)?\n([\s\S]*?)```/g)].map(([, sample = '']) => sample);
}
