import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedFolder } from '../corpus.ts';
import { realisticDocument } from './storage-documents.ts';
import { bothDocuments } from './wiki-documents.ts';

/**
 * The text for a benchmark: real pages joined to the requested size, as one-byte or two-byte strings, or generated text.
 *
 * V8 stores a string with one byte per character if all of them are below U+0100, and many algorithms
 * run at half the speed on other strings.
 */
export interface DocumentKind {
  readonly name: 'real, one-byte' | 'real, two-byte' | 'generated';
  /** Storage format of at least this length; the same text for the same length. */
  storage(length: number): string;
  /** Wiki markup of at least this length; the same text for the same length. */
  wiki(length: number): string;
}

const generated: DocumentKind = {
  name: 'generated',
  storage: realisticDocument,
  wiki: (length) => bothDocuments(length)[0],
};

const shared = sharedFolder();

/** The kinds available here: real pages first if the corpus is next to the checkout, and generated text always last. */
export const documentKinds: readonly DocumentKind[] =
  shared === undefined ? [generated] : [...realKinds(shared), generated];

/** The kind to use when only one is measured. */
export const defaultKind: DocumentKind = documentKinds.find(({ name }) => name === 'real, two-byte') ?? generated;

function realKinds(folder: string): DocumentKind[] {
  const storage = cached((length) => runRealPages(folder, ['--size', String(length)]));
  const wiki = cached((length) => joinedWiki(folder, length));
  return [
    {
      name: 'real, one-byte',
      storage: (length) => oneByte(storage(length)),
      wiki: (length) => oneByte(wiki(length)),
    },
    {
      name: 'real, two-byte',
      storage: (length) => `<p>→</p>\n${storage(length)}`,
      wiki: (length) => `→\n\n${wiki(length)}`,
    },
  ];
}

/** A round trip through Buffer produces a flat string, with one byte per character if possible. */
function oneByte(text: string): string {
  return Buffer.from(text.replace(/[^\0-\xff]/g, 'e')).toString();
}

/** Different texts of joined real pages, each at least `length` characters long; `undefined` if the corpus does not exist. */
export function realPages(count: number, length: number): string[] | undefined {
  if (shared === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'macrowright-pages-'));
  try {
    runRealPages(shared, ['--count', String(count), '--size', String(length), '--out', folder]);
    return readdirSync(folder)
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runRealPages(folder: string, args: readonly string[]): string {
  const script = join(folder, 'bench/real-pages.mjs');
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw error ?? new Error(`${script} failed: ${stderr}`);
  return stdout;
}

function joinedWiki(folder: string, length: number): string {
  const root = join(folder, 'corpus/wiki');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.conf(luence)?$/.test(path),
  );
  const pages = paths.sort().map((path) => readFileSync(join(root, path), 'utf8').trim());
  const used: string[] = [];
  for (let total = 0, next = 0; total < length; next++) {
    const page = pages[next % pages.length] ?? '';
    used.push(page);
    total += page.length + 2;
  }
  return Buffer.from(used.join('\n\n')).toString();
}

function cached(make: (length: number) => string): (length: number) => string {
  const made = new Map<number, string>();
  return (length) => {
    const text = made.get(length) ?? make(length);
    made.set(length, text);
    return text;
  };
}
