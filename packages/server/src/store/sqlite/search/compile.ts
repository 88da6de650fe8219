import type { CqlCondition, CqlOrder, CqlQuery } from '@macrowright/cql';
import { cqlError } from '../../../site/cql.ts';
import { always, type Condition } from '../condition.ts';
import type { Field, FieldContext } from './fields.ts';
import { matchOf } from './full-text.ts';

/** A query compiled to SQL. */
export interface Compiled {
  readonly where: Condition;
  /** `undefined` to sort by relevance if there is something to match, otherwise by id. */
  readonly order: string | undefined;
  /** The full-text query that determines the relevance of a result. */
  readonly match: string | undefined;
}

/** Compiles a query to SQL. Unknown fields and sort keys are rejected with 400. */
export function compileCql(
  { condition, order }: CqlQuery,
  fields: Readonly<Record<string, Field>>,
  sortColumns: Readonly<Record<string, string>>,
  cx: FieldContext,
): Compiled {
  return {
    where: condition ? compileCondition(condition, fields, cx) : always,
    order: orderOf(order, sortColumns),
    match: condition && firstMatch(condition),
  };
}

function compileCondition(
  condition: CqlCondition,
  fields: Readonly<Record<string, Field>>,
  cx: FieldContext,
): Condition {
  if (condition.kind === 'comparison') {
    const field = Object.hasOwn(fields, condition.field) ? fields[condition.field] : undefined;
    if (!field) throw cqlError(`there is no field ${condition.field}`);
    return field(condition, cx);
  }
  if (condition.kind === 'not') {
    const { sql, values } = compileCondition(condition.operand, fields, cx);
    return { sql: `NOT ${sql}`, values };
  }
  const parts = condition.operands.map((operand) => compileCondition(operand, fields, cx));
  return {
    sql: `(${parts.map(({ sql }) => sql).join(condition.kind === 'and' ? ' AND ' : ' OR ')})`,
    values: parts.flatMap(({ values }) => values),
  };
}

function firstMatch(condition: CqlCondition): string | undefined {
  switch (condition.kind) {
    case 'comparison': {
      const [value] = condition.values;
      return condition.operator === '~' && value?.kind === 'literal' ? matchOf(value.text) : undefined;
    }
    case 'not':
      return firstMatch(condition.operand);
    default:
      for (const operand of condition.operands) {
        const match = firstMatch(operand);
        if (match !== undefined) return match;
      }
      return undefined;
  }
}

function orderOf(order: readonly CqlOrder[], columns: Readonly<Record<string, string>>): string | undefined {
  if (order.length === 0) return undefined;
  return order
    .map(({ field, descending }) => {
      const column = Object.hasOwn(columns, field) ? columns[field] : undefined;
      if (column === undefined) throw cqlError(`cannot order by ${field}`);
      return `${column} ${descending ? 'DESC' : 'ASC'}`;
    })
    .concat('c.id ASC')
    .join(', ');
}
