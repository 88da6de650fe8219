/**
 * Parsing and printing beside other libraries, in one process: the same documents, contenders interleaved round by round,
 * medians, ratios.
 *
 *     node --expose-gc test/bench/storage.ts [--rounds=5] [--sizes=1KB,10KB,100KB,1MB,10MB,50MB] [--only=parse,print,memory,hostile]
 */
import { createEditor, findAll, parseStorage, serialize, serializeFrom } from '@macroscope/storage';
import { DOMParser } from '@xmldom/xmldom';
import { load } from 'cheerio';
import render from 'dom-serializer';
import { DomHandler } from 'domhandler';
import { XMLParser } from 'fast-xml-parser';
import { Parser, parseDocument } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import { hostileDocuments, realisticDocument } from './storage-documents.ts';

const sizes = { '1KB': 1e3, '10KB': 1e4, '100KB': 1e5, '1MB': 1e6, '10MB': 1e7, '50MB': 5e7 };
const option = (name: string, fallback: string) =>
  (process.argv.find((argument) => argument.startsWith(`--${name}=`)) ?? `--${name}=${fallback}`).split('=')[1] ??
  fallback;
const rounds = Number(option('rounds', '5'));
const chosen = Object.entries(sizes).filter(([name]) =>
  option('sizes', '1KB,10KB,100KB,1MB,10MB,50MB').split(',').includes(name),
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
/** Peers that want one root and know no entities but five get both. */
const wrapped = (source: string) =>
  `<r xmlns:ac="urn:ac" xmlns:ri="urn:ri">${source.replaceAll(/&(?!(?:amp|lt|gt|quot|apos);)\w+;/g, '&#160;')}</r>`;

const ours = '@macroscope/storage';
const limit = 'htmlparser2, empty handler';
const floor = 'htmlparser2 + domhandler, indices';
const parsers: Readonly<Record<string, (source: string) => unknown>> = {
  [ours]: parseStorage,
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
/** Those that are slow, or fall over, get the sizes that they end. */
const largest: Readonly<Record<string, number>> = {
  '@xmldom/xmldom': 1e7,
  'fast-xml-parser': 1e7,
  'cheerio, XML': 1e7,
};

if (parts.includes('parse')) parseTable();
if (parts.includes('print')) printTable();
if (parts.includes('memory')) memoryTable();
if (parts.includes('hostile')) hostileTable();

function parseTable(): void {
  const speeds = new Map<string, Map<string, number>>(Object.keys(parsers).map((name) => [name, new Map()]));
  for (const [size, length] of chosen) {
    const source = realisticDocument(length);
    const rooted = wrapped(source);
    const runs = Object.entries(parsers)
      .filter(([name]) => length <= (largest[name] ?? Number.POSITIVE_INFINITY))
      .map(([name, parse]) => [name, () => parse(needsRoot.has(name) ? rooted : source)] as const);
    for (const [name, milliseconds] of medians(runs)) speeds.get(name)?.set(size, source.length / 1e3 / milliseconds);
  }
  table(
    ['parse, MB/s', ...chosen.map(([size]) => size), `1MB, x ${limit}`, 'exponent'],
    [...speeds].map(([name, by]) => {
      const ratio = (by.get('1MB') ?? Number.NaN) / (speeds.get(limit)?.get('1MB') ?? Number.NaN);
      const [small, big] = [by.get('100KB'), by.get('10MB')];
      const exponent = small && big ? Math.log((100 * small) / big) / Math.log(100) : Number.NaN;
      return [name, ...chosen.map(([size]) => by.get(size)), ratio, exponent];
    }),
  );
}

function printTable(): void {
  const source = realisticDocument(1e6);
  const document = parseStorage(source);
  const root = parseDocument(source, { ...xml, decodeEntities: false });
  const built = parseDocument(source, { ...xml, decodeEntities: false }); // no ranges: as built by hand
  const elements = findAll(document.root, () => true).filter((_, index) => index % 100 === 0);
  const touched = parseStorage(source);
  for (const [index, element] of findAll(touched.root, () => true).entries())
    if (index % 100 === 0) element.attribs.title = 'x';
  const runs: (readonly [string, () => unknown])[] = [
    ['dom-serializer', () => render(root, { ...xml, encodeEntities: false })],
    ['untouched document', () => serialize(document)],
    [
      '1 % of the elements edited, by edits',
      () => {
        const editor = createEditor(document);
        for (const element of elements) editor.setAttribute(element, 'title', 'x');
        return editor.apply();
      },
    ],
    ['1 % of the elements changed in the tree', () => serializeFrom(touched)],
    ['nothing changed in the tree', () => serializeFrom(document)],
    ['built tree', () => serialize(built)],
  ];
  const found = medians(runs);
  const peer = found.get('dom-serializer') ?? Number.NaN;
  table(
    ['print, 1 MB', 'ms', 'x dom-serializer'],
    [...found].map(([name, milliseconds]) => [name, milliseconds, peer / milliseconds]),
  );
}

function memoryTable(): void {
  const { gc } = globalThis;
  if (!gc) throw new Error('Memory is measured with --expose-gc.');
  const source = realisticDocument(1e7);
  const rows = Object.entries(parsers)
    .filter(([name]) => [ours, floor].includes(name))
    .map(([name, parse]) => {
      gc();
      const before = process.memoryUsage().heapUsed;
      const kept = parse(source);
      gc();
      const bytes = process.memoryUsage().heapUsed - before;
      return [name, bytes / source.length, kept === undefined ? 0 : 1].slice(0, 2);
    });
  table(['memory kept, 10 MB', 'bytes for each of the input, source excluded'], rows);
}

function hostileTable(): void {
  const rows = hostileDocuments.map(([name, make]) => {
    const [small, big] = [100_000, 1_000_000].map((n) => {
      const source = make(n);
      return { length: source.length, time: medians([[name, () => parseStorage(source)]], 3).get(name) ?? Number.NaN };
    });
    if (!small || !big) throw new Error('Both were measured.');
    return [name, small.time, big.time, Math.log(big.time / small.time) / Math.log(big.length / small.length)];
  });
  table(['hostile input', 'n = 100,000, ms', 'n = 1,000,000, ms', 'exponent'], rows);
}

/** The median time of each run in milliseconds. A round is at least a tenth of a second of each contender, after one to warm up. */
function medians(runs: readonly (readonly [name: string, run: () => unknown])[], count = rounds): Map<string, number> {
  const times = new Map<string, number[]>(runs.map(([name]) => [name, []]));
  for (let round = -1; round < count; round++) {
    for (const [name, run] of runs) {
      const start = performance.now();
      let calls = 0;
      do {
        const result = run();
        if (typeof result === 'string') result.charCodeAt(result.length >> 1); // a text of pieces is put together when it is read
        calls++;
      } while (performance.now() - start < 100);
      if (round >= 0) times.get(name)?.push((performance.now() - start) / calls);
    }
  }
  return new Map([...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN]));
}

function table(head: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): void {
  const cell = (value: string | number | undefined) =>
    typeof value === 'string'
      ? value
      : value === undefined || Number.isNaN(value)
        ? '-'
        : String(Number(value.toPrecision(3)));
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map(
    (row) => `| ${row.map(cell).join(' | ')} |`,
  );
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
