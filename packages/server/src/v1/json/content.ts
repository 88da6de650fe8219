import type { WireContent } from '@macrowright/api/wire';
import { downloadPath, idOf, pathOf, webPath } from '../../http/links.ts';
import { tinyPath } from '../../http/tiny-links.ts';
import { fileOf } from '../../site/attachments.ts';
import { canUpdate } from '../../site/restrictions.ts';
import type { ContentRow, FileRow } from '../../store/rows.ts';
import { below, type Expand, nothing } from '../expand.ts';
import { bodiesJson } from './body.ts';
import { childrenJson, descendantsJson } from './children.ts';
import type { Expanded, JsonContext } from './context.ts';
import { metadataJson } from './metadata.ts';
import { restrictionsJson } from './restriction.ts';
import { spaceJson } from './space.ts';
import { historyJson, versionJson } from './version.ts';

/** A piece of content with its expanded properties. With `single`, links include the base URL, as in single-item responses. */
export function contentJson(cx: JsonContext, row: ContentRow, expand: Expand = nothing, single = false): WireContent {
  const space = cx.store.spaces.byId(row.space_id);
  const path = pathOf(row);
  const file = row.type === 'attachment' ? fileOf(cx.store, row, row.version) : undefined;
  const expanded: Expanded<WireContent> = {};
  if (expand.has('space') && space) expanded.space = spaceJson(cx, space, below(expand, 'space'));
  if (expand.has('history')) expanded.history = historyJson(cx, row, below(expand, 'history'));
  if (expand.has('version')) expanded.version = versionJson(cx, row);
  if (expand.has('ancestors')) {
    const inner = below(expand, 'ancestors');
    expanded.ancestors = cx.store.tree.ancestors(row).map((item) => cx.content(item, inner));
  }
  if (expand.has('container')) expanded.container = containerJson(cx, row, below(expand, 'container'));
  if (expand.has('body')) expanded.body = bodiesJson(cx, row, below(expand, 'body'));
  if (expand.has('metadata') || file) expanded.metadata = metadataJson(cx, row, below(expand, 'metadata'), file);
  if (expand.has('children')) expanded.children = childrenJson(cx, row, below(expand, 'children'));
  if (expand.has('descendants')) expanded.descendants = descendantsJson(cx, row, below(expand, 'descendants'));
  if (expand.has('restrictions')) expanded.restrictions = restrictionsJson(cx, row, below(expand, 'restrictions'));
  if (expand.has('operations')) expanded.operations = operationsJson(cx, row);

  const expandable = expandableOf(row, path, space?.key, row.container_id);
  for (const name of Object.keys(expanded)) delete expandable[name];
  return {
    id: idOf(row),
    type: row.type,
    status: row.status,
    title: row.title,
    ...expanded,
    extensions: extensionsOf(row, file),
    macroRenderedOutput: {},
    _links: {
      self: cx.base + path,
      webui: webPath(cx.links, row, space?.key ?? ''),
      tinyui: tinyPath(row.id),
      ...(file && { download: downloadPath(row), thumbnail: downloadPath(row, 'thumbnails') }),
      ...(single && { base: cx.base, context: cx.links.contextPath, collection: '/rest/api/content' }),
    },
    _expandable: expandable,
  };
}

/** The properties that can be expanded, with the paths that return them. */
function expandableOf(row: ContentRow, path: string, key: string | undefined, container: number | null) {
  const space = key === undefined ? '' : `/rest/api/space/${key}`;
  const expandable: Record<string, string> = {
    container: container === null ? space : `/rest/api/content/${container}`,
    metadata: '',
    operations: '',
    children: `${path}/child`,
    restrictions: `${path}/restriction/byOperation`,
    history: `${path}/history`,
    ancestors: '',
    body: '',
    version: '',
    descendants: `${path}/descendant`,
    space,
  };
  if (row.type !== 'page' && row.type !== 'comment') delete expandable.ancestors;
  return expandable;
}

function containerJson(cx: JsonContext, row: ContentRow, expand: Expand): unknown {
  const space = cx.store.spaces.byId(row.space_id);
  if (row.container_id === null) return space && spaceJson(cx, space, expand);
  const owner = cx.store.content.byId(row.container_id);
  return owner && cx.store.restrictions.canRead(owner.id, cx.user) ? cx.content(owner, expand) : undefined;
}

function extensionsOf(row: ContentRow, file: FileRow | undefined): Record<string, unknown> {
  if (file) {
    return {
      mediaType: file.media_type,
      fileSize: file.size,
      comment: file.comment,
      mediaTypeDescription: file.media_type,
      fileId: file.hash.slice(0, 32),
      collectionName: `contentId-${row.container_id}`,
    };
  }
  if (row.type === 'comment') return { location: row.location ?? 'footer', _expandable: { resolution: '' } };
  return { position: row.position ?? 'none' };
}

function operationsJson(cx: JsonContext, row: ContentRow) {
  const allowed = canUpdate(cx.store, row, cx.user) ? ['read', 'update', 'delete'] : ['read'];
  return allowed.map((operation) => ({ operation, targetType: row.type }));
}
