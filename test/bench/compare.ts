/**
 * Compares the speed of this checkout with that of another one, on the same documents.
 *
 *     pnpm bench --against DIR [OPERATION…] [--rounds 25] [--sizes 44KB,100KB,1MB] [--kinds one-byte,two-byte,generated]
 *
 * Both are loaded into one process and take turns, so that other work on the machine slows down both. A ratio below 1 means that
 * this checkout is faster. `median` compares the medians of all rounds; `p10` compares the 10th percentiles, which other work affects
 * least. Cold lint starts a process for each run instead, because code that has run before is no longer cold.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Checkout, importCheckout } from './checkout.ts';
import { type DocumentKind, documentKinds } from './documents.ts';
import { figure, table } from './markdown.ts';
import { time, warmUp } from './measure.ts';
import { median, percentile } from './measurement.ts';

/** Does the setup, which is not measured, and returns the function to measure. */
type Prepare = (checkout: Checkout, kind: DocumentKind, length: number) => () => unknown;

const operations: Readonly<Record<string, Prepare>> = {
  parse: ({ parse }, kind, length) => {
    const source = kind.storage(length);
    return () => parse(source);
  },
  print: (checkout, kind, length) => checkout.changedPrinter(kind.storage(length)),
  'storage-view': conversion('storage', 'view'),
  'wiki-storage': conversion('wiki', 'storage'),
  'wiki-view': conversion('wiki', 'view'),
  'storage-wiki': conversion('storage', 'wiki'),
};
const coldLint = 'lint-cold';
const lengths: Readonly<Record<string, number>> = {
  '12KB': 12_000,
  '44KB': 44_000,
  '100KB': 100_000,
  '1MB': 1_000_000,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string' },
    rounds: { type: 'string', default: '25' },
    sizes: { type: 'string', default: '44KB,100KB,1MB' },
    kinds: { type: 'string' },
  },
});
const names = [...Object.keys(operations), coldLint];
const sizes = values.sizes.split(',');
const kinds = documentKinds.filter(({ name }) => values.kinds?.split(',').some((kind) => name.includes(kind)) ?? true);
const unknown = positionals.find((name) => !names.includes(name)) ?? sizes.find((size) => !(size in lengths));
if (!values.against || unknown !== undefined || kinds.length === 0) {
  if (unknown !== undefined) console.error(`Unknown operation or size "${unknown}".`);
  console.error(
    `Usage: pnpm bench --against DIR [${names.join('|')}]… [--rounds N] [--sizes ${Object.keys(lengths).join(',')}] [--kinds one-byte,two-byte,generated]`,
  );
  process.exit(2);
}
const rounds = Number(values.rounds);
const self = await importCheckout(fileURLToPath(new URL('../..', import.meta.url)));
const other = await importCheckout(values.against);

const rows: string[][] = [];
for (const name of positionals.length > 0 ? positionals : names) {
  for (const kind of kinds) {
    for (const size of sizes) {
      const length = lengths[size] ?? 0;
      const prepare = operations[name];
      const times = prepare ? warm(prepare, kind, length) : cold(kind, length);
      rows.push([name, kind.name, size, ...figures(times)]);
      console.error(rows.at(-1)?.join('  '));
    }
  }
}
console.log(table(['operation', 'documents', 'size', 'this, ms', 'other, ms', 'ratio, median', 'ratio, p10'], rows));

interface Times {
  readonly ours: number[];
  readonly theirs: number[];
}

function conversion(from: 'storage' | 'wiki', to: string): Prepare {
  return ({ convert }, kind, length) => {
    const value = kind[from](length);
    return () => convert(value, from, to);
  };
}

function warm(prepare: Prepare, kind: DocumentKind, length: number): Times {
  const ours = prepare(self, kind, length);
  const theirs = prepare(other, kind, length);
  warmUp(ours);
  warmUp(theirs);
  return alternate(
    () => time(ours, 40),
    () => time(theirs, 40),
  );
}

function cold(kind: DocumentKind, length: number): Times {
  const input = JSON.stringify([kind.storage(length)]);
  const run = ({ folder }: Checkout) => {
    const script = fileURLToPath(new URL('lint-cold.ts', import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder], { input, encoding: 'utf8' });
    if (status !== 0) throw new Error(`Lint of ${folder} failed: ${stderr}`);
    return (JSON.parse(stdout) as { milliseconds: number }).milliseconds;
  };
  return alternate(
    () => run(self),
    () => run(other),
  );
}

/** Which of the two runs first changes from round to round. */
function alternate(runOurs: () => number, runTheirs: () => number): Times {
  const times: Times = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round++) {
    const order = [() => times.ours.push(runOurs()), () => times.theirs.push(runTheirs())];
    for (const run of round % 2 === 0 ? order : order.reverse()) {
      globalThis.gc?.();
      run();
    }
  }
  return times;
}

function figures({ ours, theirs }: Times): string[] {
  const ratio = (of: (times: readonly number[]) => number) => (of(ours) / of(theirs)).toFixed(3);
  return [figure(median(ours)), figure(median(theirs)), ratio(median), ratio((times) => percentile(times, 0.1))];
}
