import { statSync } from 'node:fs';
import { openBlobs } from '../store/blob.ts';
import { type Database, openDatabase } from '../store/driver.ts';
import { migrate } from '../store/schema.ts';
import { createSearchIndex } from '../store/search-index.ts';
import { addUser, administrator } from '../store/user.ts';
import type { ImportReport } from './archive.ts';
import { readConfluenceExport } from './confluence-export.ts';
import { readFolder, writeFolder } from './folder.ts';
import { type ImportOptions, importArchive } from './import-archive.ts';

/** Writes a space of a site as plain files into a new or empty folder, and answers how many contents there are. */
export function exportSpace(data: string, key: string, folder: string): number {
  return withSite(data, (database) => writeFolder(database, openBlobs(database), key, folder));
}

/** Imports a space from a folder that `exportSpace` wrote, or from a Confluence XML space export in a zip. */
export function importSpace(data: string, from: string, options: ImportOptions = {}): ImportReport {
  const archive = statSync(from).isDirectory() ? readFolder(from) : readConfluenceExport(from);
  return withSite(data, (database) => {
    const report = importArchive(database, openBlobs(database), archive, options);
    createSearchIndex(database).update(); // here, so that the first search of a server does not have to
    return report;
  });
}

function withSite<T>(data: string, work: (database: Database) => T): T {
  const database = openDatabase(data);
  try {
    migrate(database);
    addUser(database, administrator, 'Administrator');
    return work(database);
  } finally {
    database.close();
  }
}
