import { toMarkdown } from './markdown.ts';
import type { Measurement } from './measurement.ts';

/** A search at the first place only. It makes one text of a text of pieces, as whoever reads it does; an index would not. */
const flat = /\0/y;

/** Milliseconds of processor time that one run takes: the mean of as many as fill the given time, one at least. */
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
 * The times of each contender, a figure a round. They take turns, so that what else the machine does weighs on all; a round
 * before the first one warms up.
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

/** Runs until the compilers have done their work: half a second, or once where one run takes longer. */
export function warmUp(run: () => unknown): void {
  const start = process.cpuUsage();
  for (;;) {
    time(run);
    const { user, system } = process.cpuUsage(start);
    if (user + system > 500_000) return;
  }
}

/** Times as a speed in MB/s of an input of so many characters. */
export function speeds(length: number, times: readonly number[] = []): number[] {
  return times.map((milliseconds) => length / 1e3 / milliseconds);
}

/** Whether `bench.ts` started this file and reads what it reports. */
export const isForBench = process.env.BENCH_LINES !== undefined;

/** Hands measurements over: as lines of JSON to `bench.ts`, as tables to a reader. */
export function report(measurements: readonly Measurement[]): void {
  const text = isForBench
    ? measurements.map((measurement) => `${JSON.stringify(measurement)}\n`).join('')
    : `${toMarkdown(measurements)}\n`;
  process.stdout.write(text);
}
