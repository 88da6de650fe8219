import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { fileOf } from '../site/attachments.ts';
import { readSpace } from '../site/spaces.ts';
import { administrator } from '../site/users.ts';
import type { ContentRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import type { ArchivedContent, SpaceArchive } from './archive.ts';

const rowsPerQuery = 200;

/** The JSON file of a piece of content. The body and data are in separate files. */
interface ContentFile extends Omit<ArchivedContent, 'body' | 'file'> {
  readonly body?: string;
  readonly file?: { readonly mediaType: string; readonly comment: string; readonly path: string };
}

/**
 * Writes a space as plain files: `space.json`, and `content/ID.json` per item, with its body in `content/ID.storage`
 * or its data in `attachments/OWNER/ID-NAME`. The folder must be empty or new. Trash, drafts and older versions are skipped.
 */
export function writeFolder(store: Store, key: string, folder: string): number {
  const space = readSpace(store, key);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`The folder "${folder}" is not empty.`);
  mkdirSync(join(folder, 'content'), { recursive: true });
  const { name, description, homepage_id } = space;
  write(folder, 'space.json', { key, name, description, homepageId: homepage_id?.toString() });
  let count = 0;
  for (let last = 0; ; ) {
    const filter = { spaceIds: [space.id], statuses: ['current'], afterId: last };
    const rows = store.content.find(administrator, filter, { start: 0, limit: rowsPerQuery });
    for (const row of rows) writeContent(store, folder, row);
    count += rows.length;
    const end = rows.at(-1);
    if (!end) return count;
    last = end.id;
  }
}

/** Reads a folder that `writeFolder` wrote. A path outside the folder is an error. */
export function readFolder(folder: string): SpaceArchive {
  if (!existsSync(join(folder, 'space.json'))) {
    throw new Error(`"${folder}" is not an exported space: it does not contain space.json.`);
  }
  const space = JSON.parse(readFileSync(join(folder, 'space.json'), 'utf8')) as Omit<SpaceArchive, 'items'>;
  const names = readdirSync(join(folder, 'content')).filter((name) => name.endsWith('.json'));
  const order = (name: string) => Number(name.slice(0, -'.json'.length));
  const items = names
    .sort((a, b) => order(a) - order(b))
    .map((name): ArchivedContent => {
      const { body, file, ...content } = JSON.parse(readFileSync(join(folder, 'content', name), 'utf8')) as ContentFile;
      return {
        ...content,
        labels: content.labels ?? [],
        properties: content.properties ?? [],
        body: {
          representation: 'storage',
          value: body === undefined ? '' : readFileSync(within(folder, body), 'utf8'),
        },
        file: file && {
          mediaType: file.mediaType,
          comment: file.comment,
          data: () =>
            existsSync(within(folder, file.path)) ? new Uint8Array(readFileSync(within(folder, file.path))) : undefined,
        },
      };
    });
  return { ...space, description: space.description ?? '', items };
}

function writeContent(store: Store, folder: string, row: ContentRow): void {
  const id = String(row.id);
  const isFile = row.type === 'attachment';
  const body = isFile ? undefined : `content/${id}.storage`;
  if (body !== undefined) writeFileSync(join(folder, body), row.body);
  // There are no other row types.
  const type = row.type as ArchivedContent['type'];
  const content: ContentFile = {
    id,
    type,
    title: row.title,
    parentId: row.parent_id?.toString(),
    containerId: row.container_id?.toString(),
    position: row.position ?? undefined,
    postingDay: row.posting_day ?? undefined,
    location: row.location ?? undefined,
    createdAt: row.created_at,
    createdBy: row.created_by,
    labels: store.labels.list(row.id).map(({ prefix, name }) => ({ prefix, name })),
    properties: store.properties.list(row.id).map(({ key, value }) => ({
      key,
      value: JSON.parse(value) as unknown,
    })),
    body,
    file: isFile ? writeData(store, folder, row) : undefined,
  };
  write(folder, `content/${id}.json`, content);
}

function writeData(store: Store, folder: string, row: ContentRow) {
  const { media_type: mediaType, comment, hash } = fileOf(store, row, row.version);
  const safe = row.title.replaceAll(/[^\p{L}\p{N}._ -]/gu, '_').slice(-100);
  const path = `attachments/${row.container_id}/${row.id}-${safe}`;
  mkdirSync(join(folder, 'attachments', String(row.container_id)), { recursive: true });
  const data = store.blobs.get(hash);
  if (data) writeFileSync(join(folder, path), data);
  return { mediaType, comment, path };
}

function write(folder: string, path: string, value: unknown): void {
  writeFileSync(join(folder, path), `${JSON.stringify(value, undefined, 2)}\n`);
}

function within(folder: string, path: string): string {
  const root = normalize(folder + sep);
  const found = join(root, path);
  if (!found.startsWith(root)) throw new Error(`The path "${path}" is outside the folder.`);
  return found;
}
