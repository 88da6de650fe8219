/**
 * Parsing and printing compared with other libraries, in one process, on the same documents. Contenders take turns.
 *
 *     node --expose-gc test/bench/storage.ts [--rounds=5] [--sizes=1KB,10KB,100KB,1MB,10MB,50MB] [--only=parse,print,memory,hostile]
 */
import { findAll, parseStorage, serialize, serializeFrom } from '@macrowright/storage';
import { DOMParser } from '@xmldom/xmldom';
import { load } from 'cheerio';
import render from 'dom-serializer';
import { DomHandler } from 'domhandler';
import { XMLParser } from 'fast-xml-parser';
import { Parser, parseDocument } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import { type DocumentKind, defaultKind, documentKinds } from './documents.ts';
import type { LimitName } from './limits.ts';
import { interleaved, report, speeds } from './measure.ts';
import type { Growth, Result } from './measurement.ts';
import { editingSome, hostileDocuments } from './storage-documents.ts';

const sizes: Readonly<{ [size: string]: number }> = {
  '1KB': 1e3,
  '10KB': 1e4,
  '100KB': 1e5,
  '1MB': 1e6,
  '10MB': 1e7,
  '50MB': 5e7,
};
const option = (name: string, fallback: string) =>
  (process.argv.find((argument) => argument.startsWith(`--${name}=`)) ?? `--${name}=${fallback}`).split('=')[1] ??
  fallback;
const rounds = Number(option('rounds', '5'));
const chosen = Object.entries(sizes).filter(([name]) =>
  option('sizes', '1KB,10KB,100KB,1MB,10MB').split(',').includes(name),
);
const parts = option('only', 'parse,print,memory,hostile').split(',');

const xml = { xmlMode: true } as const;
const empty = () => {};
const noHandler = {
  onopentag: empty,
  onclosetag: empty,
  ontext: empty,
  oncomment: empty,
  oncdatastart: empty,
  oncdataend: empty,
  onattribute: empty,
};
/** Adds a root and replaces entities for peers that need one root and support only five entities. */
const wrapped = (source: string) =>
  `<r xmlns:ac="urn:ac" xmlns:ri="urn:ri">${source.replaceAll(/&(?!(?:amp|lt|gt|quot|apos);)\w+;/g, '&#160;')}</r>`;

const self = '@macrowright/storage';
const limit = 'htmlparser2, empty handler';
const floor = 'htmlparser2 + domhandler, indices';
const parsers: Readonly<Record<string, (source: string) => unknown>> = {
  [self]: parseStorage,
  [limit]: (source) => new Parser(noHandler, xml).end(source),
  [floor]: (source) => {
    const handler = new DomHandler(undefined, { withStartIndices: true, withEndIndices: true });
    new Parser(handler, xml).end(source);
    return handler.root;
  },
  'cheerio, XML': (source) => load(source, { xml: true }),
  saxes: (source) => {
    const parser = new SaxesParser({ xmlns: true });
    return parser.write(source).close();
  },
  '@xmldom/xmldom': (source) => new DOMParser().parseFromString(source, 'text/xml'),
  'fast-xml-parser': (source) =>
    new XMLParser({ preserveOrder: true, ignoreAttributes: false, processEntities: false }).parse(source),
};
const needsRoot = new Set(['saxes', '@xmldom/xmldom']);
/** The sizes at which peers without a limit are measured. */
const peerSizes = new Set(['10KB', '1MB']);

if (parts.includes('parse')) report(parsing());
if (parts.includes('print')) report(printing());
if (parts.includes('memory')) report([memory()]);
if (parts.includes('hostile')) report(hostile());

function parsing(): Result[] {
  return documentKinds.flatMap((kind) => chosen.flatMap(([size, length]) => parsingOf(kind, size, length)));
}

function parsingOf(kind: DocumentKind, size: string, length: number): Result[] {
  const source = kind.storage(length);
  const rooted = wrapped(source);
  const runs = Object.entries(parsers)
    .filter(([name]) => peerSizes.has(size) || [self, limit, floor].includes(name))
    .map(([name, parse]) => [name, () => parse(needsRoot.has(name) ? rooted : source)] as const);
  const times = interleaved(runs, rounds);
  return runs.slice(1).map(([peer]) => ({
    type: 'result' as const,
    operation: `parse, ${kind.name}`,
    size: size.replace(/(?=[KM])/, ' '),
    unit: 'MB/s',
    ours: speeds(source.length, times.get(self)),
    peer,
    theirs: speeds(source.length, times.get(peer)),
    limit: parseLimit(peer, length),
  }));
}

/** The limits apply from 10 KB to 1 MB, and to 10 MB. */
function parseLimit(peer: string, length: number): LimitName | undefined {
  if (length < 1e4 || length > 1e7) return undefined;
  if (peer === limit) return length > 1e6 ? 'parse, empty handler, 10 MB' : 'parse, empty handler';
  return peer === floor && length <= 1e6 ? 'parse, tree with indices' : undefined;
}

function printing(): Result[] {
  const source = defaultKind.storage(1e6);
  const document = parseStorage(source);
  const root = parseDocument(source, { ...xml, decodeEntities: false });
  const built = parseDocument(source, { ...xml, decodeEntities: false }); // no ranges, like a tree from builders
  const touched = parseStorage(source);
  for (const [index, element] of findAll(touched.root, () => true).entries())
    if (index % 100 === 0) element.attribs.title = 'x';
  const peer = 'dom-serializer';
  const runs: (readonly [operation: string, run: () => unknown, limit?: LimitName])[] = [
    [peer, () => render(root, { ...xml, encodeEntities: false })],
    ['print an untouched document', () => serialize(document), 'print untouched'],
    ['edit 1 % of the elements, by edits', editingSome(document), 'print edited'],
    ['print, 1 % changed in the tree', () => serializeFrom(touched), 'print edited'],
    ['print an unchanged tree', () => serializeFrom(document)],
    ['print a built tree', () => serialize(built), 'print built'],
  ];
  const times = interleaved(
    runs.map(([name, run]) => [name, run]),
    rounds,
  );
  const speed = (name: string) => speeds(source.length, times.get(name));
  return runs.slice(1).map(([operation, , bound]) => ({
    type: 'result' as const,
    operation,
    size: '1 MB',
    unit: 'MB/s',
    ours: speed(operation),
    peer,
    theirs: speed(peer),
    limit: bound,
  }));
}

function memory(): Result {
  const { gc } = globalThis;
  if (!gc) throw new Error('Measuring memory requires --expose-gc.');
  const source = defaultKind.storage(1e7);
  const kept = (parse: (source: string) => unknown) => {
    gc();
    const before = process.memoryUsage().heapUsed;
    const result = parse(source);
    gc();
    const bytes = process.memoryUsage().heapUsed - before;
    return result === undefined ? Number.NaN : bytes / source.length;
  };
  const [own, peer] = [parsers[self], parsers[floor]];
  if (!own || !peer) throw new Error('Both parsers are in the list.');
  return {
    type: 'result',
    operation: 'memory per character, without the source',
    size: '10 MB',
    unit: 'bytes',
    ours: [kept(own)],
    peer: floor,
    theirs: [kept(peer)],
    limit: 'memory kept',
  };
}

function hostile(): Growth[] {
  return hostileDocuments.map(([name, make]) => ({
    type: 'growth',
    operation: `parse: ${name}`,
    points: [100_000, 1_000_000].map((n) => {
      const source = make(n);
      const times = interleaved([['parse', () => parseStorage(source)]], 3).get('parse') ?? [];
      return { label: `n = ${n.toLocaleString('en')}`, size: source.length, times };
    }),
    limit: 'growth, hostile',
  }));
}
