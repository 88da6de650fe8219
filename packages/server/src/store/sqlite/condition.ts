import type { Value } from './database.ts';

/** An SQL condition with its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** Matches every row. */
export const always: Condition = { sql: '1', values: [] };

export function condition(sql: string, ...values: readonly Value[]): Condition {
  return { sql, values };
}

/** Matches rows whose column has one of several values. Without values, nothing matches. */
export function isOneOf(column: string, values: readonly Value[]): Condition {
  return { sql: `${column} IN (${values.map(() => '?').join(', ') || 'NULL'})`, values };
}

/** Matches rows that meet all conditions. */
export function allOf(conditions: readonly Condition[]): Condition {
  const used = conditions.filter(({ sql }) => sql !== always.sql);
  if (used.length === 0) return always;
  return { sql: used.map(({ sql }) => sql).join(' AND '), values: used.flatMap(({ values }) => values) };
}
