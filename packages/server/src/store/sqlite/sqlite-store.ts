import { dependency } from '../dependency.ts';
import type { SpaceRow, UserRow } from '../rows.ts';
import type { Store } from '../store.ts';
import { openBlobs } from './blobs.ts';
import { watchChanges } from './changes.ts';
import { createContentStore } from './content.ts';
import { type Database, openDatabase } from './database.ts';
import { createFileStore } from './files.ts';
import { createLabelStore } from './labels.ts';
import { createPageReader } from './page-reader.ts';
import { createPropertyStore } from './properties.ts';
import { createRestrictionStore } from './restrictions.ts';
import { migrate } from './schema.ts';
import { createSearchStore } from './search/search-store.ts';
import { createSpaceStore } from './spaces.ts';
import { createTreeStore } from './tree.ts';
import { createUserStore } from './users.ts';
import { createVersionStore } from './versions.ts';
import { createWatchStore } from './watches.ts';

/** Opens the site in an SQLite file, or in memory with `:memory:`. A missing file and its folder are created. */
export function openSqliteStore(path: string): Store {
  const database = openDatabase(path);
  try {
    migrate(database);
    return createSqliteStore(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function createSqliteStore(database: Database): Store {
  const spaceCache = new Map<number, SpaceRow | undefined>();
  const userCache = new Map<string, UserRow | undefined>();
  const listeners: ((names: readonly string[]) => void)[] = [];
  const { search, index } = createSearchStore(database);
  const users = createUserStore(database, userCache);
  watchChanges(database, (names) => {
    if (names.includes(dependency.spaces)) spaceCache.clear();
    if (names.includes(dependency.users)) userCache.clear();
    for (const listener of listeners) listener(names);
    index.wake();
  });
  const forget = () => {
    spaceCache.clear();
    userCache.clear();
  };
  return {
    content: createContentStore(database),
    tree: createTreeStore(database),
    versions: createVersionStore(database),
    spaces: createSpaceStore(database, spaceCache),
    labels: createLabelStore(database),
    properties: createPropertyStore(database),
    files: createFileStore(database),
    blobs: openBlobs(database),
    restrictions: createRestrictionStore(database),
    users,
    watches: createWatchStore(database),
    search,
    pagesFor: (user) => createPageReader(database, user),
    transaction: (work) => forgettingOnError(forget, () => database.transaction(work)),
    attempt: (work) => forgettingOnError(forget, () => database.attempt(work)),
    settled() {
      const settled = database.settled();
      settled?.catch(forget);
      return settled;
    },
    changedOutside: () => database.changedOutside(),
    forget,
    onChange(listener) {
      listeners.push(listener);
    },
    flush: () => database.flush(),
    close() {
      index.stop();
      database.close();
    },
  };
}

/** Rows that were cached inside a transaction are invalid once it is rolled back. */
function forgettingOnError<T>(forget: () => void, work: () => T): T {
  try {
    return work();
  } catch (error) {
    forget();
    throw error;
  }
}
