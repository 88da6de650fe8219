import type { Context } from 'hono';
import type { ContentRow } from '../store/rows.ts';

/** The format of the links to the site. */
export interface LinkStyle {
  /** The path of the web pages, such as `/wiki`. Empty for the root. */
  readonly contextPath: string;
  readonly flavor: 'cloud' | 'datacenter';
}

/** The URL that links start with. */
export function baseUrl(c: Context, { contextPath }: LinkStyle): string {
  const { url } = c.req;
  return url.slice(0, url.indexOf('/', url.indexOf('://') + 3)) + contextPath;
}

/** The id of a piece of content in responses. */
export function idOf(row: Pick<ContentRow, 'id' | 'type'>): string {
  return row.type === 'attachment' ? `att${row.id}` : String(row.id);
}

/** The API path of a piece of content, below the base URL. */
export function pathOf(row: Pick<ContentRow, 'id' | 'type'>): string {
  return `/rest/api/content/${idOf(row)}`;
}

/** The path of the web page of a piece of content, below the base URL. */
export function webPath({ flavor }: LinkStyle, row: ContentRow, spaceKey: string): string {
  const title = encodeURIComponent(row.title).replaceAll('%20', '+');
  if (row.type === 'comment' || row.type === 'attachment') {
    const shown =
      row.type === 'comment' ? `focusedCommentId=${row.id}` : `preview=/${row.container_id}/${row.id}/${title}`;
    return `/pages/viewpage.action?pageId=${row.container_id ?? row.id}&${shown}`;
  }
  const day = row.posting_day ? `${row.posting_day.replaceAll('-', '/')}/` : '';
  if (flavor === 'datacenter') return `/display/${spaceKey}/${day}${title}`;
  return row.type === 'blogpost'
    ? `/spaces/${spaceKey}/blog/${day}${row.id}/${title}`
    : `/spaces/${spaceKey}/pages/${row.id}/${title}`;
}

/** The path of the web page of a space, below the base URL. */
export function spaceWebPath({ flavor }: LinkStyle, key: string): string {
  return flavor === 'cloud' ? `/spaces/${key}` : `/display/${key}`;
}

/** The download path of an attachment, below the base URL. */
export function downloadPath(row: ContentRow, kind: 'attachments' | 'thumbnails' = 'attachments'): string {
  const modified = Date.parse(row.updated_at);
  return `/download/${kind}/${row.container_id}/${encodeURIComponent(row.title)}?version=${row.version}&modificationDate=${modified}&api=v2`;
}

/** The path and query of a request, starting at `/rest/` or `/api/`, for links without the context path. */
export function requestPath(url: string): { path: string; search: string } {
  const { pathname, search } = new URL(url);
  const at = /\/(?:rest|api)\//.exec(pathname)?.index ?? 0;
  return { path: pathname.slice(at), search };
}
