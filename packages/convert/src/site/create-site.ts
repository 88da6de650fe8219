import type { Site, SiteAttachment, SiteContextJson, SitePage, SiteUser } from './site.ts';

/** Creates a site from its JSON form. Every lookup is a single map access. */
export function createSite(json: SiteContextJson): Site {
  const byId = new Map<string, SitePage>();
  const byTitle = new Map<string, SitePage>();
  const byLabel = new Map<string, SitePage[]>();
  const { page: current } = json;
  const currentSpace = current?.spaceKey;
  for (const page of [...(json.pages ?? []), ...(isComplete(current) ? [current] : [])]) {
    if (byId.has(page.id)) continue;
    byId.set(page.id, page);
    const key = titleKey(page.type, page.spaceKey ?? currentSpace, page.title);
    if (!byTitle.has(key)) byTitle.set(key, page);
    if (page.type === 'blogpost' && page.postingDay) byTitle.set(`${key}\n${page.postingDay}`, page);
    for (const label of new Set(page.labels)) {
      const labelled = byLabel.get(label);
      if (labelled) labelled.push(page);
      else byLabel.set(label, [page]);
    }
  }
  const allPages = [...byId.values()];
  const children = Map.groupBy(allPages, ({ parentId }) => parentId);
  const bySpace = Map.groupBy(allPages, ({ spaceKey }) => spaceKey ?? currentSpace ?? '');

  const files = json.attachments ?? [];
  const ownerOf = ({ pageId }: SiteAttachment) => pageId ?? current?.id ?? '';
  const byOwner = Map.groupBy(files, ownerOf);
  const byFilename = new Map(files.map((file) => [`${ownerOf(file)}\n${file.filename.normalize('NFC')}`, file]));
  const spaces = new Map((json.spaces ?? []).map((space) => [space.key, space]));
  const users = new Map<string, SiteUser>();
  for (const user of json.users ?? []) {
    for (const key of [user.userKey, user.username, user.accountId]) if (key !== undefined) users.set(key, user);
  }

  return {
    flavor: json.flavor,
    baseUrl: json.baseUrl,
    now: json.now,
    locale: json.locale,
    nofollow: json.nofollow,
    current,
    page: (id) => byId.get(id),
    pageByTitle: (spaceKey, title) => byTitle.get(titleKey('page', spaceKey ?? currentSpace, title)),
    blogPost(spaceKey, title, day) {
      const key = titleKey('blogpost', spaceKey ?? currentSpace, title);
      return (day ? byTitle.get(`${key}\n${day}`) : undefined) ?? byTitle.get(key);
    },
    children: (id) => children.get(id) ?? [],
    allPages: () => allPages,
    pagesWithLabel: (label) => byLabel.get(label) ?? [],
    pagesOfSpace: (key) => bySpace.get(key ?? currentSpace ?? '') ?? [],
    attachments: (id) => byOwner.get(id ?? current?.id ?? '') ?? [],
    attachment: (id, filename) => byFilename.get(`${id ?? current?.id ?? ''}\n${filename.normalize('NFC')}`),
    space: (key) => spaces.get(key),
    spaces: () => json.spaces ?? [],
    user: (id) => users.get(id),
    users: () => json.users ?? [],
  };
}

function isComplete(page: Partial<SitePage> | undefined): page is SitePage {
  return page?.id !== undefined && page.title !== undefined;
}

function titleKey(type: SitePage['type'], spaceKey: string | undefined, title: string): string {
  return `${type ?? 'page'}\n${spaceKey ?? ''}\n${title}`;
}
