import { existsSync } from 'node:fs';
import { CommandError } from './command-error.ts';

/** Where a site is unless told. */
export const standardSite = '.macrowright/site.sqlite';

/** The file of a site that must exist. */
export function siteFile(path = standardSite): string {
  if (existsSync(path)) return path;
  throw new CommandError('file', `there is no site "${path}". Name one with --data.`);
}

/** Runs work on the site in a file. What it refuses becomes file trouble with its message; faults of our own pass. */
export async function siteTrouble<T>(data: string, work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError || !(error instanceof Error)) throw error;
    throw unreadableSite(data, error) ?? new CommandError('file', error.message, { cause: error });
  }
}

/** The trouble of a file that is no site, or one of a newer version; `undefined` for any other error. */
export function unreadableSite(data: string, error: unknown): CommandError | undefined {
  if (!(error instanceof Error)) return undefined;
  const isOther = !('code' in error) || error.code !== 'ERR_SQLITE_ERROR';
  if (isOther && !error.message.startsWith('The site was written')) return undefined;
  return new CommandError('file', `the site "${data}" cannot be opened: ${error.message}`, { cause: error });
}
