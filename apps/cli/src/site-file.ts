import { existsSync } from 'node:fs';
import { CommandError } from './trouble.ts';

/** Where a site is unless told. */
export const standardSite = '.macroscope/site.sqlite';

/** The file of a site that must exist. */
export function siteFile(path = standardSite): string {
  if (existsSync(path)) return path;
  throw new CommandError('file', `there is no site "${path}". Name one with --data.`);
}

/** Runs work on a site. What it refuses becomes file trouble with its message; faults of our own pass. */
export async function siteTrouble<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError || !(error instanceof Error)) throw error;
    throw new CommandError('file', error.message, { cause: error });
  }
}
