import { existsSync, readFileSync } from 'node:fs';
import { blobPath, filesFolder } from './blobs.ts';
import { openDatabase } from './database.ts';

/** The contents of a backup. */
export interface BackupReport {
  /** The number of distinct files. */
  readonly files: number;
  /** The hashes of files that the site refers to but does not have. */
  readonly missing: readonly string[];
}

/**
 * Copies a site and its attachments into one file, even while a server is using it. The copy is a site that can be served.
 * The target must not exist.
 */
export function backupSite(data: string, target: string): BackupReport {
  if (!existsSync(data)) throw new Error(`The site "${data}" does not exist.`);
  if (existsSync(target)) throw new Error(`"${target}" already exists.`);
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
      const path = blobPath(filesFolder(data), hash);
      if (existsSync(path)) copy.run('INSERT INTO blob VALUES (?, ?)', hash, readFileSync(path));
      else missing.push(hash);
    }
    // Moves the write-ahead log into the database, so that the copy is a single file.
    copy.script('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;');
    return { files: hashes.length - missing.length, missing };
  } finally {
    copy.close();
  }
}
