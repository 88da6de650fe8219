import type { Expand } from '../expand.ts';
import type { ContentRow } from '../store/content.ts';
import type { SpaceRow } from '../store/space.ts';
import { ancestorsOf } from '../store/tree.ts';
import type { JsonContext } from './cx.ts';
import { webPath } from './links.ts';
import { spaceJson } from './space.ts';
import { userJson } from './user.ts';

/** A content that was found. Words that were looked for are marked in the excerpt the way the search page expects. */
export function contentResultJson(cx: JsonContext, row: ContentRow, expand: Expand, match: string | undefined) {
  const space = cx.space(row.space_id);
  const above = ancestorsOf(cx.database, row);
  return {
    content: cx.content(row, expand),
    title: row.title,
    excerpt: excerptOf(cx, row, match),
    url: webPath(cx, row),
    resultGlobalContainer: { title: space?.name ?? '', displayUrl: displayUrl(cx, space?.key ?? '') },
    ...(above.length > 0 && {
      resultParentContainer: { title: above.at(-1)?.title, displayUrl: webPath(cx, above.at(-1) ?? row) },
    }),
    breadcrumbs: above.map((item) => ({ label: item.title, url: webPath(cx, item), separator: '' })),
    entityType: 'content',
    iconCssClass: `aui-icon content-type-${row.type}`,
    lastModified: row.updated_at,
    friendlyLastModified: row.updated_at.slice(0, 10),
    timestamp: Date.parse(row.updated_at),
    score: 0,
  };
}

/** A space that was found. */
export function spaceResultJson(cx: JsonContext, row: SpaceRow) {
  return {
    space: spaceJson(cx, row),
    title: row.name,
    excerpt: row.description,
    url: displayUrl(cx, row.key),
    resultGlobalContainer: { title: row.name, displayUrl: displayUrl(cx, row.key) },
    breadcrumbs: [],
    entityType: 'space',
    iconCssClass: 'aui-icon content-type-space',
    lastModified: row.created_at,
    friendlyLastModified: row.created_at.slice(0, 10),
    score: 0,
  };
}

/** A user who was found. */
export function userResultJson(cx: JsonContext, name: string) {
  const user = userJson(cx, name);
  return {
    user,
    title: user.displayName,
    excerpt: '',
    url: `/display/~${name}`,
    breadcrumbs: [],
    entityType: 'user',
    iconCssClass: 'aui-icon content-type-profile',
    lastModified: new Date(0).toISOString(),
    friendlyLastModified: '',
    score: 0,
  };
}

function displayUrl(cx: JsonContext, key: string): string {
  return cx.flavor === 'cloud' ? `/spaces/${key}` : `/display/${key}`;
}

function excerptOf(cx: JsonContext, row: ContentRow, match: string | undefined): string {
  const marked = "snippet(search, 1, '@@@hl@@@', '@@@endhl@@@', '…', 32)";
  const found = match
    ? cx.database.get<{ text: string }>(
        `SELECT ${marked} AS text FROM search WHERE search MATCH ? AND rowid = ?`,
        match,
        row.id,
      )
    : undefined;
  const start = 'SELECT substr(text, 1, 200) AS text FROM search WHERE rowid = ?';
  return (found ?? cx.database.get<{ text: string }>(start, row.id))?.text ?? '';
}
