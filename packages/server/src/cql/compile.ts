import { Refusal } from '../errors.ts';
import type { Condition } from '../store/restriction.ts';
import type { Field, SearchContext } from './fields.ts';
import { matchOf } from './full-text.ts';
import type { Query } from './parse.ts';

/** A query as SQL. */
export interface Compiled {
  readonly where: Condition;
  /** `undefined`: by relevance where there is a text to look for, else by id. */
  readonly order: string | undefined;
  /** The text that a result is relevant to, as a query of the full-text index. */
  readonly match: string | undefined;
}

/** Compiles a query. Fields and orders that do not exist are refused with 400. */
export function compileCql(
  query: Query,
  fields: Readonly<Record<string, Field>>,
  orders: Readonly<Record<string, string>>,
  cx: SearchContext,
): Compiled {
  const stack: Condition[] = [];
  let match: string | undefined;
  for (const step of query.steps) {
    if (step.kind === 'clause') {
      const field = Object.hasOwn(fields, step.field) ? fields[step.field] : undefined;
      if (!field) throw new Refusal(400, `Could not parse cql : there is no field ${step.field}`);
      stack.push(field(step, cx));
      const [operand] = step.operands;
      if (step.operator === '~' && operand?.kind === 'text') match ??= matchOf(operand.text);
      continue;
    }
    const right = stack.pop() ?? nothing;
    if (step.kind === 'not') {
      stack.push({ sql: `NOT ${right.sql}`, values: right.values });
      continue;
    }
    const left = stack.pop() ?? nothing;
    const values = [...left.values, ...right.values];
    stack.push({ sql: `(${left.sql} ${step.kind === 'and' ? 'AND' : 'OR'} ${right.sql})`, values });
  }
  return { where: stack.pop() ?? nothing, order: orderOf(query, orders), match };
}

const nothing: Condition = { sql: '1', values: [] };

function orderOf(query: Query, orders: Readonly<Record<string, string>>): string | undefined {
  if (query.order.length === 0) return undefined;
  return query.order
    .map(({ field, descending }) => {
      const column = Object.hasOwn(orders, field) ? orders[field] : undefined;
      if (column === undefined) throw new Refusal(400, `Could not parse cql : cannot order by ${field}`);
      return `${column} ${descending ? 'DESC' : 'ASC'}`;
    })
    .concat('c.id ASC')
    .join(', ');
}
