import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { CommandError } from './command-error.ts';

/** Reads a file as UTF-8, or standard input for `-`. Throws a `CommandError` that names the file. */
export async function readText(path: string): Promise<string> {
  if (path === '-' && process.stdin.isTTY) process.stderr.write('Reading standard input. Press Ctrl-D to finish.\n');
  if (path === '-') return await (await import('node:stream/consumers')).text(process.stdin); // slow to load, and most runs do not need it
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandError('file', `Cannot read "${path}": ${reasonOf(error)}.`, { cause: error });
  }
}

/** Writes a file as UTF-8. Throws a `CommandError` that names the file. */
export async function writeText(path: string, content: string): Promise<void> {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw new CommandError('file', `Cannot write "${path}": ${reasonOf(error)}.`, { cause: error });
  }
}

/**
 * Replaces the content of an existing file: writes a new file next to it and renames that, so that the file is never incomplete.
 * Keeps the mode. A symbolic link stays a link. A file with several hard links is written in place, to keep them.
 * Throws a `CommandError` that names the file.
 */
export async function replaceText(path: string, content: string): Promise<void> {
  let draft: string | undefined;
  try {
    const target = realpathSync(path);
    const { mode, nlink } = statSync(target);
    if (nlink > 1) {
      writeFileSync(target, content);
      return;
    }
    draft = `${target}.${process.pid}.tmp`;
    const file = openSync(draft, 'wx', mode);
    try {
      writeFileSync(file, content);
      fchmodSync(file, mode); // the mode of `openSync` is subject to the umask
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, target);
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { force: true });
    throw new CommandError('file', `Cannot write "${path}": ${reasonOf(error)}.`, { cause: error });
  }
}

/** Reads a JSON file. Throws a `CommandError` that names a file with invalid JSON. */
export async function readJson(path: string): Promise<unknown> {
  const content = await readText(path);
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new CommandError('file', `Invalid JSON in "${path}": ${reasonOf(error)}.`, { cause: error });
  }
}

/** The reason why a file operation failed, for use in a message. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'file not found';
  if (code === 'EACCES') return 'permission denied';
  if (code === 'EISDIR') return 'it is a folder, not a file';
  return error instanceof Error ? error.message : String(error);
}
