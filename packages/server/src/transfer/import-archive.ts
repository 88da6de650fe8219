import { createBuiltinRegistry } from '@macrowright/macros';
import { convert } from '../conversion.ts';
import { Refusal } from '../errors.ts';
import { attach } from '../store/attachment.ts';
import type { Blobs } from '../store/blob.ts';
import { createContent, readContent } from '../store/content.ts';
import type { Database } from '../store/driver.ts';
import { addLabels } from '../store/label.ts';
import { addProperty } from '../store/property.ts';
import { createSpace } from '../store/space.ts';
import { addUser, administrator } from '../store/user.ts';
import { siteOf } from '../view/site.ts';
import type { ArchivedContent, ImportReport, SpaceArchive } from './archive.ts';

/** How to import. */
export interface ImportOptions {
  /** Default: the key of the archive. A taken key is refused. */
  readonly key?: string;
}

/** Stores an archive as a new space. All of it becomes visible together, or nothing does. */
export function importArchive(
  database: Database,
  blobs: Blobs,
  archive: SpaceArchive,
  options: ImportOptions = {},
): ImportReport {
  const ids = new Map<string, number>();
  const skipped: string[] = [];
  const counts = { page: 0, blogpost: 0, comment: 0, attachment: 0 };
  const key = options.key ?? archive.key;
  database.transaction(() => {
    const space = createSpace(database, {
      key,
      name: archive.name,
      description: archive.description,
      by: administrator,
      withHome: false,
    });
    for (const item of inOrder(archive.items)) {
      try {
        ids.set(
          item.id,
          database.attempt(() => store(database, blobs, space.id, key, item, ids)),
        );
        counts[item.type]++;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        skipped.push(`${item.type} "${item.title}": ${error.message.split('\n')[0]}`);
      }
    }
    const home = archive.homepageId === undefined ? undefined : ids.get(archive.homepageId);
    if (home !== undefined) database.run('UPDATE space SET homepage_id = ? WHERE id = ?', home, space.id);
  });
  database.flush();
  const { page: pages, blogpost: blogposts, comment: comments, attachment: attachments } = counts;
  return { key, pages, blogposts, comments, attachments, skipped };
}

/** Parents before children and owners before what they own, whatever order the archive has. */
function inOrder(items: readonly ArchivedContent[]): ArchivedContent[] {
  const waiting = new Map<string, ArchivedContent[]>();
  const known = new Map(items.map((item) => [item.id, item]));
  const ready: ArchivedContent[] = [];
  for (const item of items) {
    const first = [item.parentId, item.containerId].find((id) => id !== undefined && id !== item.id && known.has(id));
    if (first === undefined) ready.push(item);
    else waiting.set(first, [...(waiting.get(first) ?? []), item]);
  }
  for (let index = 0; index < ready.length; index++) {
    const id = ready[index]?.id ?? '';
    for (const item of waiting.get(id) ?? []) ready.push(item);
    waiting.delete(id);
  }
  // What is left is above itself; it keeps its content and loses its place.
  for (const list of waiting.values()) for (const item of list) ready.push({ ...item, parentId: undefined });
  return ready;
}

function store(
  database: Database,
  blobs: Blobs,
  spaceId: number,
  spaceKey: string,
  item: ArchivedContent,
  ids: ReadonlyMap<string, number>,
): number {
  const by = item.createdBy ?? administrator;
  const containerId = item.containerId === undefined ? undefined : ids.get(item.containerId);
  if ((item.type === 'comment' || item.type === 'attachment') && containerId === undefined) {
    throw new Refusal(400, 'what it belongs to is missing');
  }
  addUser(database, by);
  if (item.type === 'attachment' && containerId !== undefined) {
    const data = item.file?.data();
    if (!item.file || !data) throw new Refusal(400, 'its data is missing');
    const { mediaType, comment } = item.file;
    const file = { name: item.title, mediaType, comment, size: data.byteLength, hash: blobs.put(data), by };
    return attach(database, readContent(database, String(containerId)), file, true).id;
  }
  const row = createContent(database, {
    type: item.type,
    spaceId,
    title: item.title,
    body: bodyOf(database, item, spaceKey),
    parentId: item.parentId === undefined ? undefined : ids.get(item.parentId),
    containerId,
    postingDay: item.postingDay,
    location: item.location,
    by,
    at: item.createdAt,
  });
  if (item.position !== undefined) database.run('UPDATE content SET position = ? WHERE id = ?', item.position, row.id);
  addLabels(database, row.id, item.labels);
  for (const { key, value } of item.properties)
    addProperty(database, row.id, { key, value: JSON.stringify(value), by });
  return row.id;
}

function bodyOf(database: Database, { body }: ArchivedContent, spaceKey: string): string {
  if (body.representation === 'storage') return body.value;
  const site = siteOf(database, { baseUrl: '', flavor: 'datacenter', user: administrator, spaceKey });
  return convert({ value: body.value, from: 'wiki', to: 'storage', site, registry: createBuiltinRegistry() });
}
