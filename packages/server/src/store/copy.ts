import { attach, fileOf } from './attachment.ts';
import { type ContentRow, createContent } from './content.ts';
import type { Database } from './driver.ts';
import { addLabels, listLabels } from './label.ts';
import { addProperty, listProperties } from './property.ts';
import { addGrants, grantsOf } from './restriction.ts';

/** What of a page is copied besides its body. */
export interface CopyOptions {
  readonly attachments: boolean;
  readonly labels: boolean;
  readonly properties: boolean;
  readonly permissions: boolean;
}

/** Where a copy goes. */
export interface CopyTarget {
  readonly spaceId: number;
  readonly parentId?: number;
  readonly title: string;
  readonly body?: string;
  readonly by: string;
}

/** Copies one page. The copy is version 1 of a new page. */
export function copyPage(database: Database, row: ContentRow, target: CopyTarget, options: CopyOptions): ContentRow {
  const { by } = target;
  return database.transaction(() => {
    const body = target.body ?? row.body;
    const { spaceId, parentId, title } = target;
    const copy = createContent(database, { type: 'page', spaceId, parentId, title, body, by });
    if (options.labels) addLabels(database, copy.id, listLabels(database, row.id));
    if (options.properties) {
      for (const { key, value } of listProperties(database, row.id)) addProperty(database, copy.id, { key, value, by });
    }
    if (options.permissions) {
      for (const operation of ['read', 'update'] as const) {
        addGrants(database, copy.id, operation, grantsOf(database, row.id, operation));
      }
    }
    if (options.attachments) copyFiles(database, row, copy, by);
    return copy;
  });
}

function copyFiles(database: Database, row: ContentRow, copy: ContentRow, by: string): void {
  const files = database.all<ContentRow>(
    "SELECT * FROM content WHERE container_id = ? AND type = 'attachment' AND status = 'current' ORDER BY id",
    row.id,
  );
  for (const file of files) {
    const { media_type: mediaType, comment, size, hash } = fileOf(database, file);
    attach(database, copy, { name: file.title, mediaType, comment, size, hash, by }, false);
  }
}
