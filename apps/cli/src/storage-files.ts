import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from './command-error.ts';

/** What files of storage format are called. `.xml` and `.xhtml` count only when a path or a pattern names them. */
const inFolders = '**/*.{storage.xml,storage.xhtml,storage}';

/**
 * The files that paths name, sorted, each once: a file is itself, a folder all storage files in it, and a pattern what it
 * matches. A path that names nothing is a `CommandError`.
 */
export async function storageFiles(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind === 'file' || path === '-') {
      found.add(path);
      continue;
    }
    const pattern = kind === 'folder' ? join(path, inFolders) : path;
    const matches: string[] = [];
    if (kind === 'folder' || /[*?[{]/.test(path)) {
      for await (const match of glob(pattern, { exclude: (name) => name.endsWith('node_modules') }))
        matches.push(match);
    }
    if (matches.length === 0 && kind !== 'folder') {
      throw new CommandError('file', `cannot read "${path}": there is no such file, and no file matches it.`);
    }
    for (const match of matches.sort()) if ((await kindOf(match)) === 'file') found.add(match);
  }
  return [...found];
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw new CommandError('file', `cannot read "${path}": ${error instanceof Error ? error.message : error}.`, {
      cause: error,
    });
  }
}
