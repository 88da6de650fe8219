import { readFileSync, writeFileSync } from 'node:fs';
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

/** Reads a JSON file. Throws a `CommandError` that names a file with invalid JSON. */
export async function readJson(path: string): Promise<unknown> {
  const content = await readText(path);
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new CommandError('file', `Invalid JSON in "${path}": ${reasonOf(error)}.`, { cause: error });
  }
}

/** Why a file operation failed, to complete a message. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'file not found';
  if (code === 'EACCES') return 'permission denied';
  if (code === 'EISDIR') return 'it is a folder, not a file';
  return error instanceof Error ? error.message : String(error);
}
