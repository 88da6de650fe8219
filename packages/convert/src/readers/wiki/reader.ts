import type { Reader } from '../reader.ts';
import { settingsOf } from './options.ts';
import { readWikiDocument } from './wiki-document.ts';

/** Wiki markup. */
export const wikiReader: Reader = {
  read: (text, { registry, strict }) => readWikiDocument(text, settingsOf({ registry, strict })),
};
