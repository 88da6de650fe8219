import { Refusal } from '../errors.ts';
import type { UserRow } from '../store/user.ts';
import { type SearchContext, textOf, unfit } from './fields.ts';
import type { Clause, Query } from './parse.ts';

/** The users that a query finds: `user.fullname ~ "ann"`, `user = currentUser()`, joined by `and`, `or`, `not`. */
export function findUsers(query: Query, users: readonly UserRow[], cx: SearchContext): UserRow[] {
  return users.filter((user) => {
    const stack: boolean[] = [];
    for (const step of query.steps) {
      if (step.kind === 'clause') stack.push(isMet(step, user, cx));
      else {
        const right = stack.pop() ?? true;
        if (step.kind === 'not') stack.push(!right);
        else {
          const left = stack.pop() ?? true;
          stack.push(step.kind === 'and' ? left && right : left || right);
        }
      }
    }
    return stack.pop() ?? true;
  });
}

function isMet(clause: Clause, user: UserRow, cx: SearchContext): boolean {
  const wanted = clause.operands.map((operand) => textOf(operand, cx).toLowerCase());
  const own = ownTexts(clause, user).map((text) => text.toLowerCase());
  switch (clause.operator) {
    case '=':
    case 'in':
      return wanted.some((text) => own.includes(text));
    case '!=':
    case 'not in':
      return !wanted.some((text) => own.includes(text));
    case '~':
    case '!~': {
      const words = wanted.join(' ').replaceAll('*', ' ').split(/\s+/).filter(Boolean);
      const found = words.every((word) => own.some((text) => text.includes(word)));
      return found === (clause.operator === '~');
    }
    default:
      throw unfit(clause);
  }
}

function ownTexts({ field }: Clause, { name, key, display_name }: UserRow): string[] {
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
      throw new Refusal(400, `Could not parse cql : there is no field ${field}`);
  }
}
