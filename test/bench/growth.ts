/**
 * How each operation grows with its input: realistic documents of one generator at every size, processor time, and the
 * exponent fitted over the sizes from 10 KB.
 *
 *     node test/bench/growth.ts [rounds] [--large]
 *
 * `--large` adds 50 MB, for the operations that are not ended by the memory of a process.
 */
import { convertBody, renderView, storageToWiki, wikiToStorage } from '@macrowright/convert';
import { createLinter } from '@macrowright/lint';
import { formatStorage, parseStorage, serialize } from '@macrowright/storage';
import { parseDocument } from 'htmlparser2';
import type { LimitName } from './limits.ts';
import { isForBench, report, time, warmUp } from './measure.ts';
import type { Growth, GrowthPoint } from './measurement.ts';
import { editingSome, realisticDocument } from './storage-documents.ts';
import { bothDocuments } from './wiki-documents.ts';

const rounds = Number(process.argv.find((value) => /^\d+$/.test(value)) ?? 3);
const sizes: readonly (readonly [label: string, length: number])[] = [
  ['1 KB', 1e3],
  ['10 KB', 1e4],
  ['100 KB', 1e5],
  ['1 MB', 1e6],
  ['10 MB', 1e7],
  ...(process.argv.includes('--large') ? [['50 MB', 5e7] as const] : []),
];

/** The work before the clock starts, then what is measured. */
interface Operation {
  readonly name: string;
  readonly limit: LimitName;
  prepare(length: number): { readonly run: () => unknown; readonly length: number };
}

const storageOf = remembered(realisticDocument);
const wikiOf = remembered((length) => bothDocuments(length)[0]);
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
  if (isForBench) report([measured]); // at once: what was measured stays when a later operation runs out of memory
  return measured;
});
if (!isForBench) report(curves);

/** Documents of 50 MB take seconds to make. */
function remembered(make: (length: number) => string): (length: number) => string {
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
    if (length < 1e7) warmUp(run); // after a full collection the heap is small, and grows at the cost of the first runs
    return { label, size: length, times: Array.from({ length: length < 1e7 ? rounds : 1 }, () => time(run)) };
  });
  return { type: 'growth', operation: name, points, limit };
}
