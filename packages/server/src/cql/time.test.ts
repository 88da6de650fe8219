import { expect, it } from 'vitest';
import type { Operand } from './parse.ts';
import { spanOf } from './time.ts';

const now = new Date('2026-03-18T10:20:30.400Z'); // a Wednesday

const cases: [operand: string, from: string, to: string][] = [
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

it.each(cases)('%s', (text, from, to) => {
  const [, name, argument] = /^(\w+)\((.*)\)$/.exec(text) ?? [];
  const operand: Operand =
    name === undefined ? { kind: 'text', text } : { kind: 'function', name, args: argument ? [argument] : [] };
  expect(spanOf(operand, now)).toEqual({ from, to });
});

it.each(['tomorrow', '12', '2026-99-99x', ''])('"%s" is no date', (text) => {
  expect(() => spanOf({ kind: 'text', text }, now)).toThrow('is not a date');
});
