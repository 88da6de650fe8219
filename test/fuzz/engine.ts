import { performance } from 'node:perf_hooks';
import type { Coverage } from './coverage.ts';
import { growthOf } from './growth.ts';
import { mutate } from './mutate.ts';
import { createRandom, type Random } from './random.ts';
import { propertyOf, shrink, violatedProperty } from './shrink.ts';
import type { FuzzTarget } from './target.ts';

/** How long to run, and what to measure. */
export interface FuzzOptions {
  readonly seed: number;
  /** Maximum number of inputs. Default: unlimited. */
  readonly runs?: number;
  /** Maximum duration in milliseconds. Default: unlimited. */
  readonly milliseconds?: number;
  /** Inputs that reach new code are mutated further. Default: only the seeds are mutated. */
  readonly coverage?: Coverage;
  /** Occasionally compares the time with the length of the input. Default: false, because a busy machine distorts it. */
  readonly growth?: boolean;
  /** Called with each batch of inputs before it runs, so that the inputs are known if one never ends. */
  readonly onBatch?: (inputs: readonly string[]) => void;
  /** The results of earlier runs of the same target, to which this run adds. Default: none. */
  readonly learned?: Learned;
}

/** What one run passes on to the next. */
export interface Learned {
  /** Inputs to mutate. */
  readonly pool: string[];
  /** Locations of the code that ran. */
  readonly locations: Set<string>;
}

/** An input that violates a property. */
export interface Failure {
  readonly target: string;
  readonly property: string;
  readonly message: string;
  /** The smallest input found that violates it. */
  readonly input: string;
}

/** The result of a run. */
export interface FuzzRun {
  readonly runs: number;
  /** Inputs that reached new code. */
  readonly kept: number;
  readonly failures: readonly Failure[];
}

const batchSize = 40;
const growthEvery = 400;

/** Mutates the seeds of a target and checks its property for each input. Reports one failure per property. */
export async function fuzz(target: FuzzTarget, options: FuzzOptions): Promise<FuzzRun> {
  const { coverage, runs: maxRuns = Number.POSITIVE_INFINITY, milliseconds = Number.POSITIVE_INFINITY } = options;
  const random = createRandom(options.seed);
  const { pool, locations: seen } = options.learned ?? { pool: [], locations: new Set<string>() };
  const before = pool.length;
  pool.push(...target.seeds);
  const failures = new Map<string, Failure>();
  const until = performance.now() + milliseconds;
  let runs = 0;

  for (const input of target.seeds) await runOne(target, input, failures);
  learn(coverage, seen);
  while (runs < maxRuns && performance.now() < until) {
    const inputs = Array.from({ length: Math.min(batchSize, maxRuns - runs) }, () =>
      mutate(random.pick(pool), random, pool, target.fragments),
    );
    options.onBatch?.(inputs);
    for (const input of inputs) await runOne(target, input, failures);
    runs += inputs.length;
    if (coverage && learn(coverage, new Set(seen))) await keepNew(target, inputs, coverage, seen, pool, failures);
    if (options.growth && Math.floor((runs - inputs.length) / growthEvery) < Math.floor(runs / growthEvery)) {
      checkGrowth(target, random, pool, failures);
      coverage?.take();
    }
  }
  return { runs, kept: pool.length - before - target.seeds.length, failures: [...failures.values()] };
}

async function runOne(target: FuzzTarget, input: string, failures: Map<string, Failure>): Promise<void> {
  try {
    await target.check(input);
  } catch (error) {
    const property = propertyOf(error);
    if (failures.has(property)) return;
    const smallest =
      (await violatedProperty(target, input)) === property ? await shrink(target, input, property) : input;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    failures.set(property, { target: target.name, property, message, input: smallest });
  }
}

/** Adds the locations that ran to `seen`, and returns whether one of them is new. */
function learn(coverage: Coverage | undefined, seen: Set<string>): boolean {
  const before = seen.size;
  for (const location of coverage?.take() ?? []) seen.add(location);
  return seen.size > before;
}

/** Runs the inputs of a batch one by one, and keeps those that reach new code. */
async function keepNew(
  target: FuzzTarget,
  inputs: readonly string[],
  coverage: Coverage,
  seen: Set<string>,
  pool: string[],
  failures: Map<string, Failure>,
): Promise<void> {
  for (const input of inputs) {
    await runOne(target, input, failures);
    if (learn(coverage, seen)) pool.push(input);
  }
}

/** Checks how the time grows for a repeated fragment of an input. */
function checkGrowth(
  { name, work }: FuzzTarget,
  random: Random,
  pool: readonly string[],
  failures: Map<string, Failure>,
): void {
  if (!work) return;
  const text = random.pick(pool);
  const start = random.below(text.length);
  const fragment = text.slice(start, start + 1 + random.below(30));
  if (fragment === '') return;
  const property = 'the time grows linearly with the length';
  if (growthOf(work, fragment).exponent < 1.5 || failures.has(property)) return;
  const again = growthOf(work, fragment);
  if (again.exponent < 1.5) return;
  const message = `${again.milliseconds.toFixed()} ms for ${again.length} characters, exponent ${again.exponent.toFixed(2)}`;
  failures.set(property, { target: name, property, message, input: fragment });
}
