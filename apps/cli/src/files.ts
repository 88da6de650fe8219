import { readFileSync, writeFileSync } from 'node:fs';
import { CommandError } from './command-error.ts';

/** Reads a file as UTF-8, or standard input for `-`. Failing is a `CommandError` that names the file. */
export async function readText(path: string): Promise<string> {
  if (path === '-' && process.stdin.isTTY) process.stderr.write('Reading standard input; Ctrl-D ends it.\n');
  if (path === '-') return await (await import('node:stream/consumers')).text(process.stdin); // costs a start that most runs do without
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandError('file', `cannot read "${path}": ${reason(error)}.`, { cause: error });
  }
}

/** Writes a file as UTF-8. Failing is a `CommandError` that names the file. */
export async function writeText(path: string, content: string): Promise<void> {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw new CommandError('file', `cannot write "${path}": ${reason(error)}.`, { cause: error });
  }
}

/** Reads a file of JSON. A file that is not JSON is a `CommandError` that says where. */
export async function readJson(path: string): Promise<unknown> {
  const content = await readText(path);
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new CommandError('file', `"${path}" is not JSON: ${reason(error)}.`, { cause: error });
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'permission denied';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}
