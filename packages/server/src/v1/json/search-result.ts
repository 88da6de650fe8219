import { spaceWebPath, webPath } from '../../http/links.ts';
import type { ContentRow, SpaceRow } from '../../store/rows.ts';
import type { Expand } from '../expand.ts';
import type { JsonContext } from './context.ts';
import { spaceJson } from './space.ts';
import { userJson } from './user.ts';

/** A content search result. Words from the query are marked in the excerpt as in Confluence. */
export function contentResultJson(cx: JsonContext, row: ContentRow, expand: Expand, match: string | undefined) {
  const space = cx.store.spaces.byId(row.space_id);
  const above = cx.store.tree.ancestors(row);
  const pathTo = (item: ContentRow) => webPath(cx.links, item, space?.key ?? '');
  return {
    content: cx.content(row, expand),
    title: row.title,
    excerpt: cx.store.search.excerpt(row.id, match),
    url: pathTo(row),
    resultGlobalContainer: { title: space?.name ?? '', displayUrl: spaceWebPath(cx.links, space?.key ?? '') },
    ...(above.length > 0 && {
      resultParentContainer: { title: above.at(-1)?.title, displayUrl: pathTo(above.at(-1) ?? row) },
    }),
    breadcrumbs: above.map((item) => ({ label: item.title, url: pathTo(item), separator: '' })),
    entityType: 'content',
    iconCssClass: `aui-icon content-type-${row.type}`,
    lastModified: row.updated_at,
    friendlyLastModified: row.updated_at.slice(0, 10),
    timestamp: Date.parse(row.updated_at),
    score: 0,
  };
}

/** A space search result. */
export function spaceResultJson(cx: JsonContext, row: SpaceRow) {
  return {
    space: spaceJson(cx, row),
    title: row.name,
    excerpt: row.description,
    url: spaceWebPath(cx.links, row.key),
    resultGlobalContainer: { title: row.name, displayUrl: spaceWebPath(cx.links, row.key) },
    breadcrumbs: [],
    entityType: 'space',
    iconCssClass: 'aui-icon content-type-space',
    lastModified: row.created_at,
    friendlyLastModified: row.created_at.slice(0, 10),
    score: 0,
  };
}

/** A user search result. */
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
