import type { ContentRow } from '../store/content.ts';
import type { JsonContext } from './cx.ts';

/** The id of a content as answers write it. */
export function idOf(row: Pick<ContentRow, 'id' | 'type'>): string {
  return row.type === 'attachment' ? `att${row.id}` : String(row.id);
}

/** The path of a content below the base address. */
export function pathOf(row: Pick<ContentRow, 'id' | 'type'>): string {
  return `/rest/api/content/${idOf(row)}`;
}

/** The page for people, below the base address, in the style of the flavour. */
export function webPath(cx: JsonContext, row: ContentRow): string {
  const key = cx.space(row.space_id)?.key ?? '';
  const title = encodeURIComponent(row.title).replaceAll('%20', '+');
  if (row.type === 'comment' || row.type === 'attachment') {
    return `/pages/viewpage.action?pageId=${row.container_id ?? row.id}&${row.type === 'comment' ? `focusedCommentId=${row.id}` : `preview=/${row.container_id}/${row.id}/${title}`}`;
  }
  const day = row.posting_day ? `${row.posting_day.replaceAll('-', '/')}/` : '';
  if (cx.flavor === 'datacenter') return `/display/${key}/${day}${title}`;
  return row.type === 'blogpost'
    ? `/spaces/${key}/blog/${day}${row.id}/${title}`
    : `/spaces/${key}/pages/${row.id}/${title}`;
}

/** The address of an attachment's data, below the base address. */
export function downloadPath(row: ContentRow, kind = 'attachments'): string {
  const modified = Date.parse(row.updated_at);
  return `/download/${kind}/${row.container_id}/${encodeURIComponent(row.title)}?version=${row.version}&modificationDate=${modified}&api=v2`;
}

/** The path and query of a request, from `/rest/` or `/api/` on: how links name it without the context path. */
export function requestPath(url: string): { path: string; search: string } {
  const { pathname, search } = new URL(url);
  const at = /\/(?:rest|api)\//.exec(pathname)?.index ?? 0;
  return { path: pathname.slice(at), search };
}
