import { statSync } from 'node:fs';
import { addUser, administrator } from '../site/users.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import type { ImportReport } from './archive.ts';
import { readConfluenceExport } from './confluence-export.ts';
import { readFolder, writeFolder } from './folder.ts';
import { type ImportOptions, importArchive } from './import-archive.ts';

/** Writes a space of a site as plain files to a new or empty folder. Returns the number of items. */
export function exportSpace(data: string, key: string, folder: string): number {
  return withSite(data, (store) => writeFolder(store, key, folder));
}

/** Imports a space from a folder that `exportSpace` wrote, or from the zip file of a Confluence XML space export. */
export function importSpace(data: string, from: string, options: ImportOptions = {}): ImportReport {
  const archive = statSync(from).isDirectory() ? readFolder(from) : readConfluenceExport(from);
  return withSite(data, (store) => {
    const report = importArchive(store, archive, options);
    store.search.update(); // so that the first search of a server is not slow
    return report;
  });
}

function withSite<T>(data: string, work: (store: Store) => T): T {
  const store = openSqliteStore(data);
  try {
    addUser(store, administrator, 'Administrator');
    return work(store);
  } finally {
    store.close();
  }
}
