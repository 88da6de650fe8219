import { type Token, tokensOf, unreadable } from './tokens.ts';

/** What a field is compared with: a text, or a function with its arguments. */
export type Operand =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'function'; readonly name: string; readonly args: readonly string[] };

/** One comparison. `in` and `not in` have a list of operands, the others one. */
export interface Clause {
  readonly kind: 'clause';
  /** In lower case. */
  readonly field: string;
  readonly operator: '=' | '!=' | '~' | '!~' | '>' | '>=' | '<' | '<=' | 'in' | 'not in';
  readonly operands: readonly Operand[];
}

/** A step of a condition in postfix order: operators follow what they work on. Thus nesting costs no recursion. */
export type Step = Clause | { readonly kind: 'and' | 'or' | 'not' };

/** A parsed query. */
export interface Query {
  /** Empty: everything. */
  readonly steps: readonly Step[];
  readonly order: readonly { readonly field: string; readonly descending: boolean }[];
}

const mostClauses = 200;
const strength = { or: 1, and: 2, not: 3 } as const;

/**
 * Reads a query; one that cannot be read is refused with 400.
 *
 *     query  = [ condition ] [ "order by" field [ "asc" | "desc" ] { "," field [ "asc" | "desc" ] } ]
 *     condition = clause | "(" condition ")" | "not" condition | condition ( "and" | "or" ) condition
 *     clause = field ( "=" | "!=" | "~" | "!~" | ">" | ">=" | "<" | "<=" ) operand | field [ "not" ] "in" "(" operand { "," operand } ")"
 *     operand = text | word | name "(" [ operand { "," operand } ] ")"
 */
export function parseCql(query: string): Query {
  const tokens = tokensOf(query);
  let at = 0;
  const peek = (ahead = 0): Token =>
    tokens[Math.min(at + ahead, tokens.length - 1)] ?? { kind: 'end', value: '', at: 0 };
  const fail = (wanted: string) => {
    const token = peek();
    return unreadable(query, `expected ${wanted} at ${token.at}, found "${token.value}"`);
  };
  const take = (kind: Token['kind'], wanted: string): Token => {
    const token = peek();
    if (token.kind !== kind) throw fail(wanted);
    at++;
    return token;
  };
  const keyword = (name: string, ahead = 0) => peek(ahead).kind === 'word' && peek(ahead).value.toLowerCase() === name;
  const isOrder = () => keyword('order') && keyword('by', 1);

  const steps: Step[] = [];
  const waiting: ('and' | 'or' | 'not' | 'open')[] = [];
  let clauses = 0;
  const flush = (least: number) => {
    for (
      let top = waiting.at(-1);
      top !== undefined && top !== 'open' && strength[top] >= least;
      top = waiting.at(-1)
    ) {
      steps.push({ kind: top });
      waiting.pop();
    }
  };

  if (peek().kind !== 'end' && !isOrder()) {
    for (let wantsOperand = true; ; ) {
      if (wantsOperand) {
        if (peek().kind === 'open') {
          waiting.push('open');
          at++;
        } else if (keyword('not')) {
          waiting.push('not');
          at++;
        } else {
          if (++clauses > mostClauses) throw unreadable(query, `more than ${mostClauses} comparisons`);
          steps.push(clause());
          wantsOperand = false;
        }
        if (waiting.length > 10_000) throw unreadable(query, 'nested too deeply');
        continue;
      }
      if (peek().kind === 'close') {
        flush(0);
        if (waiting.pop() !== 'open') throw fail('"and" or "or"');
        at++;
      } else if (keyword('and') || keyword('or')) {
        const operator = keyword('and') ? 'and' : 'or';
        flush(strength[operator]);
        waiting.push(operator);
        at++;
        wantsOperand = true;
      } else break;
    }
    flush(0);
    if (waiting.length > 0) throw fail('")"');
  }
  const order = isOrder() ? orders() : [];
  if (peek().kind !== 'end') throw fail('"and", "or" or "order by"');
  return { steps, order };

  function clause(): Clause {
    const field = take('word', 'a field').value.toLowerCase();
    if (keyword('in') || (keyword('not') && keyword('in', 1))) {
      const operator = keyword('in') ? 'in' : 'not in';
      at += operator === 'in' ? 1 : 2;
      take('open', '"("');
      const operands = [operand()];
      while (peek().kind === 'comma') {
        at++;
        operands.push(operand());
      }
      take('close', '")"');
      return { kind: 'clause', field, operator, operands };
    }
    // The pattern of operators lists exactly these.
    const operator = take('operator', 'an operator').value as Clause['operator'];
    return { kind: 'clause', field, operator, operands: [operand()] };
  }

  function operand(): Operand {
    const token = peek();
    if (token.kind !== 'text' && token.kind !== 'word') throw fail('a value');
    at++;
    if (token.kind === 'text' || peek().kind !== 'open') return { kind: 'text', text: token.value };
    at++;
    const args: string[] = [];
    while (peek().kind === 'text' || peek().kind === 'word') {
      args.push(peek().value);
      at++;
      if (peek().kind === 'comma') at++;
    }
    take('close', '")"');
    return { kind: 'function', name: token.value.toLowerCase(), args };
  }

  function orders() {
    at += 2;
    const fields: { field: string; descending: boolean }[] = [];
    for (;;) {
      const field = take('word', 'a field').value.toLowerCase();
      const descending = keyword('desc');
      if (descending || keyword('asc')) at++;
      fields.push({ field, descending });
      if (peek().kind !== 'comma') return fields;
      at++;
    }
  }
}
