import { Refusal } from '../errors.ts';
import type { Database, Value } from '../store/driver.ts';
import type { Condition } from '../store/restriction.ts';
import { descendantIds } from '../store/tree.ts';
import { findUser } from '../store/user.ts';
import { matchOf } from './full-text.ts';
import type { Clause, Operand } from './parse.ts';
import { spanOf } from './time.ts';

/** From where and by whom is searched: `currentSpace()`, `currentContent()`, `currentUser()`, `now()`. */
export interface SearchContext {
  readonly database: Database;
  readonly user: string;
  readonly spaceKey?: string;
  readonly contentId?: string;
  readonly now: Date;
}

/** Turns one comparison into a condition on the tables `c` (content) and `s` (its space). */
export type Field = (clause: Clause, cx: SearchContext) => Condition;

/** Nothing meets it. */
export const never: Condition = { sql: '0', values: [] };

/** A field that equals one of some texts; `write` says how the texts stand in the table. */
export function equals(
  sql: (places: string) => string,
  write: (text: string, cx: SearchContext) => Value = (text) => text,
): Field {
  return (clause, cx) => {
    const values = clause.operands.map((operand) => write(textOf(operand, cx), cx));
    const isNegative = isNegated(clause);
    const met = sql(values.map(() => '?').join(', '));
    return { sql: isNegative ? `NOT ${met}` : met, values };
  };
}

/** A field that is searched by words with `~`, in the full-text index. */
export function words(column: 'title' | undefined, whole?: Field): Field {
  return (clause, cx) => {
    if (clause.operator !== '~' && clause.operator !== '!~') {
      if (whole) return whole(clause, cx);
      throw unfit(clause);
    }
    const match = matchOf(clause.operands.map((operand) => textOf(operand, cx)).join(' '), column);
    if (match === undefined) return never;
    const not = clause.operator === '!~' ? 'NOT ' : '';
    return { sql: `c.id ${not}IN (SELECT rowid FROM search WHERE search MATCH ?)`, values: [match] };
  };
}

/** A time. A day or minute is met as a whole. */
export function time(column: string): Field {
  return (clause, { now }) => {
    const [operand] = clause.operands;
    if (!operand || clause.operands.length > 1) throw unfit(clause);
    const { from, to } = spanOf(operand, now);
    switch (clause.operator) {
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
        throw unfit(clause);
    }
  };
}

/** The pages below any of some pages. */
export const ancestor: Field = (clause, cx) => {
  const ids = clause.operands.map((operand) => Number(textOf(operand, cx)) || 0);
  const isNegative = isNegated(clause);
  const met = ids.map(() => `c.id IN (${descendantIds})`).join(' OR ');
  return { sql: `${isNegative ? 'NOT ' : ''}(${met})`, values: ids };
};

/** Whether a comparison for equality is negated. Other operators are refused. */
export function isNegated(clause: Clause): boolean {
  const isNegative = clause.operator === '!=' || clause.operator === 'not in';
  if (!isNegative && clause.operator !== '=' && clause.operator !== 'in') throw unfit(clause);
  return isNegative;
}

/** An id with or without `att`. */
export function idValue(text: string): Value {
  return /^(?:att)?\d{1,15}$/.test(text) ? Number(text.replace('att', '')) : -1;
}

/** The name of a user who is named by name, key or account id. */
export function userName(text: string, { database }: SearchContext): Value {
  return findUser(database, text)?.name ?? text;
}

/** The refusal of an operator that a field does not have. */
export function unfit({ field, operator }: Clause): Refusal {
  return new Refusal(400, `Could not parse cql : the field ${field} does not support the operator ${operator}`);
}

/** The text of an operand; functions are answered from the context. */
export function textOf(operand: Operand, cx: SearchContext): string {
  if (operand.kind === 'text') return operand.text;
  switch (operand.name) {
    case 'currentuser':
      return cx.user;
    case 'currentspace':
      return cx.spaceKey ?? '';
    case 'currentcontent':
      return cx.contentId ?? '';
    default:
      throw new Refusal(400, `Could not parse cql : unknown function ${operand.name}()`);
  }
}
