import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startCoverage } from './coverage.ts';
import { fuzz, type Learned } from './engine.ts';
import { realSeeds } from './real-seeds.ts';
import type { FuzzTarget } from './target.ts';

/**
 * The command line of a long run: `<command> [target…] [--minutes N] [--seed N]`. It is guided by the coverage counters of V8.
 *
 * Each failure is written to a file in `.cache/<command>/failures`, and each run adds a line to `.cache/<command>/log.jsonl`.
 * The exit code is 1 if there were failures, and 2 for invalid arguments.
 */
export async function runTargets(command: string, all: readonly FuzzTarget[]): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
  });
  const names = all.map(({ name }) => name);
  const minutes = Number(values.minutes);
  if (positionals.some((name) => !names.includes(name)) || !(minutes > 0)) {
    console.error(`Usage: pnpm ${command} [${names.join('|')}]… [--minutes N] [--seed N]`);
    process.exitCode = 2;
    return;
  }
  const folder = join(fileURLToPath(new URL('../..', import.meta.url)), '.cache', command);
  mkdirSync(join(folder, 'failures'), { recursive: true });
  const targets = all.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const coverage = startCoverage();
  const learned = new Map<string, Learned>(targets.map(({ name }) => [name, { pool: [], locations: new Set() }]));
  // a round takes at most a minute, so that every target has run if someone stops the command
  const rounds = Math.max(1, Math.ceil(minutes / targets.length));
  const milliseconds = (minutes * 60_000) / targets.length / rounds;
  const firstSeed = values.seed === undefined ? Date.now() % 2 ** 32 : Number(values.seed);
  let total = 0;
  for (let round = 0; round < rounds; round++) {
    for (const target of targets) {
      const seed = firstSeed + round;
      const started = new Date();
      const { runs, kept, failures } = await fuzz(
        { ...target, seeds: [...(round === 0 ? target.seeds : []), ...realSeeds(target.name, seed)] },
        {
          seed,
          milliseconds,
          coverage,
          growth: true,
          learned: learned.get(target.name),
          onBatch: (inputs) => writeFileSync(join(folder, `${target.name}.running.json`), JSON.stringify(inputs)),
        },
      );
      const seconds = (Date.now() - started.getTime()) / 1000;
      const line = { target: target.name, seed, started, seconds, runs, kept, failures: failures.length };
      appendFileSync(join(folder, 'log.jsonl'), `${JSON.stringify(line)}\n`);
      console.log(
        `${target.name}: ${runs} inputs in ${seconds.toFixed()} s, ${kept} reached new code, ${failures.length} failures`,
      );
      for (const failure of failures) {
        writeFileSync(
          join(folder, 'failures', `${target.name}-${seed}-${total++}.json`),
          JSON.stringify(failure, null, 2),
        );
        console.log(`  ${failure.property}\n  ${JSON.stringify(failure.input).slice(0, 300)}`);
      }
    }
  }
  for (const { close } of targets) close?.();
  coverage.close();
  process.exitCode = total > 0 ? 1 : 0;
}
