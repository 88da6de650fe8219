import { type Limit, type LimitName, limits } from './limits.ts';

/** The results of a benchmark, with one figure per round. */
export type Measurement = Result | Growth;

/** One operation on input of one size, compared with one peer. */
export interface Result {
  readonly type: 'result';
  readonly operation: string;
  readonly size: string;
  readonly unit: string;
  /** One figure per round. */
  readonly ours: readonly number[];
  /** Absent if the limit applies to our figure alone. */
  readonly peer?: string;
  /** The peer's figures from the same rounds. */
  readonly theirs?: readonly number[];
  readonly limit?: LimitName;
}

/** One operation on inputs of several sizes. */
export interface Growth {
  readonly type: 'growth';
  readonly operation: string;
  readonly points: readonly GrowthPoint[];
  readonly limit?: LimitName;
}

export interface GrowthPoint {
  readonly label: string;
  /** Characters of the input, for fitting the exponent. */
  readonly size: number;
  /** Milliseconds, one per round. */
  readonly times: readonly number[];
}

export interface Verdict {
  readonly text: string;
  readonly met: boolean | undefined;
}

/** The middle value; for an even count, the higher of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The value below which the given fraction (0 to 1) of the values falls. */
export function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
}

/** Ours divided by theirs: the ratio of the medians, and the smallest and largest ratio of a round. Undefined without a peer. */
export function ratioOf({ ours, theirs }: Result): { value: number; min: number; max: number } | undefined {
  if (!theirs) return undefined;
  const each = ours.flatMap((value, round) => (theirs[round] === undefined ? [] : [value / theirs[round]]));
  return { value: median(ours) / median(theirs), min: Math.min(...each), max: Math.max(...each) };
}

/**
 * The exponent `e` of `time = c · size^e`, by least squares over the logarithms. Inputs below 9,000 characters are left out if two
 * others remain, because the cost of the call dominates there.
 */
export function exponentOf(points: readonly GrowthPoint[]): number {
  const large = points.filter(({ size }) => size >= 9000);
  const chosen = (large.length >= 2 ? large : points).map(
    ({ size, times }) => [Math.log(size), Math.log(median(times))] as const,
  );
  const mean = (index: 0 | 1) => chosen.reduce((sum, point) => sum + point[index], 0) / chosen.length;
  const [x0, y0] = [mean(0), mean(1)];
  const slope = chosen.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0);
  return slope / chosen.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
}

/** The figure that a limit applies to: the exponent, the ratio, or our figure. */
export function judgedFigure(measurement: Measurement): number {
  if (measurement.type === 'growth') return exponentOf(measurement.points);
  return ratioOf(measurement)?.value ?? median(measurement.ours);
}

/** Whether the limit and its aim are met, or by how much the limit is missed. */
export function verdictOf(measurement: Measurement): Verdict {
  if (!measurement.limit) return { text: '-', met: undefined };
  const { side, must, aim }: Limit = limits[measurement.limit];
  const figure = judgedFigure(measurement);
  if (Number.isNaN(figure)) return { text: 'not measured', met: false };
  const reached = (bound: number) => (side === 'min' ? figure >= bound : figure <= bound);
  if (aim !== undefined && reached(aim)) return { text: 'met, aim too', met: true };
  if (reached(must)) return { text: 'met', met: true };
  if (measurement.type === 'growth') return { text: `**missed** by ${(figure - must).toFixed(2)}`, met: false };
  const off = side === 'min' ? must / figure : figure / must;
  return { text: `**missed**, off by ${off.toPrecision(3)}×`, met: false };
}

/** The limit as the tables show it, with its aim in parentheses: `≤ 2 (1.3)`. */
export function limitText(name: LimitName | undefined): string {
  if (!name) return '-';
  const { side, must, aim }: Limit = limits[name];
  return `${side === 'min' ? '≥' : '≤'} ${must}${aim === undefined ? '' : ` (${aim})`}`;
}
