/**
 * `pnpm bench [section…] [--quick] [--large] [--output FILE]`: runs all sections and writes them to
 * docs/benchmarks.md. `pnpm bench --against DIR` compares two checkouts instead: see `compare.ts`.
 *
 * A section that fails is reported with its error message. `--quick` runs fewer rounds, `--large` adds documents of 50 MB. Run it on an
 * idle machine: because contenders take turns, ratios are reliable under a light load, but absolute figures are not.
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
  console.error('Run "pnpm build" first: the benchmarks measure the built command.');
  process.exit(2);
}

const startTime = performance.now();
const measurements: Measurement[] = [];
const texts: string[] = [];
for (const section of all) {
  if (positionals.length > 0 && !positionals.includes(section.name)) continue;
  texts.push(await runSection(section));
  writeFileSync(output, [head(), ...texts].join('\n')); // keeps the results if a later section is stopped
}
const { met, missed } = tally();
console.log(`${met} limits met, ${missed} missed, ${minutes()} minutes: ${output}`);

function head(): string {
  const [cpu] = cpus();
  const flags = `${quick ? ' --quick' : ''}${large ? ' --large' : ''}`;
  const { met, missed } = tally();
  const issues = [...new Set(Object.values(limits).map(({ issue }) => issue))].join(', ');
  return `# Benchmarks

Written by \`pnpm bench${flags}\` in ${minutes()} minutes: Node ${process.versions.node}, ${platform()}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB. ${met} limits are met, ${missed} are missed.

- Contenders take turns. Figures are medians of all rounds; the ratio is ours divided by that of the peer, and its spread is the
  smallest and largest ratio of a round. Compare ratios: absolute figures depend on the machine.
- Documents are joined real pages, as one-byte and two-byte strings, if the corpus exists, and generated text.
- Times are processor time within one process, and wall time between processes.
- A limit applies to the ratio, to our figure if there is no peer, or to the exponent of growth. The limits come from issues
  ${issues} (\`test/bench/limits.ts\`); aims are in parentheses.
- Growth: milliseconds by size of the input; the exponent is fitted by least squares over the sizes from 10 KB.
`;
}

function minutes(): string {
  return ((performance.now() - startTime) / 60_000).toFixed(1);
}

function tally(): { met: number; missed: number } {
  const verdicts = measurements.map((measurement) => verdictOf(measurement).met);
  return { met: verdicts.filter((met) => met === true).length, missed: verdicts.filter((met) => met === false).length };
}

/** A section as Markdown. */
async function runSection({ name, title, about, bound, commands }: Section): Promise<string> {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(`${name}, started after ${minutes()} minutes, load average ${load}`);
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
  return `${[`## ${title}`, about, `${calls}; load average before the run ${load}.`, ...tables, ...failures, `**Where the time goes.** ${bound}`].join('\n\n')}\n`;
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
