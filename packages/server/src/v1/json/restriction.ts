import { pathOf } from '../../http/links.ts';
import { operations } from '../../site/restrictions.ts';
import type { ContentRow, Operation } from '../../store/rows.ts';
import { below, type Expand, nothing } from '../expand.ts';
import type { JsonContext } from './context.ts';
import { innerList } from './list.ts';
import { userJson } from './user.ts';

/** The restrictions of a piece of content by operation. Operations that are not expanded are listed in `_expandable`. */
export function restrictionsJson(cx: JsonContext, row: ContentRow, expand: Expand): Record<string, unknown> {
  const expanded: Record<string, unknown> = {};
  const expandable: Record<string, string> = {};
  for (const operation of operations) {
    if (expand.has(operation)) expanded[operation] = restrictionJson(cx, row, operation, below(expand, operation));
    else expandable[operation] = `${pathOf(row)}/restriction/byOperation/${operation}`;
  }
  return {
    ...expanded,
    _expandable: expandable,
    _links: { self: `${cx.base}${pathOf(row)}/restriction/byOperation` },
  };
}

/** The users and groups that a restriction allows. */
export function restrictionJson(cx: JsonContext, row: ContentRow, operation: Operation, expand: Expand = nothing) {
  const self = `${cx.base}${pathOf(row)}/restriction/byOperation/${operation}`;
  const grants = cx.store.restrictions.grants(row.id, operation);
  const users = grants.filter(({ kind }) => kind === 'user').map(({ name }) => userJson(cx, name));
  const groups = grants.filter(({ kind }) => kind === 'group').map(({ name }) => groupJson(cx, name));
  const all = expand.size === 0;
  return {
    operation,
    restrictions: {
      ...((all || expand.has('restrictions.user')) && { user: innerList(users, self) }),
      ...((all || expand.has('restrictions.group')) && { group: innerList(groups, self) }),
      _expandable: {
        ...(!all && !expand.has('restrictions.user') && { user: '' }),
        ...(!all && !expand.has('restrictions.group') && { group: '' }),
      },
    },
    content: undefined,
    _links: { self },
    _expandable: { content: pathOf(row) },
  };
}

/** A group. */
export function groupJson({ base }: Pick<JsonContext, 'base'>, name: string) {
  return { type: 'group', name, id: name, _links: { self: `${base}/rest/api/group/${name}` } };
}
