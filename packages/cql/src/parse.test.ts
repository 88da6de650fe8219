import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CqlCondition, CqlQuery } from './ast.ts';
import { parseCql } from './parse.ts';

/** A fully parenthesized query. */
function printed({ condition, order }: CqlQuery): string {
  const by = order.map(({ field, descending }) => `${field}${descending ? ' desc' : ''}`).join(', ');
  return `${condition ? printedCondition(condition) : ''}${by ? ` by ${by}` : ''}`;
}

function printedCondition(condition: CqlCondition): string {
  switch (condition.kind) {
    case 'comparison': {
      const values = condition.values.map((value) =>
        value.kind === 'literal' ? value.text : `${value.name}(${value.args.join(',')})`,
      );
      return `${condition.field} ${condition.operator} ${values.join('|')}`;
    }
    case 'not':
      return `!(${printedCondition(condition.operand)})`;
    default:
      return `(${condition.operands.map(printedCondition).join(` ${condition.kind} `)})`;
  }
}

const cases: [cql: string, expected: string][] = [
  ['type=page', 'type = page'],
  ['space = "A B" AND title ~ \'x\'', '(space = A B and title ~ x)'],
  ['a=1 or b=2 and c=3', '(a = 1 or (b = 2 and c = 3))'],
  ['a=1 and b=2 and c=3', '(a = 1 and b = 2 and c = 3)'],
  ['(a=1 or b=2) and not c=3', '((a = 1 or b = 2) and !(c = 3))'],
  ['not not a=1', '!(!(a = 1))'],
  ['not a=1 and b=2', '(!(a = 1) and b = 2)'],
  ['label in (x, "y z") and id not in (1)', '(label in x|y z and id not in 1)'],
  ['created >= now("-4w") order by created desc, title', 'created >= now(-4w) by created desc, title'],
  ['order by title asc', ' by title'],
  ['title = "say \\"hi\\""', 'title = say "hi"'],
  ['((((a=1))))', 'a = 1'],
  ['  a = 1\n', 'a = 1'],
  ['', ''],
];

it.each(cases)('parses %s', (cql, expected) => {
  const result = parseCql(cql);
  expect(result.ok && printed(result.query)).toBe(expected);
});

/** The range of the error is marked with « and ». */
const errors: [marked: string, message: string][] = [
  ['type«»', 'Expected an operator, found the end of the query.'],
  ['type =«»', 'Expected a value, found the end of the query.'],
  ['«=» page', 'Expected a field, found "=".'],
  ['(a=1«»', 'Expected ")", found the end of the query.'],
  ['a=1«)»', 'Expected "and", "or" or "order by", found ")".'],
  ['a=1 «b»=2', 'Expected "and", "or" or "order by", found "b".'],
  ['a=1 and«»', 'Expected a field, found the end of the query.'],
  ['a in «1»', 'Expected "(", found "1".'],
  ['a in («)»', 'Expected a value, found ")".'],
  ['a in (1«»', 'Expected "," or ")", found the end of the query.'],
  ['a=1 «order» title', 'Expected "and", "or" or "order by", found "order".'],
  ['a=«"x»', 'The string has no closing quote.'],
  ['a=1 «!»', 'Unexpected character "!".'],
];

it.each(errors)('reports where %s is wrong', (marked, message) => {
  const range = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 };
  expect(parseCql(marked.replace(/[«»]/g, ''))).toEqual({ ok: false, error: { message, range } });
});

it('gives ranges to comparisons, values and sort keys', () => {
  const cql = 'label in ( a, now("-1d") ) order by title desc';
  const result = parseCql(cql);
  const condition = result.ok ? result.query.condition : undefined;
  if (!result.ok || condition?.kind !== 'comparison') return expect.fail(cql);
  const ranges = [condition.range, ...condition.values.map(({ range }) => range), result.query.order[0]?.range];
  expect(ranges.map((range) => cql.slice(range?.start, range?.end))).toEqual([
    'label in ( a, now("-1d") )',
    'a',
    'now("-1d")',
    'title',
  ]);
});

describe('hostile input', () => {
  it('always returns a query or an error inside the text', () => {
    const piece = fc.constantFrom(...'a = ~ ( ) and or not in , "x" \' " \\ order by ! \n'.split(' '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const cql = pieces.join(' ');
        const result = parseCql(cql);
        if (!result.ok) expect(result.error.range.end).toBeLessThanOrEqual(cql.length);
      }),
    );
  });

  const reason = (cql: string) => {
    const result = parseCql(cql);
    return result.ok ? undefined : result.error.message;
  };

  it('limits depth and length', () => {
    expect(reason(`${'('.repeat(100_000)}a=1`)).toBe('The query is nested too deeply.');
    expect(reason(`${'not '.repeat(100_000)}a=1`)).toBe('The query is nested too deeply.');
    expect(reason(Array(1000).fill('a=1').join(' or '))).toBe('The query has more than 200 comparisons.');
  });
});
