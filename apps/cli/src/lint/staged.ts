import { lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CommandError } from '../command-error.ts';
import { replaceText } from '../files.ts';
import { copyStaged, stage } from './git.ts';
import { decode, type Item } from './work.ts';

/** Files with the texts that are staged, which a commit will contain. */
export async function stagedItems(paths: readonly string[], cwd: string, willBeFixed: boolean): Promise<Item[]> {
  if (paths.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'macrowright-staged-'));
  try {
    const full = paths.map((path) => resolve(cwd, path));
    const copyOf = await copyStaged(cwd, full, folder);
    return paths.flatMap((path, index) => {
      const copy = copyOf(full[index] ?? path);
      if (!lstatSync(copy).isFile()) return []; // a symbolic link
      return [{ path, source: decode(readFileSync(copy), path, willBeFixed) }];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes fixed texts to the working tree and to the index. Writes nothing when a file has changes that are not staged. */
export async function writeStaged(fixed: readonly { readonly item: Item; readonly text: string }[], cwd: string) {
  const partial = fixed.filter(({ item }) => !isAsStaged(item, cwd)).map(({ item }) => `"${item.path}"`);
  if (partial.length > 0) {
    const [have, them] = partial.length === 1 ? ['has', 'it'] : ['have', 'them'];
    throw new CommandError(
      'file',
      `Cannot fix ${partial.join(', ')}, which ${have} changes that are not staged. Stage or stash ${them} first. No file was changed.`,
    );
  }
  for (const { item, text } of fixed) await replaceText(resolve(cwd, item.path), text);
  await stage(
    cwd,
    fixed.map(({ item }) => resolve(cwd, item.path)),
  );
}

function isAsStaged({ path, source = '' }: Item, cwd: string): boolean {
  try {
    return readFileSync(resolve(cwd, path)).equals(Buffer.from(source));
  } catch {
    return false; // deleted in the working tree
  }
}
