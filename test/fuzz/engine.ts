import { performance } from 'node:perf_hooks';
import type { Coverage } from './coverage.ts';
import { growthOf } from './growth.ts';
import { mutate } from './mutate.ts';
import { createRandom, type Random } from './random.ts';
import { brokenLaw, lawOf, shrink } from './shrink.ts';
import type { FuzzTarget } from './target.ts';

/** How long to run, and what to watch. */
export interface FuzzOptions {
  readonly seed: number;
  /** Ends after so many inputs. Default: no end. */
  readonly runs?: number;
  /** Ends after so many milliseconds. Default: no end. */
  readonly milliseconds?: number;
  /** Inputs that reach new code are mutated further. Default: only the seeds are. */
  readonly coverage?: Coverage;
  /** Hold time against length now and then. Default: false, as a busy machine answers wrong. */
  readonly growth?: boolean;
  /** Called with the inputs that run next, before they do: what is left when one never ends. */
  readonly onBatch?: (inputs: readonly string[]) => void;
  /** What earlier runs of the same target learned; this run adds to it. Default: nothing. */
  readonly learned?: Learned;
}

/** What is carried from run to run. */
export interface Learned {
  /** Inputs to mutate. */
  readonly pool: string[];
  /** Places of the code that ran. */
  readonly places: Set<string>;
}

/** An input that breaks a law. */
export interface Find {
  readonly target: string;
  readonly law: string;
  readonly message: string;
  /** The smallest input that breaks it. */
  readonly input: string;
}

/** What a run has done. */
export interface FuzzRun {
  readonly runs: number;
  /** Inputs that reached new code. */
  readonly kept: number;
  readonly finds: readonly Find[];
}

const batchSize = 40;
const growthEvery = 400;

/** Mutates the seeds of a target and holds its law against each. One find a law is reported. */
export async function fuzz(target: FuzzTarget, options: FuzzOptions): Promise<FuzzRun> {
  const { coverage, runs: most = Number.POSITIVE_INFINITY, milliseconds = Number.POSITIVE_INFINITY } = options;
  const random = createRandom(options.seed);
  const { pool, places: seen } = options.learned ?? { pool: [], places: new Set<string>() };
  const before = pool.length;
  pool.push(...target.seeds);
  const finds = new Map<string, Find>();
  const until = performance.now() + milliseconds;
  let runs = 0;

  for (const input of target.seeds) await runOne(target, input, finds);
  learn(coverage, seen);
  while (runs < most && performance.now() < until) {
    const inputs = Array.from({ length: Math.min(batchSize, most - runs) }, () =>
      mutate(random.pick(pool), random, pool, target.words),
    );
    options.onBatch?.(inputs);
    for (const input of inputs) await runOne(target, input, finds);
    runs += inputs.length;
    if (coverage && learn(coverage, new Set(seen))) await keepNew(target, inputs, coverage, seen, pool, finds);
    if (options.growth && Math.floor((runs - inputs.length) / growthEvery) < Math.floor(runs / growthEvery)) {
      checkGrowth(target, random, pool, finds);
      coverage?.take();
    }
  }
  return { runs, kept: pool.length - before - target.seeds.length, finds: [...finds.values()] };
}

async function runOne(target: FuzzTarget, input: string, finds: Map<string, Find>): Promise<void> {
  try {
    await target.check(input);
  } catch (error) {
    const law = lawOf(error);
    if (finds.has(law)) return;
    const smallest = (await brokenLaw(target, input)) === law ? await shrink(target, input, law) : input;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    finds.set(law, { target: target.name, law, message, input: smallest });
  }
}

/** Puts the places that ran into `seen`; whether there was a new one. */
function learn(coverage: Coverage | undefined, seen: Set<string>): boolean {
  const before = seen.size;
  for (const place of coverage?.take() ?? []) seen.add(place);
  return seen.size > before;
}

/** Runs the inputs of a batch one by one, and keeps those that bring something new. */
async function keepNew(
  target: FuzzTarget,
  inputs: readonly string[],
  coverage: Coverage,
  seen: Set<string>,
  pool: string[],
  finds: Map<string, Find>,
): Promise<void> {
  for (const input of inputs) {
    await runOne(target, input, finds);
    if (learn(coverage, seen)) pool.push(input);
  }
}

/** A short piece of a text, many times. */
function checkGrowth(
  { name, work }: FuzzTarget,
  random: Random,
  pool: readonly string[],
  finds: Map<string, Find>,
): void {
  if (!work) return;
  const text = random.pick(pool);
  const start = random.below(text.length);
  const piece = text.slice(start, start + 1 + random.below(30));
  if (piece === '') return;
  const law = 'the time grows with the length';
  if (growthOf(work, piece).exponent < 1.5 || finds.has(law)) return;
  const again = growthOf(work, piece);
  if (again.exponent < 1.5) return;
  const message = `${again.milliseconds.toFixed()} ms for ${again.length} characters, exponent ${again.exponent.toFixed(2)}`;
  finds.set(law, { target: name, law, message, input: piece });
}
