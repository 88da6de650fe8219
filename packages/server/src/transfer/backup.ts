import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesFolder } from '../store/blob.ts';
import { openDatabase } from '../store/driver.ts';

/** What a backup holds. */
export interface BackupReport {
  readonly files: number;
  /** Hashes of files that the site names and does not have. */
  readonly missing: readonly string[];
}

/**
 * Copies a site into one file, attachments and all, also while a server works on it. The copy is a site that can be served.
 * A target that exists is an error.
 */
export function backupSite(data: string, target: string): BackupReport {
  if (!existsSync(data)) throw new Error(`There is no site "${data}".`);
  if (existsSync(target)) throw new Error(`"${target}" exists already.`);
  const source = openDatabase(data);
  try {
    source.run('VACUUM INTO ?', target);
  } finally {
    source.close();
  }
  const copy = openDatabase(target);
  try {
    const missing: string[] = [];
    const hashes = copy.all<{ hash: string }>(
      'SELECT DISTINCT hash FROM file WHERE hash NOT IN (SELECT hash FROM blob)',
    );
    for (const { hash } of hashes) {
      const path = join(filesFolder(data), hash.slice(0, 2), hash.slice(2));
      if (existsSync(path)) copy.run('INSERT INTO blob VALUES (?, ?)', hash, readFileSync(path));
      else missing.push(hash);
    }
    // One file, as promised: the log goes back into it.
    copy.script('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;');
    return { files: hashes.length - missing.length, missing };
  } finally {
    copy.close();
  }
}
