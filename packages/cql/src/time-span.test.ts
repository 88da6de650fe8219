import { expect, it } from 'vitest';
import type { CqlValue } from './ast.ts';
import { timeSpanOf } from './time-span.ts';

const now = Date.parse('2026-03-18T10:20:30.400Z'); // a Wednesday
const range = { start: 0, end: 1 };

const cases: [value: string, from: string, to: string][] = [
  ['2026-01-31', '2026-01-31T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
  ['2026/01/31', '2026-01-31T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
  ['2026-01', '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
  ['2026/01/31 14:05', '2026-01-31T14:05:00.000Z', '2026-01-31T14:06:00.000Z'],
  ['2026-01-31T14:05:06Z', '2026-01-31T14:05:06.000Z', '2026-01-31T14:05:06.001Z'],
  ['now()', '2026-03-18T10:20:30.400Z', '2026-03-18T10:20:30.401Z'],
  ['now(-4w)', '2026-02-18T10:20:30.400Z', '2026-02-18T10:20:30.401Z'],
  ['now(+1M)', '2026-04-18T10:20:30.400Z', '2026-04-18T10:20:30.401Z'],
  ['startofday()', '2026-03-18T00:00:00.000Z', '2026-03-18T00:00:00.001Z'],
  ['startofweek()', '2026-03-15T00:00:00.000Z', '2026-03-15T00:00:00.001Z'],
  ['startofmonth(-1M)', '2026-02-01T00:00:00.000Z', '2026-02-01T00:00:00.001Z'],
  ['endofyear()', '2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z'],
];

function parsed(text: string): CqlValue {
  const [, name, argument] = /^(\w+)\((.*)\)$/.exec(text) ?? [];
  if (name === undefined) return { kind: 'literal', text, range };
  return { kind: 'function', name, args: argument ? [argument] : [], range };
}

it.each(cases)('%s', (text, from, to) => {
  expect(timeSpanOf(parsed(text), now)).toEqual({ from: Date.parse(from), to: Date.parse(to) });
});

it.each([
  ['tomorrow', 'Invalid date "tomorrow"; use YYYY-MM-DD.'],
  ['12', 'Invalid date "12"; use YYYY-MM-DD.'],
  ['2026-99-99x', 'Invalid date "2026-99-99x"; use YYYY-MM-DD.'],
  ['', 'Invalid date ""; use YYYY-MM-DD.'],
  ['today()', 'Unknown function "today".'],
  ['now(soon)', 'Invalid duration "soon"; use a number and a unit, such as "-4w".'],
])('rejects "%s"', (text, message) => {
  expect(timeSpanOf(parsed(text), now)).toEqual({ error: { message, range } });
});
