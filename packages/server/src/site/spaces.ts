import type { SpaceRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { createContent, sweepWhenSettled } from './content.ts';
import { SiteError } from './site-error.ts';
import type { Task, Tasks } from './tasks.ts';

/** The data for a new space. */
export interface NewSpace {
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  readonly by: string;
  /** The storage of the home page. `undefined` if the space has none. */
  readonly home: string | undefined;
}

/** Reads a space by its key. */
export function readSpace({ spaces }: Store, key: string): SpaceRow {
  const row = spaces.byKey(key);
  if (!row) throw new SiteError('not-found', `No space found with key : ${key}`);
  return row;
}

/** Creates a space with its home page. Rejects a key that is already taken or invalid. */
export function createSpace(store: Store, { key, name, description = '', by, home }: NewSpace): SpaceRow {
  if (!/^(?:[A-Za-z0-9]{1,255}|~[\w.@-]{1,255})$/.test(key)) {
    throw new SiteError('invalid', `The space key "${key}" is not valid.`);
  }
  return store.transaction(() => {
    if (store.spaces.byKey(key)) throw new SiteError('invalid', `A space already exists with key ${key}`);
    const type = key.startsWith('~') ? 'personal' : 'global';
    const created_at = new Date().toISOString();
    const id = store.spaces.insert({ key, name, type, description, created_at, created_by: by });
    if (home !== undefined) {
      const page = createContent(store, { type: 'page', spaceId: id, title: `${name} Home`, body: home, by });
      store.spaces.setHomepage(id, page.id);
    }
    return readSpace(store, key);
  });
}

/** Hides a space immediately and starts a task that removes its content. */
export function deleteSpace(store: Store, tasks: Tasks, { id }: SpaceRow): Task {
  store.spaces.startDeleting(id);
  return continueDeleting(store, tasks, id);
}

/** Resumes deleting the spaces that were being deleted when the server stopped. */
export function resumeDeleting(store: Store, tasks: Tasks): void {
  for (const { id } of store.spaces.deleting()) continueDeleting(store, tasks, id);
}

function continueDeleting(store: Store, tasks: Tasks, id: number): Task {
  let percentage = 0;
  return tasks.start('space-delete', () => {
    if (!store.spaces.removeStep(id)) {
      percentage += (99 - percentage) / 10; // the remaining work is unknown
      return Math.floor(percentage);
    }
    sweepWhenSettled(store);
    return 100;
  });
}
