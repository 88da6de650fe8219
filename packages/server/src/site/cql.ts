import { type CqlComparison, type CqlCondition, type CqlQuery, type CqlValue, parseCql } from '@macrowright/cql';
import type { SearchContext } from '../store/store.ts';
import { SiteError } from './site-error.ts';

/** Parses a query from a client. */
export function parsedQuery(cql: string): CqlQuery {
  const result = parseCql(cql);
  if (result.ok) return result.query;
  const { message, range } = result.error;
  throw cqlError(`${cql.slice(0, 1000)} (${message} Position: ${range.start})`);
}

/** The error for a query that cannot be run, with the wording of Confluence. */
export function cqlError(reason: string): SiteError {
  return new SiteError('invalid', `Could not parse cql : ${reason}`);
}

/** The error for an operator that a field does not support. */
export function unsupportedOperator({ field, operator }: CqlComparison): SiteError {
  return cqlError(`the field ${field} does not support the operator ${operator}`);
}

/** The text of a value; functions are evaluated with the context. */
export function textOfValue(value: CqlValue, context: SearchContext): string {
  if (value.kind === 'literal') return value.text;
  switch (value.name) {
    case 'currentuser':
      return context.user;
    case 'currentspace':
      return context.spaceKey ?? '';
    case 'currentcontent':
      return context.contentId ?? '';
    default:
      throw cqlError(`unknown function ${value.name}()`);
  }
}

/** Whether a condition contains `type = space`. */
export function asksForSpaces(condition: CqlCondition | undefined): boolean {
  if (!condition) return false;
  switch (condition.kind) {
    case 'comparison':
      return (
        condition.field === 'type' &&
        condition.values.some((value) => value.kind === 'literal' && value.text === 'space')
      );
    case 'not':
      return asksForSpaces(condition.operand);
    default:
      return condition.operands.some(asksForSpaces);
  }
}
