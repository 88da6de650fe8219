import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from './driver.ts';

/** Files known by their content: beside the database file, or inside the database in memory. */
export interface Blobs {
  /** Stores data and answers its hash. Stored before the row that names it, so that no row ever names nothing. */
  put(data: Uint8Array): string;
  get(hash: string): Uint8Array<ArrayBuffer> | undefined;
  /** Removes what no row of `file` names any more: of the hashes, or of everything older than an hour. */
  sweep(hashes?: readonly string[]): void;
}

const hourInMs = 3_600_000;

/** The files of a database. A copy made by `backup` carries them inside, so reading looks there first. */
export function openBlobs(database: Database): Blobs {
  const folder = database.path === ':memory:' ? undefined : filesFolder(database.path);
  const pathOf = (root: string, hash: string) => join(root, hash.slice(0, 2), hash.slice(2));
  const isNamed = (hash: string) => database.get('SELECT 1 FROM file WHERE hash = ?', hash) !== undefined;
  return {
    put(data) {
      const hash = createHash('sha256').update(data).digest('hex');
      if (folder === undefined) {
        database.run('INSERT OR IGNORE INTO blob VALUES (?, ?)', hash, data);
        return hash;
      }
      const path = pathOf(folder, hash);
      if (existsSync(path)) return hash;
      mkdirSync(dirname(path), { recursive: true });
      const half = `${path}.${process.pid}.half`;
      writeFileSync(half, data);
      renameSync(half, path);
      return hash;
    },
    get(hash) {
      const row = database.get<{ data: Uint8Array<ArrayBuffer> }>('SELECT data FROM blob WHERE hash = ?', hash);
      if (row || folder === undefined) return row?.data;
      const path = pathOf(folder, hash);
      return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
    },
    sweep(hashes) {
      const unused = (hashes ?? hashesIn(folder)).filter((hash) => !isNamed(hash));
      for (const hash of unused) {
        database.run('DELETE FROM blob WHERE hash = ?', hash);
        if (folder !== undefined) rmSync(pathOf(folder, hash), { force: true });
      }
    },
  };
}

/** The folder of a database's files. */
export function filesFolder(path: string): string {
  return `${path}.files`;
}

/** Hashes of the files older than an hour: younger ones may belong to a write that is under way. */
function hashesIn(folder: string | undefined): string[] {
  if (folder === undefined || !existsSync(folder)) return [];
  const oldest = Date.now() - hourInMs;
  return readdirSync(folder).flatMap((start) =>
    readdirSync(join(folder, start))
      .filter((rest) => statSync(join(folder, start, rest)).mtimeMs < oldest)
      .map((rest) => start + rest),
  );
}
