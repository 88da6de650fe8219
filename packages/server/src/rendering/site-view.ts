import type { Site } from '@macrowright/convert';
import { findUser, groupsOf, listUsers, userNamed } from '../site/users.ts';
import { dependency } from '../store/dependency.ts';
import type { AttachmentRow, PageReader, PageRow } from '../store/page-reader.ts';
import type { ContentRow, SpaceRow, UserRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';

/** Who views the site, and how. */
export interface SiteViewOptions {
  readonly baseUrl: string;
  readonly flavor: 'cloud' | 'datacenter';
  /** Content that is hidden from this user is left out. */
  readonly user: string;
  /** The page that is rendered. */
  readonly page?: ContentRow;
  /** If there is no page, the space that unqualified titles belong to. */
  readonly spaceKey?: string;
  /** Called with the dependency name of everything that is read (see `dependency`). */
  readonly onRead?: (name: string) => void;
}

type SitePage = NonNullable<ReturnType<Site['page']>>;

/** The site as seen from one page during a conversion. Each lookup is an indexed query. */
export function siteView(store: Store, options: SiteViewOptions): Site {
  const { onRead = () => {}, user, page: current } = options;
  const reader = store.pagesFor(user);
  const currentSpaceKey = current ? reader.spaceKey(current.space_id) : options.spaceKey;
  const spaceOf = (key: string | undefined) => {
    onRead(dependency.spaces);
    return store.spaces.byKey(key ?? currentSpaceKey ?? '');
  };
  const page = (row: PageRow): SitePage => {
    onRead(dependency.content(row.id));
    return sitePage(store, reader, row);
  };
  const pageOf = (row: PageRow | undefined) => row && page(row);

  /** The space of each page that was returned by listing a space. */
  const listed = new Map<number, number>();
  const filesOfSpaces = new Map<number, Map<number, SiteFile[]>>();
  const attachments = (pageId: string | undefined): SiteFile[] => {
    const owner = rowIdOf(pageId) ?? current?.id ?? 0;
    onRead(dependency.files(owner));
    const space = listed.get(owner);
    if (space === undefined) return reader.attachmentsOf(owner).map(siteFile);
    // For a macro that lists the pages of a space and then the files of each page, one query reads all files.
    let files = filesOfSpaces.get(space);
    if (!files) {
      files = Map.groupBy(reader.attachmentsInSpace(space).map(siteFile), ({ pageId: id }) => Number(id));
      filesOfSpaces.set(space, files);
    }
    return files.get(owner) ?? [];
  };

  return {
    flavor: options.flavor,
    baseUrl: options.baseUrl,
    now: new Date().toISOString(),
    locale: 'en-GB',
    current: current
      ? sitePage(store, reader, current)
      : currentSpaceKey === undefined
        ? undefined
        : { spaceKey: currentSpaceKey },
    page(id) {
      const number = rowIdOf(id);
      if (number === undefined) return undefined;
      onRead(dependency.content(number));
      return pageOf(reader.byId(number));
    },
    pageByTitle(key, title) {
      const space = spaceOf(key)?.id ?? 0;
      onRead(dependency.title(space, 'page', title));
      return pageOf(reader.pageByTitle(space, title));
    },
    blogPost(key, title, day) {
      const space = spaceOf(key)?.id ?? 0;
      onRead(dependency.title(space, 'blogpost', title));
      return pageOf(reader.blogPost(space, title, day?.replaceAll('/', '-')));
    },
    children(id) {
      const number = rowIdOf(id) ?? 0;
      onRead(dependency.children(number));
      return reader.children(number).map(page);
    },
    pagesOfSpace(key) {
      const space = spaceOf(key)?.id ?? 0;
      onRead(dependency.pages(space));
      const rows = reader.ofSpace(space);
      for (const { id } of rows) listed.set(id, space);
      return rows.map(page);
    },
    allPages() {
      onRead(dependency.anyPage);
      return reader.all().map(page);
    },
    pagesWithLabel(label) {
      onRead(dependency.anyPage);
      return reader.withLabel(label).map(page);
    },
    attachments,
    attachment: (id, filename) =>
      attachments(id).find((file) => file.filename.normalize('NFC') === filename.normalize('NFC')),
    space(key) {
      const row = spaceOf(key);
      return row && siteSpace(row);
    },
    spaces() {
      onRead(dependency.spaces);
      return reader.spaces().map(siteSpace);
    },
    user(id) {
      onRead(dependency.users);
      const row = findUser(store, id) ?? (id === user ? userNamed(store, id) : undefined);
      return row && siteUser(row);
    },
    users() {
      onRead(dependency.users);
      return listUsers(store).map(siteUser);
    },
  };
}

function siteSpace({ key, name, homepage_id, description }: SpaceRow) {
  return { key, name, homepageId: homepage_id?.toString(), description };
}

function siteUser({ name, key, display_name }: UserRow) {
  return { accountId: key, username: name, userKey: key, displayName: display_name, groups: groupsOf(name) };
}

function sitePage(store: Store, reader: PageReader, row: PageRow): SitePage {
  const keyOf = (name: string) => userNamed(store, name).key;
  return {
    id: String(row.id),
    title: row.title,
    spaceKey: reader.spaceKey(row.space_id),
    version: row.version,
    type: row.type === 'blogpost' ? 'blogpost' : 'page',
    parentId: row.parent_id?.toString(),
    postingDay: row.posting_day?.replaceAll('-', '/'),
    get labels() {
      return row.labels === undefined ? reader.labels(row.id) : (row.labels?.split('\n') ?? []);
    },
    get storage() {
      return reader.body(row.id);
    },
    createdDate: row.created_at,
    lastModified: row.updated_at,
    get createdBy() {
      return keyOf(row.created_by);
    },
    get lastModifiedBy() {
      return keyOf(row.updated_by);
    },
    get versions() {
      const versions = store.versions.list(row.id, { start: 0, limit: Number.MAX_SAFE_INTEGER });
      return versions.map((version) => ({
        number: version.version,
        when: version.updated_at,
        by: keyOf(version.updated_by),
        message: version.message,
      }));
    },
  };
}

type SiteFile = ReturnType<typeof siteFile>;

function siteFile(row: AttachmentRow) {
  return {
    id: `att${row.id}`,
    filename: row.title,
    pageId: String(row.container_id),
    version: row.version,
    mediaType: row.media_type,
    fileSize: row.size,
    modificationDate: Date.parse(row.updated_at),
    comment: row.comment,
    createdBy: row.created_by,
  };
}

function rowIdOf(id: string | undefined): number | undefined {
  return id !== undefined && /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}
