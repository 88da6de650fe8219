import { existsSync } from 'node:fs';
import { CommandError } from './command-error.ts';

/** The data file of a site when `--data` is not given. */
export const defaultSite = '.macrowright/site.sqlite';

/** The data file of a site. It must exist. */
export function existingSite(path = defaultSite): string {
  if (existsSync(path)) return path;
  throw new CommandError('file', `Site "${path}" not found. Use --data to name its SQLite file.`);
}

/** Runs work on the site in a file. Its errors become a `CommandError`; programming errors are rethrown. */
export async function withSite<T>(data: string, work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError || !(error instanceof Error)) throw error;
    throw siteOpenError(data, error) ?? new CommandError('file', error.message, { cause: error });
  }
}

/** The error for a file that is not a site or was written by a newer version; `undefined` for any other error. */
export function siteOpenError(data: string, error: unknown): CommandError | undefined {
  if (!(error instanceof Error)) return undefined;
  const isOther = !('code' in error) || error.code !== 'ERR_SQLITE_ERROR';
  if (isOther && !error.message.startsWith('The site was written')) return undefined;
  return new CommandError('file', `Cannot open the site "${data}": ${error.message}`, { cause: error });
}
