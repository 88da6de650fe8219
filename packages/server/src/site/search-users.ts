import type { CqlComparison, CqlCondition } from '@macrowright/cql';
import type { UserRow } from '../store/rows.ts';
import type { SearchContext } from '../store/store.ts';
import { cqlError, textOfValue, unsupportedOperator } from './cql.ts';

/** Whether a user meets a condition such as `user.fullname ~ "ann"` or `user = currentUser()`. */
export function matchesUser(condition: CqlCondition, user: UserRow, cx: SearchContext): boolean {
  switch (condition.kind) {
    case 'comparison':
      return compare(condition, user, cx);
    case 'not':
      return !matchesUser(condition.operand, user, cx);
    case 'and':
      return condition.operands.every((operand) => matchesUser(operand, user, cx));
    default:
      return condition.operands.some((operand) => matchesUser(operand, user, cx));
  }
}

function compare(comparison: CqlComparison, user: UserRow, cx: SearchContext): boolean {
  const expected = comparison.values.map((value) => textOfValue(value, cx).toLowerCase());
  const actual = fieldOf(comparison, user).map((text) => text.toLowerCase());
  switch (comparison.operator) {
    case '=':
    case 'in':
      return expected.some((text) => actual.includes(text));
    case '!=':
    case 'not in':
      return !expected.some((text) => actual.includes(text));
    case '~':
    case '!~': {
      const words = expected.join(' ').replaceAll('*', ' ').split(/\s+/).filter(Boolean);
      const found = words.every((word) => actual.some((text) => text.includes(word)));
      return found === (comparison.operator === '~');
    }
    default:
      throw unsupportedOperator(comparison);
  }
}

function fieldOf({ field }: CqlComparison, { name, key, display_name }: UserRow): string[] {
  switch (field) {
    case 'user.fullname':
      return [display_name];
    case 'user':
    case 'user.accountid':
    case 'user.userkey':
      return [name, key];
    case 'type':
      return ['user'];
    default:
      throw cqlError(`there is no field ${field}`);
  }
}
