import { createBuiltinRegistry } from '@macrowright/macros';
import { convert } from '../rendering/conversion.ts';
import { siteView } from '../rendering/site-view.ts';
import { attach } from '../site/attachments.ts';
import { createContent, readContent } from '../site/content.ts';
import { addLabels } from '../site/labels.ts';
import { addProperty } from '../site/properties.ts';
import { SiteError } from '../site/site-error.ts';
import { createSpace } from '../site/spaces.ts';
import { addUser, administrator } from '../site/users.ts';
import type { Store } from '../store/store.ts';
import type { ArchivedContent, ImportReport, SpaceArchive } from './archive.ts';

/** Options for an import. */
export interface ImportOptions {
  /** The key of the new space. Default: the key of the archive. The key must not be taken. */
  readonly key?: string;
}

/** Stores an archive as a new space in one transaction, except for items that the site rejects. */
export function importArchive(store: Store, archive: SpaceArchive, options: ImportOptions = {}): ImportReport {
  const ids = new Map<string, number>();
  const skipped: string[] = [];
  const counts = { page: 0, blogpost: 0, comment: 0, attachment: 0 };
  const key = options.key ?? archive.key;
  store.transaction(() => {
    const space = createSpace(store, {
      key,
      name: archive.name,
      description: archive.description,
      by: administrator,
      home: undefined,
    });
    for (const item of sorted(archive.items)) {
      try {
        ids.set(
          item.id,
          store.attempt(() => importContent(store, space.id, key, item, ids)),
        );
        counts[item.type]++;
      } catch (error) {
        if (!(error instanceof SiteError)) throw error;
        skipped.push(`${item.type} "${item.title}": ${error.message.split('\n')[0]}`);
      }
    }
    const home = archive.homepageId === undefined ? undefined : ids.get(archive.homepageId);
    if (home !== undefined) store.spaces.setHomepage(space.id, home);
  });
  store.flush();
  const { page: pages, blogpost: blogposts, comment: comments, attachment: attachments } = counts;
  return { key, pages, blogposts, comments, attachments, skipped };
}

/** Sorts parents before children, and containers before their contents. */
function sorted(items: readonly ArchivedContent[]): ArchivedContent[] {
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
  // The remaining items are in or below a cycle. They are imported without a parent.
  for (const list of waiting.values()) for (const item of list) ready.push({ ...item, parentId: undefined });
  return ready;
}

function importContent(
  store: Store,
  spaceId: number,
  spaceKey: string,
  item: ArchivedContent,
  ids: ReadonlyMap<string, number>,
): number {
  const by = item.createdBy ?? administrator;
  const containerId = item.containerId === undefined ? undefined : ids.get(item.containerId);
  if ((item.type === 'comment' || item.type === 'attachment') && containerId === undefined) {
    throw new SiteError('invalid', 'what it belongs to is missing');
  }
  addUser(store, by);
  if (item.type === 'attachment' && containerId !== undefined) {
    const data = item.file?.data();
    if (!item.file || !data) throw new SiteError('invalid', 'its data is missing');
    const { mediaType, comment } = item.file;
    const file = { name: item.title, mediaType, comment, size: data.byteLength, hash: store.blobs.put(data), by };
    return attach(store, readContent(store, String(containerId)), file, true).id;
  }
  const row = createContent(store, {
    type: item.type,
    spaceId,
    title: item.title,
    body: bodyOf(store, item, spaceKey),
    parentId: item.parentId === undefined ? undefined : ids.get(item.parentId),
    containerId,
    postingDay: item.postingDay,
    location: item.location,
    by,
    at: item.createdAt,
  });
  if (item.position !== undefined) store.content.setPosition(row.id, item.position);
  addLabels(store, row.id, item.labels);
  for (const { key, value } of item.properties) addProperty(store, row.id, { key, value: JSON.stringify(value), by });
  return row.id;
}

function bodyOf(store: Store, { body }: ArchivedContent, spaceKey: string): string {
  if (body.representation === 'storage') return body.value;
  const site = siteView(store, { baseUrl: '', flavor: 'datacenter', user: administrator, spaceKey });
  return convert({ value: body.value, from: 'wiki', to: 'storage', site, registry: createBuiltinRegistry() });
}
