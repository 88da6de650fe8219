import type { WireContent, WireVersion } from '@macroscope/api/wire';
import { below } from '../context.ts';
import { convert } from '../conversion.ts';
import { siteOf } from '../site.ts';
import { fileOf } from '../store/attachment.ts';
import { ancestorsOf, type ContentRow } from '../store/content.ts';
import type { Database } from '../store/driver.ts';
import type { SpaceRow } from '../store/space.ts';
import { spaceJson } from './space.ts';
import { tinyPath } from './tiny.ts';
import { userJson } from './user.ts';

const representations = ['storage', 'view', 'export_view', 'styled_view', 'editor'];

/** A content with what `expand` asks for. Single reads pass `single` and get the address of the site in the links. */
export async function contentJson(
  database: Database,
  row: ContentRow,
  base: string,
  expand: ReadonlySet<string>,
  single = false,
): Promise<WireContent> {
  const space = database.get<SpaceRow>('SELECT * FROM space WHERE id = ?', row.space_id);
  const id = row.type === 'attachment' ? `att${row.id}` : String(row.id);
  const path = `/rest/api/content/${id}`;
  const served: Record<string, unknown> = {};
  if (expand.has('space') && space) served.space = spaceJson(space, base, below(expand, 'space'));
  if (expand.has('version')) served.version = versionJson(row);
  if (expand.has('history')) served.history = historyJson(row, base, below(expand, 'history'));
  if (expand.has('ancestors')) {
    const above = ancestorsOf(database, row);
    served.ancestors = await Promise.all(above.map((item) => contentJson(database, item, base, new Set())));
  }
  if (expand.has('container') && space) served.container = spaceJson(space, base, new Set());
  if (expand.has('body')) served.body = await bodiesJson(database, row, base, below(expand, 'body'), path);
  if (expand.has('metadata') || row.type === 'attachment') served.metadata = metadataJson(database, row, expand);

  const expandable: Record<string, string> = {
    container: space ? `/rest/api/space/${space.key}` : '',
    metadata: '',
    children: `${path}/child`,
    descendants: `${path}/descendant`,
    restrictions: `${path}/restriction/byOperation`,
    history: `${path}/history`,
    ancestors: '',
    body: '',
    version: '',
    space: space ? `/rest/api/space/${space.key}` : '',
  };
  for (const name of Object.keys(served)) delete expandable[name];
  const file = row.type === 'attachment' ? fileOf(database, row) : undefined;
  return {
    id,
    type: row.type,
    status: row.status,
    title: row.title,
    ...served,
    extensions: file
      ? { mediaType: file.media_type, fileSize: file.size, comment: file.comment }
      : row.type === 'comment'
        ? { location: 'footer' }
        : { position: 'none' },
    _links: {
      self: base + path,
      webui: `/display/${space?.key}/${encodeURIComponent(row.title).replaceAll('%20', '+')}`,
      tinyui: tinyPath(row.id),
      ...(file && { download: `/rest/api/content/${row.container_id}/child/attachment/${id}/download` }),
      ...(single && { base, context: new URL(base).pathname.replace(/^\/$/, ''), collection: '/rest/api/content' }),
    },
    _expandable: expandable,
  };
}

/** The version of a content. */
export function versionJson(
  row: Pick<ContentRow, 'version' | 'message' | 'minor' | 'updated_at' | 'updated_by'>,
): WireVersion {
  return {
    by: userJson(row.updated_by),
    when: row.updated_at,
    message: row.message,
    number: row.version,
    minorEdit: row.minor === 1,
  };
}

/** The history of a content. */
export function historyJson(row: ContentRow, base: string, expand: ReadonlySet<string>): Record<string, unknown> {
  const shown = expand.has('lastUpdated');
  return {
    latest: true,
    createdBy: userJson(row.created_by),
    createdDate: row.created_at,
    ...(shown && { lastUpdated: versionJson(row) }),
    _links: { self: `${base}/rest/api/content/${row.id}/history` },
    _expandable: { ...(!shown && { lastUpdated: '' }), previousVersion: '', contributors: '', nextVersion: '' },
  };
}

async function bodiesJson(
  database: Database,
  row: ContentRow,
  base: string,
  expand: ReadonlySet<string>,
  path: string,
): Promise<Record<string, unknown>> {
  const bodies: Record<string, unknown> = {};
  const expandable: Record<string, string> = {};
  for (const representation of representations) {
    if (!expand.has(representation)) {
      expandable[representation] = '';
      continue;
    }
    const site = siteOf(database, base, { page: row });
    const value =
      representation === 'storage' ? row.body : convert({ value: row.body, from: 'storage', to: representation, site });
    bodies[representation] = { value, representation, embeddedContent: [], _expandable: { content: path } };
  }
  return { ...bodies, _expandable: expandable };
}

function metadataJson(database: Database, row: ContentRow, expand: ReadonlySet<string>): Record<string, unknown> {
  const file = row.type === 'attachment' ? fileOf(database, row) : undefined;
  const labels = labelsOf(database, row.id);
  return {
    ...(file && { mediaType: file.media_type, comment: file.comment }),
    ...(expand.has('metadata.labels') && {
      labels: { results: labels, start: 0, limit: 200, size: labels.length },
    }),
    _expandable: { ...(!expand.has('metadata.labels') && { labels: '' }), properties: '', currentuser: '' },
  };
}

/** The labels of a content. */
export function labelsOf(database: Database, id: number) {
  return database
    .all<{ id: number; prefix: string; name: string }>(
      'SELECT id, prefix, name FROM label WHERE content_id = ? ORDER BY id',
      id,
    )
    .map((label) => ({ prefix: label.prefix, name: label.name, id: String(label.id), label: label.name }));
}
