import type { CqlComparison, CqlCondition, CqlError, CqlOperator, CqlOrder, CqlQuery, CqlValue } from './ast.ts';
import { type Token, tokenize } from './tokens.ts';

const maxComparisons = 200;
/** Maximum nesting depth of parentheses and `not`. */
const maxDepth = 100;

/** What `parseCql` returns. */
export type CqlResult =
  | { readonly ok: true; readonly query: CqlQuery }
  | { readonly ok: false; readonly error: CqlError };

/**
 * Parses a query. An empty query matches everything. Never throws.
 *
 *     query      = [ condition ] [ "order by" sort { "," sort } ]
 *     condition  = all { "or" all }
 *     all        = one { "and" one }
 *     one        = "not" one | "(" condition ")" | comparison
 *     comparison = field ( "=" | "!=" | "~" | "!~" | ">" | ">=" | "<" | "<=" ) value
 *                | field [ "not" ] "in" "(" value { "," value } ")"
 *     value      = string | word | name "(" [ argument { "," argument } ] ")"
 *     sort       = field [ "asc" | "desc" ]
 */
export function parseCql(query: string): CqlResult {
  const result = tokenize(query);
  if ('error' in result) return { ok: false, error: result.error };
  try {
    return { ok: true, query: parseQuery(createCursor(result.tokens)) };
  } catch (error) {
    if (error instanceof SyntaxFailure) return { ok: false, error: error.detail };
    throw error;
  }
}

/** Thrown to leave the recursion when the query is invalid. */
class SyntaxFailure extends Error {
  readonly detail: CqlError;

  constructor(detail: CqlError) {
    super(detail.message);
    this.detail = detail;
  }
}

interface Cursor {
  peek(): Token;
  /** Offset where the previous token ends. */
  readonly previousEnd: number;
  isKeyword(name: string, ahead?: number): boolean;
  advance(count?: number): void;
  /** Returns the current token and advances to the next, or fails if its kind differs. */
  take(kind: Token['kind'], expected: string): Token;
  fail(expected: string): SyntaxFailure;
  comparisons: number;
}

function createCursor(tokens: readonly Token[]): Cursor {
  let at = 0;
  const tokenAt = (index: number): Token => tokens[Math.min(index, tokens.length - 1)] as Token; // the last is `end`
  return {
    comparisons: 0,
    peek: () => tokenAt(at),
    get previousEnd() {
      return tokenAt(Math.max(0, at - 1)).range.end;
    },
    isKeyword(name, ahead = 0) {
      const { kind, value } = tokenAt(at + ahead);
      return kind === 'word' && value.toLowerCase() === name;
    },
    advance(count = 1) {
      at += count;
    },
    take(kind, expected) {
      const token = tokenAt(at);
      if (token.kind !== kind) throw this.fail(expected);
      at++;
      return token;
    },
    fail(expected) {
      const { kind, value, range } = tokenAt(at);
      const found = kind === 'end' ? 'the end of the query' : `"${value.slice(0, 100)}"`;
      return new SyntaxFailure({ message: `Expected ${expected}, found ${found}.`, range });
    },
  };
}

function parseQuery(cursor: Cursor): CqlQuery {
  const isEmpty = cursor.peek().kind === 'end' || isOrder(cursor);
  const condition = isEmpty ? undefined : parseOr(cursor, 0);
  const order = isOrder(cursor) ? parseOrder(cursor) : [];
  if (cursor.peek().kind !== 'end') throw cursor.fail('"and", "or" or "order by"');
  return { condition, order };
}

function parseOr(cursor: Cursor, depth: number): CqlCondition {
  return parseJoined(cursor, 'or', () => parseJoined(cursor, 'and', () => parseOne(cursor, depth)));
}

function parseJoined(cursor: Cursor, kind: 'and' | 'or', parseOperand: () => CqlCondition): CqlCondition {
  const first = parseOperand();
  if (!cursor.isKeyword(kind)) return first;
  const operands = [first];
  while (cursor.isKeyword(kind)) {
    cursor.advance();
    operands.push(parseOperand());
  }
  return { kind, operands };
}

function parseOne(cursor: Cursor, depth: number): CqlCondition {
  const { kind, range } = cursor.peek();
  const isNot = cursor.isKeyword('not');
  if (!isNot && kind !== 'open') return parseComparison(cursor);
  if (depth >= maxDepth) throw new SyntaxFailure({ message: 'The query is nested too deeply.', range });
  cursor.advance();
  if (isNot) return { kind: 'not', operand: parseOne(cursor, depth + 1) };
  const condition = parseOr(cursor, depth + 1);
  cursor.take('close', '")"');
  return condition;
}

function parseComparison(cursor: Cursor): CqlComparison {
  const { value: name, range } = cursor.take('word', 'a field');
  if (++cursor.comparisons > maxComparisons) {
    throw new SyntaxFailure({ message: `The query has more than ${maxComparisons} comparisons.`, range });
  }
  const { operator, values } = parseOperands(cursor);
  const whole = { start: range.start, end: cursor.previousEnd };
  return { kind: 'comparison', field: name.toLowerCase(), operator, values, range: whole };
}

function parseOperands(cursor: Cursor): Pick<CqlComparison, 'operator' | 'values'> {
  const isNegated = cursor.isKeyword('not') && cursor.isKeyword('in', 1);
  if (!isNegated && !cursor.isKeyword('in')) {
    // The token pattern lists exactly the operators of the type.
    const operator = cursor.take('operator', 'an operator').value as CqlOperator;
    return { operator, values: [parseValue(cursor)] };
  }
  cursor.advance(isNegated ? 2 : 1);
  cursor.take('open', '"("');
  const values = [parseValue(cursor)];
  while (cursor.peek().kind === 'comma') {
    cursor.advance();
    values.push(parseValue(cursor));
  }
  cursor.take('close', '"," or ")"');
  return { operator: isNegated ? 'not in' : 'in', values };
}

function parseValue(cursor: Cursor): CqlValue {
  const { kind, value, range } = cursor.peek();
  if (kind !== 'string' && kind !== 'word') throw cursor.fail('a value');
  cursor.advance();
  if (kind === 'string' || cursor.peek().kind !== 'open') return { kind: 'literal', text: value, range };
  cursor.advance();
  const args: string[] = [];
  while (cursor.peek().kind === 'string' || cursor.peek().kind === 'word') {
    args.push(cursor.peek().value);
    cursor.advance();
    if (cursor.peek().kind === 'comma') cursor.advance();
  }
  const { end } = cursor.take('close', '")"').range;
  return { kind: 'function', name: value.toLowerCase(), args, range: { start: range.start, end } };
}

function isOrder(cursor: Cursor): boolean {
  return cursor.isKeyword('order') && cursor.isKeyword('by', 1);
}

function parseOrder(cursor: Cursor): CqlOrder[] {
  const order: CqlOrder[] = [];
  do {
    cursor.advance(order.length === 0 ? 2 : 1); // "order by" or ","
    const { value, range } = cursor.take('word', 'a field');
    const descending = cursor.isKeyword('desc');
    if (descending || cursor.isKeyword('asc')) cursor.advance();
    order.push({ field: value.toLowerCase(), descending, range });
  } while (cursor.peek().kind === 'comma');
  return order;
}
