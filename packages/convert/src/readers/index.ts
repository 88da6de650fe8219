import type { Reader } from './reader.ts';
import { storageReader } from './storage/reader.ts';
import { wikiReader } from './wiki/reader.ts';

/** The representations that can be read. */
export const readers = {
  storage: storageReader,
  wiki: wikiReader,
} as const satisfies Readonly<Record<string, Reader>>;
