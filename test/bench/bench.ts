/**
 * `pnpm bench [section…] [--quick] [--large] [--output FILE]`: every section, one after the other, written to
 * docs/benchmarks.md. `pnpm bench --against DIR` compares two checkouts instead: see `compare.ts`.
 *
 * A section whose measurement fails is written as failed, with its message. `--quick` does fewer rounds; `--large` adds the
 * documents of 50 MB. Run it on a machine that does nothing else: contenders take turns, so ratios survive a mild load,
 * absolute figures do not.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { limits } from './limits.ts';
import { toMarkdown } from './markdown.ts';
import { type Measurement, verdictOf } from './measurement.ts';
import { type Section, sections } from './sections.ts';

if (process.argv.some((argument) => /^--against(=|$)/.test(argument))) {
  const path = fileURLToPath(new URL('compare.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, ['--expose-gc', path, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    output: { type: 'string', default: fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url)) },
  },
});
const { quick, large, output } = values;
const all = sections({ quick, large });
const names = all.map(({ name }) => name);
if (positionals.some((name) => !names.includes(name))) {
  console.error(`Usage: pnpm bench [${names.join('|')}]… [--quick] [--large] [--output FILE]`);
  process.exit(2);
}
if (!existsSync(new URL('../../apps/cli/dist/macrowright.js', import.meta.url))) {
  console.error('The command is measured as built: run pnpm build first.');
  process.exit(2);
}

const begun = performance.now();
const measurements: Measurement[] = [];
const texts: string[] = [];
for (const section of all) {
  if (positionals.length > 0 && !positionals.includes(section.name)) continue;
  texts.push(await measured(section));
  writeFileSync(output, [head(), ...texts].join('\n')); // what was measured stays when a later section is stopped
}
const { met, missed } = tally();
console.log(`${met} limits met, ${missed} missed, ${minutes()} minutes: ${output}`);

function head(): string {
  const [cpu] = cpus();
  const flags = `${quick ? ' --quick' : ''}${large ? ' --large' : ''}`;
  const { met, missed } = tally();
  const issues = [...new Set(Object.values(limits).map(({ issue }) => issue))].join(', ');
  return `# Benchmarks

Written by \`pnpm bench${flags}\` in ${minutes()} minutes: Node ${process.versions.node}, ${platform()}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB. Of the limits judged, ${met} are met and ${missed} are missed.

- Contenders take turns round by round. Figures are medians of the rounds; the ratio is ours divided by the peer’s, and its
  spread goes from the least to the greatest of the rounds. Ratios count: absolute figures are those of this machine.
- Processor time where one process is measured, wall time between processes.
- A limit is a bound on the ratio, or on our figure where there is no peer, or on the exponent of growth. It is what was asked
  for before the work began (issues ${issues}; \`test/bench/limits.ts\`), and in parentheses what was aimed for.
- Growth: milliseconds by size of the input; the exponent is fitted by least squares over the sizes from 10 KB.
`;
}

function minutes(): string {
  return ((performance.now() - begun) / 60_000).toFixed(1);
}

function tally(): { met: number; missed: number } {
  const verdicts = measurements.map((measurement) => verdictOf(measurement).met);
  return { met: verdicts.filter((met) => met === true).length, missed: verdicts.filter((met) => met === false).length };
}

/** A section as Markdown. */
async function measured({ name, title, about, bound, commands }: Section): Promise<string> {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(`${name}, ${minutes()} minutes after the start, load average ${load}`);
  const calls = commands.map((command) => `\`node --expose-gc test/bench/${command.join(' ')}\``).join(', ');
  const found: Measurement[] = [];
  const failures: string[] = [];
  for (const command of commands) {
    const { lines, failure } = await run(command);
    found.push(...lines);
    if (failure) failures.push(`**\`${command[0]}\` failed**: ${failure}`);
  }
  measurements.push(...found);
  const tables = found.length > 0 ? [toMarkdown(found)] : [];
  console.log(`${tables.join('\n')}\n`);
  return `${[`## ${title}`, about, `${calls}; load average before it ${load}.`, ...tables, ...failures, `**What bounds it.** ${bound}`].join('\n\n')}\n`;
}

async function run([file = '', ...args]: readonly string[]): Promise<{ lines: Measurement[]; failure?: string }> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=6144', path, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, BENCH_LINES: '1' },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
    process.stderr.write(chunk);
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  const lines = stdout.split('\n').flatMap((line): Measurement[] => (line ? [JSON.parse(line)] : []));
  if (status === 0) return { lines };
  return {
    lines,
    failure:
      stderr
        .trim()
        .split('\n')
        .findLast((line) => /Error/.test(line)) ?? `status ${status}`,
  };
}
