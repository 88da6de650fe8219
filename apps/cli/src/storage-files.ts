import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from './command-error.ts';

/** The storage files of a folder. `.xml` and `.xhtml` files must be named by a path or a pattern. */
const inFolders = '**/*.{storage.xml,storage.xhtml,storage}';

/**
 * Expands paths to a list of files without duplicates: a folder expands to all storage files in it, a pattern to the files that it
 * matches. Throws a `CommandError` if a path results in no files.
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
      throw new CommandError('file', `No file found for "${path}".`);
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
    throw new CommandError('file', `Cannot read "${path}": ${error instanceof Error ? error.message : error}.`, {
      cause: error,
    });
  }
}
