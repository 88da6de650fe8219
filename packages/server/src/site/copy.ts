import type { ContentRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { attach, fileOf } from './attachments.ts';
import { createContent } from './content.ts';
import { addProperty } from './properties.ts';
import { operations } from './restrictions.ts';
import type { Task, Tasks } from './tasks.ts';

/** What to copy in addition to the body of a page. */
export interface CopyOptions {
  readonly attachments: boolean;
  readonly labels: boolean;
  readonly properties: boolean;
  readonly permissions: boolean;
}

/** The destination of a copy. */
export interface CopyTarget {
  readonly spaceId: number;
  readonly parentId?: number;
  readonly title: string;
  /** Default: the body of the page. */
  readonly body?: string;
  readonly by: string;
}

/** Copies one page. The copy is version 1 of a new page. */
export function copyPage(store: Store, row: ContentRow, target: CopyTarget, options: CopyOptions): ContentRow {
  const { spaceId, parentId, title, body = row.body, by } = target;
  return store.transaction(() => {
    const copy = createContent(store, { type: 'page', spaceId, parentId, title, body, by });
    if (options.labels) for (const label of store.labels.list(row.id)) store.labels.add(copy.id, label);
    if (options.properties) {
      for (const { key, value } of store.properties.list(row.id)) addProperty(store, copy.id, { key, value, by });
    }
    if (options.permissions) {
      for (const operation of operations) {
        store.restrictions.add(copy.id, operation, store.restrictions.grants(row.id, operation));
      }
    }
    if (options.attachments) copyFiles(store, row, copy, by);
    return copy;
  });
}

function copyFiles(store: Store, row: ContentRow, copy: ContentRow, by: string): void {
  for (const file of store.content.attachmentsOf(row.id)) {
    const { media_type: mediaType, comment, size, hash } = fileOf(store, file);
    attach(store, copy, { name: file.title, mediaType, comment, size, hash, by }, false);
  }
}

/** Copies a page and everything below it to a new parent, page by page in a task. */
export function copyHierarchy(
  store: Store,
  tasks: Tasks,
  row: ContentRow,
  { target, rename, by }: { target: ContentRow; rename: (title: string) => string; by: string },
  options: CopyOptions,
): Task {
  const waiting = [{ page: row, parent: target }];
  let done = 0;
  return tasks.start('page-hierarchy-copy', () => {
    const next = waiting.shift();
    if (!next) return 100;
    const children = store.tree.children(next.page.id).filter(({ id }) => id !== target.id);
    const to = { spaceId: target.space_id, parentId: next.parent.id, title: rename(next.page.title), by };
    const copy = copyPage(store, next.page, to, options);
    for (const page of children) waiting.push({ page, parent: copy });
    done++;
    return waiting.length === 0 ? 100 : Math.min(99, Math.round((100 * done) / (done + waiting.length)));
  });
}
