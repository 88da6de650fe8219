import type { WireSpace } from '@macrowright/api/wire';
import { spaceWebPath } from '../../http/links.ts';
import type { SpaceRow } from '../../store/rows.ts';
import { below, type Expand, nothing } from '../expand.ts';
import type { Expanded, JsonContext } from './context.ts';
import { userJson } from './user.ts';

/** A space with its expanded properties. With `single`, links include the base URL, as in single-space responses. */
export function spaceJson(cx: JsonContext, row: SpaceRow, expand: Expand = nothing, single = false): WireSpace {
  const home = row.homepage_id === null ? '' : `/rest/api/content/${row.homepage_id}`;
  const path = `/rest/api/space/${row.key}`;
  const expanded: Expanded<WireSpace> = {};
  if (expand.has('description')) expanded.description = descriptionJson(row, below(expand, 'description'));
  if (expand.has('homepage') && row.homepage_id !== null) {
    const page = cx.store.content.byId(row.homepage_id);
    if (page) expanded.homepage = cx.content(page, below(expand, 'homepage'));
  }
  if (expand.has('icon')) {
    expanded.icon = { path: '/images/logo/default-space-logo.svg', width: 48, height: 48, isDefault: true };
  }
  if (expand.has('metadata')) {
    const labels = { results: [], start: 0, limit: 200, size: 0 };
    expanded.metadata = expand.has('metadata.labels') ? { labels, _expandable: {} } : { _expandable: { labels: '' } };
  }
  if (expand.has('permissions')) expanded.permissions = [];
  if (expand.has('history'))
    expanded.history = { createdDate: row.created_at, createdBy: userJson(cx, row.created_by) };
  const expandable: Record<string, string> = {
    settings: `${path}/settings`,
    metadata: '',
    identifiers: '',
    roles: '',
    icon: '',
    typeSettings: '',
    description: '',
    history: '',
    operations: '',
    lookAndFeel: `/rest/api/settings/lookandfeel?spaceKey=${row.key}`,
    permissions: '',
    theme: `${path}/theme`,
    homepage: home,
  };
  for (const name of Object.keys(expanded)) delete expandable[name];
  return {
    id: row.id,
    key: row.key,
    alias: row.key,
    name: row.name,
    type: row.type,
    status: row.status === 'archived' ? 'archived' : 'current',
    ...expanded,
    _links: {
      webui: spaceWebPath(cx.links, row.key),
      self: cx.base + path,
      ...(single && { context: cx.links.contextPath, collection: '/rest/api/space', base: cx.base }),
    },
    _expandable: expandable,
  };
}

function descriptionJson(row: SpaceRow, expand: Expand) {
  const written = (representation: string) => ({ value: row.description, representation, embeddedContent: [] });
  return {
    ...(expand.has('plain') && { plain: written('plain') }),
    ...(expand.has('view') && { view: written('view') }),
    _expandable: { ...(!expand.has('plain') && { plain: '' }), ...(!expand.has('view') && { view: '' }) },
  };
}
