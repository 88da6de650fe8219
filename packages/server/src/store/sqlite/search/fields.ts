import { type CqlComparison, timeSpanOf } from '@macrowright/cql';
import { cqlError, textOfValue, unsupportedOperator } from '../../../site/cql.ts';
import type { UserRow } from '../../rows.ts';
import type { SearchContext } from '../../store.ts';
import type { Condition } from '../condition.ts';
import type { Database, Value } from '../database.ts';
import { descendantIds } from '../tree.ts';
import { matchOf } from './full-text.ts';

/** The context for compiling a comparison. */
export interface FieldContext extends SearchContext {
  readonly database: Database;
}

/** Compiles a comparison to a condition on the tables `c` (content) and `s` (its space). */
export type Field = (comparison: CqlComparison, cx: FieldContext) => Condition;

/** Matches no row. */
export const never: Condition = { sql: '0', values: [] };

/** A field that equals one of several values. `toColumn` converts a value to a column value. */
export function equals(
  sql: (placeholders: string) => string,
  toColumn: (text: string, cx: FieldContext) => Value = (text) => text,
): Field {
  return (comparison, cx) => {
    const values = comparison.values.map((value) => toColumn(textOfValue(value, cx), cx));
    const isNegative = isNegated(comparison);
    const positive = sql(values.map(() => '?').join(', '));
    return { sql: isNegative ? `NOT ${positive}` : positive, values };
  };
}

/** A field whose words `~` searches in the full-text index. Other operators use `whole`. */
export function words(column: 'title' | undefined, whole?: Field): Field {
  return (comparison, cx) => {
    if (comparison.operator !== '~' && comparison.operator !== '!~') {
      if (whole) return whole(comparison, cx);
      throw unsupportedOperator(comparison);
    }
    const match = matchOf(comparison.values.map((value) => textOfValue(value, cx)).join(' '), column);
    if (match === undefined) return never;
    const not = comparison.operator === '!~' ? 'NOT ' : '';
    return { sql: `c.id ${not}IN (SELECT rowid FROM search WHERE search MATCH ?)`, values: [match] };
  };
}

/** A time. A day or minute as a value represents the whole period. */
export function time(column: string): Field {
  return (comparison, { now }) => {
    const [value] = comparison.values;
    if (!value || comparison.values.length > 1) throw unsupportedOperator(comparison);
    const span = timeSpanOf(value, now.getTime());
    if ('error' in span) throw cqlError(span.error.message);
    const [from, to] = [new Date(span.from).toISOString(), new Date(span.to).toISOString()];
    switch (comparison.operator) {
      case '=':
      case 'in':
        return { sql: `(${column} >= ? AND ${column} < ?)`, values: [from, to] };
      case '!=':
      case 'not in':
        return { sql: `(${column} < ? OR ${column} >= ?)`, values: [from, to] };
      case '>':
        return { sql: `${column} >= ?`, values: [to] };
      case '>=':
        return { sql: `${column} >= ?`, values: [from] };
      case '<':
        return { sql: `${column} < ?`, values: [from] };
      case '<=':
        return { sql: `${column} < ?`, values: [to] };
      default:
        throw unsupportedOperator(comparison);
    }
  };
}

/** The pages below any of several pages. */
export const ancestor: Field = (comparison, cx) => {
  const ids = comparison.values.map((value) => Number(textOfValue(value, cx)) || 0);
  const isNegative = isNegated(comparison);
  const positive = ids.map(() => `c.id IN (${descendantIds})`).join(' OR ');
  return { sql: `${isNegative ? 'NOT ' : ''}(${positive})`, values: ids };
};

/** Whether an equality comparison is negated. Other operators are rejected. */
export function isNegated(comparison: CqlComparison): boolean {
  const isNegative = comparison.operator === '!=' || comparison.operator === 'not in';
  if (!isNegative && comparison.operator !== '=' && comparison.operator !== 'in') throw unsupportedOperator(comparison);
  return isNegative;
}

/** An id with or without the `att` prefix. */
export function idValue(text: string): Value {
  return /^(?:att)?\d{1,15}$/.test(text) ? Number(text.replace('att', '')) : -1;
}

/** The name of a user, given the name, key or account id. */
export function userName(text: string, { database }: FieldContext): Value {
  const byKey = database.get<UserRow>('SELECT * FROM user WHERE key = ?', text);
  return byKey?.name ?? text;
}
