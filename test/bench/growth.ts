/**
 * How the processor time of each operation grows with the size of its input, and the exponent fitted to sizes from 10 KB up.
 * The documents are joined real pages if the corpus exists, and generated otherwise.
 *
 *     node test/bench/growth.ts [rounds] [--large]
 *
 * `--large` adds 50 MB for the operations that do not run out of memory.
 */
import { convertBody, renderView, storageToWiki, wikiToStorage } from '@macrowright/convert';
import { createLinter } from '@macrowright/lint';
import { formatStorage, parseStorage, serialize } from '@macrowright/storage';
import { parseDocument } from 'htmlparser2';
import { defaultKind } from './documents.ts';
import type { LimitName } from './limits.ts';
import { isForBench, report, time, warmUp } from './measure.ts';
import type { Growth, GrowthPoint } from './measurement.ts';
import { editingSome } from './storage-documents.ts';

const rounds = Number(process.argv.find((value) => /^\d+$/.test(value)) ?? 3);
const sizes: readonly (readonly [label: string, length: number])[] = [
  ['1 KB', 1e3],
  ['10 KB', 1e4],
  ['100 KB', 1e5],
  ['1 MB', 1e6],
  ['10 MB', 1e7],
  ...(process.argv.includes('--large') ? [['50 MB', 5e7] as const] : []),
];

/** Setup that is not measured, and the function to measure. */
interface Operation {
  readonly name: string;
  readonly limit: LimitName;
  prepare(length: number): { readonly run: () => unknown; readonly length: number };
}

const storageOf = cached(defaultKind.storage);
const wikiOf = cached(defaultKind.wiki);
const linter = createLinter();
const ofStorage = (name: string, limit: LimitName, make: (source: string) => () => unknown): Operation => ({
  name,
  limit,
  prepare(length) {
    const source = storageOf(length);
    return { run: make(source), length: source.length };
  },
});
const ofWiki = (name: string, limit: LimitName, run: (wiki: string) => unknown): Operation => ({
  name,
  limit,
  prepare(length) {
    const wiki = wikiOf(length);
    return { run: () => run(wiki), length: wiki.length };
  },
});
const operations: readonly Operation[] = [
  ofStorage('parse', 'growth, storage', (source) => () => parseStorage(source)),
  ofStorage('edit 1 % of the elements', 'growth, storage', (source) => editingSome(parseStorage(source))),
  ofStorage('print a built tree', 'growth, storage', (source) => {
    const built = parseDocument(source, { xmlMode: true, decodeEntities: false });
    return () => serialize(built);
  }),
  ofStorage('format', 'growth, storage', (source) => () => formatStorage(source)),
  ofStorage('lint, all default rules', 'growth, storage', (source) => () => linter(parseStorage(source))),
  ofStorage('storage to wiki', 'growth, wiki', (source) => () => storageToWiki(source).wiki),
  ofStorage('storage to view', 'growth, view', (source) => () => renderView(parseStorage(source)).html),
  ofWiki('wiki to storage', 'growth, wiki', (wiki) => wikiToStorage(wiki).storage),
  ofWiki('wiki to view', 'growth, wiki', (wiki) => {
    const result = convertBody({ value: wiki, from: 'wiki', to: 'view' });
    return result.ok ? result.value : '';
  }),
];

const curves = operations.map((operation) => {
  console.error(`  ${operation.name}`);
  const measured = curve(operation);
  if (isForBench) report([measured]); // at once, so that nothing is lost when a later operation runs out of memory
  return measured;
});
if (!isForBench) report(curves);

/** Creating a 50 MB document takes seconds. */
function cached(make: (length: number) => string): (length: number) => string {
  const known = new Map<number, string>();
  return (length) => {
    const document = known.get(length) ?? make(length);
    known.set(length, document);
    return document;
  };
}

function curve({ name, limit, prepare }: Operation): Growth {
  const points = sizes.map(([label, size]): GrowthPoint => {
    const { run, length } = prepare(size);
    globalThis.gc?.();
    if (length < 1e7) warmUp(run); // after a full collection, the first runs are slower because the heap grows
    return { label, size: length, times: Array.from({ length: length < 1e7 ? rounds : 1 }, () => time(run)) };
  });
  return { type: 'growth', operation: name, points, limit };
}
