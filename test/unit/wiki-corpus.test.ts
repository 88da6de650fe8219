import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sameStorage, storageToWiki, wikiToStorage } from '@macrowright/convert';
import { parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../corpus.ts';

const shared = sharedFolder();

/** The files below a folder of the corpus whose names match. */
function filesOf(folder: string, ends: RegExp): string[] {
  if (!shared) return [];
  const root = join(shared, 'corpus', folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => ends.test(file))
    .sort()
    .map((file) => join(root, file));
}

/** The wiki markup in a file of cases, at any depth. */
function wikiIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'wiki' && typeof inner === 'string' ? [inner] : wikiIn(inner),
  );
}

const maxLength = 60_000;

/** Well-formed documents: a server does not store any others. */
function documentsOf(): [file: string, storage: string][] {
  return filesOf('storage', /\.(?:xml|xhtml|storage)$/)
    .map((file): [string, string] => [file, readFileSync(file, 'utf8')])
    .filter(([, text]) => text.length < maxLength)
    .filter(([, text]) => !parseStorage(text).diagnostics.some(({ severity }) => severity === 'error'));
}

describe.skipIf(!shared)('the corpora', () => {
  it('wiki, storage, wiki, storage: the same tree', () => {
    const texts = [
      ...filesOf('wiki', /\.(?:txt|wiki|confluence)$/).map((file) => readFileSync(file, 'utf8').slice(0, maxLength)),
      ...filesOf('wiki', /\.json$/).flatMap((file) => wikiIn(JSON.parse(readFileSync(file, 'utf8')))),
    ];
    expect(texts.length).toBeGreaterThan(500);
    const changed = texts.filter((wiki) => {
      const { storage } = wikiToStorage(wiki);
      const again = storageToWiki(storage).wiki;
      return !sameStorage(wikiToStorage(again).nodes, parseStorage(storage).root.children);
    });
    expect(changed).toEqual([]);
  }, 120_000);

  it('storage, wiki, storage: the same tree, and without losses if nothing is kept', () => {
    const documents = documentsOf();
    expect(documents.length).toBeGreaterThan(100);
    let lossless = 0;
    const changed = documents.filter(([, storage]) => {
      const { wiki, losses } = storageToWiki(storage);
      if (losses.length === 0) {
        lossless++;
        if (!storage.includes('storage-format') && wiki.includes('storage-format')) return true;
      }
      const { root } = parseStorage(storage);
      return !sameStorage(wikiToStorage(wiki).nodes, root.children, { identity: losses.length === 0 });
    });
    expect(changed.map(([file]) => file)).toEqual([]);
    expect(lossless).toBeGreaterThan(20);
  }, 120_000);

  it('storage, the nearest wiki markup, storage: the same tree if nothing is lost', () => {
    const changed = documentsOf().filter(([, storage]) => {
      const { wiki, losses } = storageToWiki(storage, { unsupported: 'nearest' });
      if (losses.length > 0) return false;
      return !sameStorage(wikiToStorage(wiki).nodes, parseStorage(storage).root.children);
    });
    expect(changed.map(([file]) => file)).toEqual([]);
  }, 120_000);
});
