import { relative, sep } from 'node:path';
import type { Ignore } from 'ignore';

/** Patterns with the folder they are relative to. */
export interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The rules of patterns as in `.gitignore`. */
export async function ignoreRules(folder: string, patterns: readonly string[]): Promise<Rules> {
  const { default: ignore } = await import('ignore');
  return { folder, rules: ignore().add([...patterns]) };
}

/** Whether rules name a file. A file outside of their folder is never named. */
export function isIgnored(path: string, isFolder: boolean, all: readonly Rules[]): boolean {
  let ignored = false;
  for (const { folder, rules } of all) {
    const below = relative(folder, path).split(sep).join('/');
    if (below === '' || below.startsWith('../')) continue;
    const result = rules.test(isFolder ? `${below}/` : below);
    if (result.ignored) ignored = true;
    if (result.unignored) ignored = false;
  }
  return ignored;
}
