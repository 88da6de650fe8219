import type { ContentRow, FileRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';
import { createContent, updateContent } from './content.ts';
import { SiteError } from './site-error.ts';

/** A file to attach. Its data is already stored. */
export interface NewFile {
  readonly name: string;
  readonly mediaType: string;
  readonly comment: string;
  /** In bytes. */
  readonly size: number;
  readonly hash: string;
  readonly minor?: boolean;
  readonly by: string;
}

/** Attaches a file to a piece of content. If a file with the same name exists, adds a version (`replace`) or rejects the upload. */
export function attach(store: Store, owner: ContentRow, file: NewFile, replace: boolean): ContentRow {
  if (owner.type === 'attachment') throw new SiteError('invalid', 'A file cannot be attached to an attachment.');
  return store.transaction(() => {
    const known = store.content.attachmentNamed(owner.id, file.name);
    if (known && !replace) {
      throw new SiteError(
        'invalid',
        `Cannot add a new attachment with same file name as an existing attachment: ${file.name}`,
      );
    }
    return known ? attachVersion(store, known, file) : attachFirst(store, owner, file);
  });
}

/** Stores new data for an attachment as its next version. */
export function attachVersion(store: Store, known: ContentRow, file: NewFile): ContentRow {
  return store.transaction(() => {
    const { comment: message, minor, by } = file;
    const row = updateContent(store, known, { number: known.version + 1, title: known.title, message, minor, by });
    insertFile(store, row, file);
    return row;
  });
}

/** Changes the name, comment or media type of an attachment. The new version keeps the same data. */
export function describeAttachment(
  store: Store,
  known: ContentRow,
  change: { title?: string; comment?: string; mediaType?: string; by: string },
): ContentRow {
  const old = fileOf(store, known);
  const mediaType = change.mediaType ?? old.media_type;
  const comment = change.comment ?? old.comment;
  const { size, hash } = old;
  return store.transaction(() => {
    const title = change.title ?? known.title;
    const row = updateContent(store, known, { number: known.version + 1, title, by: change.by });
    insertFile(store, row, { name: title, mediaType, comment, size, hash, by: change.by });
    return row;
  });
}

/** The file of a version, by default the newest. */
export function fileOf({ files }: Pick<Store, 'files'>, { id }: Pick<ContentRow, 'id'>, version?: number): FileRow {
  const file = files.find(id, version);
  return file ?? { content_id: id, number: 1, media_type: 'application/octet-stream', comment: '', size: 0, hash: '' };
}

function attachFirst(store: Store, owner: ContentRow, file: NewFile): ContentRow {
  const row = createContent(store, {
    type: 'attachment',
    spaceId: owner.space_id,
    title: file.name,
    body: '',
    containerId: owner.id,
    message: file.comment,
    minor: file.minor,
    by: file.by,
  });
  insertFile(store, row, file);
  return row;
}

function insertFile({ files }: Store, { id, version }: ContentRow, file: NewFile): void {
  const { mediaType: media_type, comment, size, hash } = file;
  files.insert({ content_id: id, number: version, media_type, comment, size, hash });
}
