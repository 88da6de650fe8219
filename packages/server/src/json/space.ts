import type { WireSpace } from '@macroscope/api/wire';
import type { SpaceRow } from '../store/space.ts';

/** A space. */
export function spaceJson(row: SpaceRow, base: string, expand: ReadonlySet<string>): WireSpace {
  const home = row.homepage_id === null ? '' : `/rest/api/content/${row.homepage_id}`;
  const description = (representation: string) => ({ value: row.description, representation, embeddedContent: [] });
  const expandable: Record<string, string> = {
    metadata: '',
    icon: '',
    description: '',
    permissions: '',
    homepage: home,
  };
  const shown = expand.has('description');
  if (shown) delete expandable.description;
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    type: row.type,
    status: 'current',
    ...(shown && {
      description: {
        ...(expand.has('description.plain') && { plain: description('plain') }),
        ...(expand.has('description.view') && { view: description('view') }),
        _expandable: {},
      },
    }),
    _links: { webui: `/display/${row.key}`, self: `${base}/rest/api/space/${row.key}` },
    _expandable: expandable,
  };
}
