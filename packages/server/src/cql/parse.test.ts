import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors.ts';
import { parseCql, type Query } from './parse.ts';

/** A query with brackets around everything. */
function shown({ steps, order }: Query): string {
  const stack: string[] = [];
  for (const step of steps) {
    if (step.kind === 'clause') {
      const operands = step.operands.map((operand) =>
        operand.kind === 'text' ? operand.text : `${operand.name}(${operand.args.join(',')})`,
      );
      stack.push(`${step.field} ${step.operator} ${operands.join('|')}`);
    } else if (step.kind === 'not') stack.push(`!(${stack.pop()})`);
    else {
      const right = stack.pop();
      stack.push(`(${stack.pop()} ${step.kind} ${right})`);
    }
  }
  const by = order.map(({ field, descending }) => `${field}${descending ? ' desc' : ''}`).join(', ');
  return `${stack.join(' ?? ')}${by ? ` by ${by}` : ''}`;
}

const cases: [cql: string, wanted: string][] = [
  ['type=page', 'type = page'],
  ['space = "A B" AND title ~ \'x\'', '(space = A B and title ~ x)'],
  ['a=1 or b=2 and c=3', '(a = 1 or (b = 2 and c = 3))'],
  ['(a=1 or b=2) and not c=3', '((a = 1 or b = 2) and !(c = 3))'],
  ['not not a=1', '!(!(a = 1))'],
  ['not a=1 and b=2', '(!(a = 1) and b = 2)'],
  ['label in (x, "y z") and id not in (1)', '(label in x|y z and id not in 1)'],
  ['created >= now("-4w") order by created desc, title', 'created >= now(-4w) by created desc, title'],
  ['order by title asc', ' by title'],
  ['title = "say \\"hi\\""', 'title = say "hi"'],
  ['((((a=1))))', 'a = 1'],
  ['', ''],
];

it.each(cases)('%s', (cql, wanted) => {
  expect(shown(parseCql(cql))).toBe(wanted);
});

it.each([
  'type',
  'type =',
  '= page',
  '(a=1',
  'a=1)',
  'a=1 b=2',
  'and a=1',
  'a=1 and',
  'a in 1',
  'a in ()',
  'a=1 order title',
  'a="x',
  'a=1 !',
])('cannot be read: %s', (cql) => {
  expect(() => parseCql(cql)).toThrow('Could not parse cql : ');
});

describe('hostile input', () => {
  it('ends with an answer or a refusal, whatever comes', () => {
    const piece = fc.constantFrom(
      'a',
      '=',
      '~',
      '(',
      ')',
      'and',
      'or',
      'not',
      'in',
      ',',
      '"x"',
      "'",
      '"',
      '\\',
      ' ',
      'order',
      'by',
      '!',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          parseCql(pieces.join(' '));
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });

  it('does not run out of stack', () => {
    expect(() => parseCql(`${'('.repeat(100_000)}a=1`)).toThrow('nested too deeply');
    expect(() => parseCql(`${'not '.repeat(100_000)}a=1`)).toThrow('nested too deeply');
    expect(() => parseCql(Array.from({ length: 1000 }, () => 'a=1').join(' or '))).toThrow('more than 200 comparisons');
  });
});
