import { describe, expect, it, test } from 'vitest';
import { limits } from '../bench/limits.ts';
import { figure, table, toMarkdown } from '../bench/markdown.ts';
import { exponentOf, type Growth, limitText, median, type Result, ratioOf, verdictOf } from '../bench/measurement.ts';

const result = (ours: readonly number[], theirs: readonly number[] | undefined, limit?: Result['limit']): Result => ({
  type: 'result',
  operation: 'lint | all',
  size: '10 KB',
  unit: 'ms',
  ours,
  peer: theirs ? 'peer' : undefined,
  theirs,
  limit,
});
/** A curve that takes `size ** exponent` milliseconds. */
const curve = (exponent: number, sizes: readonly number[] = [1e4, 1e5, 1e6]): Growth => ({
  type: 'growth',
  operation: 'parse',
  points: sizes.map((size) => ({ label: String(size), size, times: [size ** exponent] })),
  limit: 'growth, storage',
});

test('the median is the middle value', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 3, Number.NaN]);
});

test('a ratio compares the medians, and its spread compares the rounds', () => {
  expect(ratioOf(result([1, 2, 9], [2, 4, 3]))).toEqual({ value: 2 / 3, min: 0.5, max: 3 });
  expect(ratioOf(result([1], undefined))).toBeUndefined();
});

describe('exponents', () => {
  it.each([0.5, 1, 1.15, 2])('finds %s', (exponent) => {
    expect(exponentOf(curve(exponent).points)).toBeCloseTo(exponent, 6);
  });

  test('leaves out small inputs, where the cost of the call dominates', () => {
    const points = [{ label: '1 KB', size: 1e3, times: [1e9] }, ...curve(1).points];
    expect(exponentOf(points)).toBeCloseTo(1, 6);
  });

  test('uses small inputs if there are no others', () => {
    expect(exponentOf(curve(2, [10, 100]).points)).toBeCloseTo(2, 6);
  });

  test('is robust against one outlier', () => {
    const points = curve(1, [1e4, 1e5, 1e6, 1e7]).points.map((point, index) =>
      index === 1 ? { ...point, times: [2e5] } : point,
    );
    expect(exponentOf(points)).toBeGreaterThan(0.9);
    expect(exponentOf(points)).toBeLessThan(1.1);
  });
});

describe('verdicts', () => {
  const cases: [name: string, measurement: Result | Growth, text: string, met: boolean | undefined][] = [
    ['no limit', result([1], [1]), '-', undefined],
    ['a maximum ratio and its aim met', result([1.3], [1], 'lint, xmllint'), 'met, aim too', true],
    ['a maximum ratio met', result([2], [1], 'lint, xmllint'), 'met', true],
    ['a maximum ratio exceeded', result([3], [1], 'lint, xmllint'), '**missed**, off by 1.50×', false],
    ['a minimum ratio met', result([0.9], [1], 'parse, empty handler'), 'met', true],
    ['a minimum ratio missed', result([0.45], [1], 'parse, empty handler'), '**missed**, off by 2.00×', false],
    ['no aim', result([0.4], [1], 'lint, cache'), 'met', true],
    ['a figure without a peer', result([12], undefined, 'memory kept'), '**missed**, off by 1.20×', false],
    ['an exponent', curve(1), 'met, aim too', true],
    ['an exponent exceeded', curve(1.4), '**missed** by 0.25', false],
    ['nothing measured', result([], [], 'lint, cache'), 'not measured', false],
  ];

  it.each(cases)('%s', (_name, measurement, text, met) => {
    expect(verdictOf(measurement)).toEqual({ text, met });
  });

  it.each(Object.entries(limits))('%s: the aim is not easier than the limit', (name, limit) => {
    const { side, must, aim = must } = { aim: undefined, ...limit };
    expect(side === 'min' ? aim >= must : aim <= must, name).toBe(true);
  });
});

test('limits as text', () => {
  expect([limitText('lint, xmllint'), limitText('view, turndown'), limitText(undefined)]).toEqual([
    '≤ 2 (1.3)',
    '≥ 5',
    '-',
  ]);
});

it.each([
  [0.012345, '0.0123'],
  [4.5678, '4.57'],
  [98.12, '98.1'],
  [14521.4, '14,521'],
  [Number.NaN, '-'],
])('formats the figure %s as %s', (value, text) => expect(figure(value)).toBe(text));

describe('tables', () => {
  test('aligns columns and escapes bars', () => {
    expect(table(['a', 'long head'], [['x|y', '1']])).toBe(
      '| a    | long head |\n| ---- | --------- |\n| x\\|y | 1         |',
    );
  });

  test('separates results and curves, and curves by their sizes', () => {
    const text = toMarkdown([curve(1), result([2, 4, 3], [1, 1, 1], 'lint, xmllint'), curve(1, [1e5, 1e6])]);
    const tables = text.split('\n\n').map((one) => one.split('\n').map((line) => line.replaceAll(/ +/g, ' ')));
    expect(tables.map((lines) => lines[0])).toEqual([
      '| operation | size | ours | peer | peer’s figure | ratio | spread | limit (aim) | judged |',
      '| growth, ms | 10000 | 100000 | 1000000 | exponent | limit (aim) | judged |',
      '| growth, ms | 100000 | 1000000 | exponent | limit (aim) | judged |',
    ]);
    expect(tables[0]?.[2]).toBe(
      '| lint \\| all | 10 KB | 3 ms | peer | 1 ms | 3 | 2 to 4 | ≤ 2 (1.3) | **missed**, off by 1.50× |',
    );
    expect(tables[1]?.[2]).toBe('| parse | 10,000 | 100,000 | 1,000,000 | 1.00 | ≤ 1.15 (1.05) | met, aim too |');
  });
});
