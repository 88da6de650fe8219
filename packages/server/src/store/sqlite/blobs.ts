import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BlobStore } from '../store.ts';
import type { Database } from './database.ts';

const hourInMs = 3_600_000;

/**
 * File data, stored in a folder next to the database file or inside an in-memory database. A backup contains it as well, so
 * reads check the database first.
 */
export function openBlobs(database: Database): BlobStore {
  const folder = database.path === ':memory:' ? undefined : filesFolder(database.path);
  const isUsed = (hash: string) => database.get('SELECT 1 FROM file WHERE hash = ?', hash) !== undefined;
  return {
    put(data) {
      const hash = createHash('sha256').update(data).digest('hex');
      if (folder === undefined) {
        database.run('INSERT OR IGNORE INTO blob VALUES (?, ?)', hash, data);
        return hash;
      }
      const path = blobPath(folder, hash);
      if (existsSync(path)) return hash;
      mkdirSync(dirname(path), { recursive: true });
      const unfinished = `${path}.${process.pid}.half`;
      writeFileSync(unfinished, data);
      renameSync(unfinished, path);
      return hash;
    },
    get(hash) {
      const row = database.get<{ data: Uint8Array<ArrayBuffer> }>('SELECT data FROM blob WHERE hash = ?', hash);
      if (row || folder === undefined) return row?.data;
      const path = blobPath(folder, hash);
      return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
    },
    sweep(hashes) {
      const unused = (hashes ?? oldHashes(folder)).filter((hash) => !isUsed(hash));
      for (const hash of unused) {
        database.run('DELETE FROM blob WHERE hash = ?', hash);
        if (folder !== undefined) rmSync(blobPath(folder, hash), { force: true });
      }
    },
  };
}

/** The folder that contains the files of a database. */
export function filesFolder(databasePath: string): string {
  return `${databasePath}.files`;
}

/** The path of a file relative to the folder. */
export function blobPath(folder: string, hash: string): string {
  return join(folder, hash.slice(0, 2), hash.slice(2));
}

/** The hashes of files older than an hour. Newer ones may belong to a write in progress. */
function oldHashes(folder: string | undefined): string[] {
  if (folder === undefined || !existsSync(folder)) return [];
  const latest = Date.now() - hourInMs;
  return readdirSync(folder).flatMap((start) =>
    readdirSync(join(folder, start))
      .filter((rest) => statSync(join(folder, start, rest)).mtimeMs < latest)
      .map((rest) => start + rest),
  );
}
