import { toMarkdown } from './markdown.ts';
import type { Measurement } from './measurement.ts';

/** Matches only at the first character. Matching flattens a concatenated string, as reading it in any other way would. */
const flat = /\0/y;

/** Milliseconds of processor time of one run: the mean of all runs in the given time, at least one. */
export function time(run: () => unknown, milliseconds = 100): number {
  let count = 0;
  const start = process.cpuUsage();
  for (;;) {
    const out = run();
    if (typeof out === 'string') flat.test(out);
    count++;
    const { user, system } = process.cpuUsage(start);
    if (user + system > milliseconds * 1000) return (user + system) / 1000 / count;
  }
}

/**
 * The times of each contender, one per round. They warm up first and then take turns, so that other work on the machine slows down
 * all of them.
 */
export function interleaved<Name extends string>(
  contenders: readonly (readonly [name: Name, run: () => unknown])[],
  rounds: number,
): Map<Name, number[]> {
  const times = new Map<Name, number[]>(contenders.map(([name]) => [name, []]));
  for (const [, run] of contenders) warmUp(run);
  for (let round = 0; round < rounds; round++) for (const [name, run] of contenders) times.get(name)?.push(time(run));
  return times;
}

/** Runs for half a second, or once if a run takes longer, so that the code is compiled. */
export function warmUp(run: () => unknown): void {
  const start = process.cpuUsage();
  for (;;) {
    time(run);
    const { user, system } = process.cpuUsage(start);
    if (user + system > 500_000) return;
  }
}

/** Times as speeds in MB/s for an input of `length` characters. */
export function speeds(length: number, times: readonly number[] = []): number[] {
  return times.map((milliseconds) => length / 1e3 / milliseconds);
}

/** Whether `bench.ts` started this file and reads its output. */
export const isForBench = process.env.BENCH_LINES !== undefined;

/** Prints measurements as JSON lines for `bench.ts`, or as tables for people. */
export function report(measurements: readonly Measurement[]): void {
  const text = isForBench
    ? measurements.map((measurement) => `${JSON.stringify(measurement)}\n`).join('')
    : `${toMarkdown(measurements)}\n`;
  process.stdout.write(text);
}
