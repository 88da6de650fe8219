/** Fields that support full-text search. */
export type CqlTextField = 'title' | 'text' | 'space.title' | 'user.fullname';

/** Date fields. */
export type CqlDateField = 'created' | 'lastmodified';

/** CQL field names. */
export type CqlField =
  | CqlTextField
  | CqlDateField
  | 'space'
  | 'space.key'
  | 'space.type'
  | 'type'
  | 'label'
  | 'ancestor'
  | 'parent'
  | 'container'
  | 'content'
  | 'id'
  | 'creator'
  | 'contributor'
  | 'mention'
  | 'watcher'
  | 'favourite'
  | 'macro';

/** A CQL value. Everything except a function is quoted and escaped. A `Date` is written in UTC. */
export type CqlValue = string | number | Date | CqlFunction;

/** A CQL function call, such as `now("-4w")`. */
export interface CqlFunction {
  readonly type: 'function';
  readonly text: string;
}

/** A CQL condition. */
export interface CqlCondition {
  readonly type: 'condition';
  readonly text: string;
}

/** A complete query for `search`. A condition is also a query. */
export interface CqlQuery {
  readonly type: 'condition' | 'query';
  readonly text: string;
}

/**
 * Builds CQL whose values cannot break out of their quotes.
 *
 *     cql.orderBy(cql.and(cql.is('space', 'ENG'), cql.contains('title', 'plan')), 'lastmodified', 'desc')
 */
export const cql = {
  is: (field: CqlField, value: CqlValue) => compare(field, '=', value),
  isNot: (field: CqlField, value: CqlValue) => compare(field, '!=', value),
  contains: (field: CqlTextField, value: string) => compare(field, '~', value),
  lacks: (field: CqlTextField, value: string) => compare(field, '!~', value),
  before: (field: CqlDateField, value: CqlValue) => compare(field, '<', value),
  after: (field: CqlDateField, value: CqlValue) => compare(field, '>', value),
  /** Matches any of the values. An empty list throws a `RangeError`, because CQL cannot express "matches nothing". */
  in: (field: CqlField, values: readonly CqlValue[]) => among(field, 'in', values),
  notIn: (field: CqlField, values: readonly CqlValue[]) => among(field, 'not in', values),
  and: (...conditions: readonly CqlCondition[]) => join('and', conditions),
  or: (...conditions: readonly CqlCondition[]) => join('or', conditions),
  not: (inner: CqlCondition) => condition(`not (${inner.text})`),
  /** Orders the results. On a query that is already ordered, adds the next sort key. */
  orderBy(query: CqlQuery, field: CqlField | 'score', direction: 'asc' | 'desc' = 'asc'): CqlQuery {
    const start = query.type === 'query' ? `${query.text}, ` : `${query.text} order by `;
    return { type: 'query', text: `${start}${name(field)} ${direction === 'desc' ? 'desc' : 'asc'}` };
  },
  currentUser: (): CqlFunction => ({ type: 'function', text: 'currentUser()' }),
  /** The current time, shifted by an offset such as `-4w` or `1d`. */
  now: (offset?: string): CqlFunction => {
    return { type: 'function', text: offset === undefined ? 'now()' : `now(${quote(offset)})` };
  },
} as const;

function compare(field: CqlField, operator: string, value: CqlValue): CqlCondition {
  return condition(`${name(field)} ${operator} ${quote(value)}`);
}

function among(field: CqlField, operator: string, values: readonly CqlValue[]): CqlCondition {
  if (values.length === 0) throw new RangeError(`CQL needs at least one value for "${field} ${operator}".`);
  return condition(`${name(field)} ${operator} (${values.map(quote).join(', ')})`);
}

function join(operator: 'and' | 'or', conditions: readonly CqlCondition[]): CqlCondition {
  const [first, ...more] = conditions;
  if (!first) throw new RangeError(`CQL needs at least one condition for "${operator}".`);
  return more.length === 0 ? first : condition(`(${conditions.map(({ text }) => text).join(` ${operator} `)})`);
}

function condition(text: string): CqlCondition {
  return { type: 'condition', text };
}

/** The type allows only known names; this check is for JavaScript callers. */
function name(field: string): string {
  if (!/^[A-Za-z][\w.-]*$/.test(field)) throw new TypeError(`Invalid CQL field "${field}".`);
  return field;
}

function quote(value: CqlValue): string {
  if (typeof value === 'object' && 'type' in value) return value.text;
  const text = value instanceof Date ? value.toISOString().slice(0, 16).replace('T', ' ') : String(value);
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
