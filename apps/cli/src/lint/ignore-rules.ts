import { relative, sep } from 'node:path';
import type { Ignore } from 'ignore';

/** Patterns with the folder they are relative to. */
export interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Parses patterns as in `.gitignore`. */
export async function ignoreRules(folder: string, patterns: readonly string[]): Promise<IgnoreRules> {
  const { default: ignore } = await import('ignore');
  return { folder, rules: ignore().add([...patterns]) };
}

/** Whether a path is ignored. Rules do not apply outside of their folder. */
export function isIgnored(path: string, isFolder: boolean, all: readonly IgnoreRules[]): boolean {
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
