/**
 * `pnpm bench [table…] [--quick] [--large] [--output FILE]`: every table, one after the other, written to docs/benchmarks.md.
 *
 * A table whose measurement fails is written as failed, with its message. `--quick` does fewer rounds; `--large` adds the
 * documents of 10 and 50 MB. Run it on a machine that does nothing else: contenders are interleaved, so ratios survive a mild
 * load, absolute figures do not. `pnpm format` afterwards lines the tables up.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    output: { type: 'string', default: fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url)) },
  },
});
const { quick, large } = values;

interface Table {
  readonly name: string;
  readonly title: string;
  /** What each row is held against, and what bounds our figure. */
  readonly about: string;
  readonly args: readonly string[];
}

const tables: readonly Table[] = [
  {
    name: 'storage',
    title: 'Parse, print, hostile input',
    about:
      'Against other XML and HTML parsers in one process. The limit is `htmlparser2` with an empty handler: it makes no tree, no places and no checks. Bounded by the making of nodes.',
    args: ['storage.ts', `--rounds=${quick ? 3 : 5}`, `--sizes=1KB,10KB,100KB,1MB${large ? ',10MB,50MB' : ''}`],
  },
  {
    name: 'wiki',
    title: 'Wiki markup to storage and to the view',
    about:
      'Against `markdown-it` on the same visible content, in processor time. Bounded by the lookup of inline marks at each character.',
    args: ['wiki.ts', quick ? '3' : '9'],
  },
  {
    name: 'view',
    title: 'Storage to the view',
    about:
      'Against `htmlparser2` with `dom-serializer` from storage to XML, which renders nothing, and against `turndown`. Bounded by the tree of the view, made node by node.',
    args: ['view.ts', quick ? '3' : '7'],
  },
  {
    name: 'lint',
    title: 'Lint and start',
    about:
      '1,000 files of 10 KB with all default rules, a process each, against `xmllint --noout`, which checks well-formedness only; the start against an empty Node program.',
    args: ['lint.ts', quick ? '3' : '7'],
  },
  {
    name: 'client',
    title: 'REST client',
    about: '32 calls in flight, against `undici.request` and the built-in `fetch`. Bounded by the reading of JSON.',
    args: ['client.ts', quick ? '3' : '5'],
  },
  {
    name: 'server',
    title: 'Embedded server',
    about:
      'Against a bare `node:http` with one SQLite insert, and the start against an empty Node program. Bounded by the indexes of a new page.',
    args: quick ? ['server.ts', '3', '1000', '20000'] : ['server.ts'],
  },
];

const names = tables.map(({ name }) => name);
if (positionals.some((name) => !names.includes(name))) {
  console.error(`Usage: pnpm bench [${names.join('|')}]… [--quick] [--large] [--output FILE]`);
  process.exit(2);
}

if (!existsSync(new URL('../../apps/cli/dist/macroscope.js', import.meta.url))) {
  console.error('The command is measured as built: run pnpm build first.');
  process.exit(2);
}

const sections = tables
  .filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  .map((table) => `## ${table.title}\n\n${table.about}\n\n${measured(table)}\n`);
const [cpu] = cpus();
const head = `# Benchmarks

Written by \`pnpm bench${quick ? ' --quick' : ''}${large ? ' --large' : ''}\`; each section names its own file in \`test/bench\`. Contenders take turns, medians are shown.
Ratios count; absolute figures are those of one machine: Node ${process.versions.node}, ${platform()}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'},
load average ${loadavg()[0]?.toFixed(1)} when the last table was done.
`;
writeFileSync(values.output, [head, ...sections].join('\n'));

/** The output of a table as Markdown. */
function measured({ name, args: [file = '', ...args] }: Table): string {
  const path = fileURLToPath(new URL(file, import.meta.url));
  console.log(`${name}…`);
  const before = loadavg()[0] ?? 0;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', path, ...args], { encoding: 'utf8' });
  const call = `\`node test/bench/${[file, ...args].join(' ')}\`, load average ${before.toFixed(1)} before it:`;
  if (status !== 0) return `${call}\n\nThis table failed: ${stderr.trim().split('\n').at(-1) ?? status}`;
  process.stdout.write(stdout);
  const output = stdout.trim();
  return `${call}\n\n${output.startsWith('|') ? output : ['```text', output, '```'].join('\n')}`;
}
