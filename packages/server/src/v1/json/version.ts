import type { WireHistory, WireVersion } from '@macrowright/api/wire';
import { pathOf } from '../../http/links.ts';
import type { ContentRow } from '../../store/rows.ts';
import { below, type Expand } from '../expand.ts';
import type { JsonContext } from './context.ts';
import { userJson } from './user.ts';

type VersionedRow = Pick<ContentRow, 'id' | 'type' | 'version' | 'message' | 'minor' | 'updated_at' | 'updated_by'>;

/** The version of a piece of content. */
export function versionJson(cx: JsonContext, row: VersionedRow): WireVersion {
  return {
    by: userJson(cx, row.updated_by),
    when: row.updated_at,
    friendlyWhen: row.updated_at.slice(0, 10),
    message: row.message,
    number: row.version,
    minorEdit: row.minor === 1,
    hidden: false,
    contentTypeModified: false,
    _links: { self: `${cx.base}${pathOf(row)}/version/${row.version}` },
    _expandable: { content: pathOf(row), collaborators: '' },
  };
}

/** The history of a piece of content. */
export function historyJson(cx: JsonContext, row: ContentRow, expand: Expand): WireHistory {
  const previous =
    row.version > 1 && expand.has('previousVersion') ? versionBeside(cx, row, row.version - 1) : undefined;
  const next = row.newest === undefined ? undefined : versionBeside(cx, row, row.version + 1);
  const expanded = {
    ...(expand.has('lastUpdated') && { lastUpdated: versionJson(cx, row) }),
    ...(expand.has('previousVersion') && previous && { previousVersion: versionJson(cx, previous) }),
    ...(expand.has('nextVersion') && next && { nextVersion: versionJson(cx, next) }),
    ...(expand.has('contributors') && { contributors: contributorsJson(cx, row, below(expand, 'contributors')) }),
  };
  const expandable: Record<string, string> = {
    lastUpdated: '',
    previousVersion: '',
    contributors: '',
    nextVersion: '',
  };
  if (row.version === 1) delete expandable.previousVersion;
  for (const name of Object.keys(expanded)) delete expandable[name];
  return {
    ...expanded,
    latest: !next,
    createdBy: userJson(cx, row.created_by),
    createdDate: row.created_at,
    _links: { self: `${cx.base}${pathOf(row)}/history` },
    _expandable: expandable,
  };
}

function versionBeside(cx: JsonContext, row: ContentRow, number: number): VersionedRow | undefined {
  const newest = cx.store.content.byId(row.id);
  const version = newest?.version === number ? newest : cx.store.versions.find(row.id, number);
  return version && { ...version, id: row.id, type: row.type };
}

function contributorsJson(cx: JsonContext, row: ContentRow, expand: Expand) {
  if (!expand.has('publishers')) return { _expandable: { publishers: '' } };
  const names = new Set([...cx.store.versions.authors(row.id), row.updated_by]);
  const users = [...names].sort().map((name) => userJson(cx, name));
  const userKeys = users.map(({ userKey }) => userKey);
  return { publishers: { users, userKeys, userAccountIds: userKeys, _links: {}, _expandable: {} } };
}
