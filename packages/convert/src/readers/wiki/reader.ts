import { documentOf } from '@macrowright/storage';
import type { Reader } from '../reader.ts';
import { wikiToStorage } from './wiki-to-storage.ts';

/** Wiki markup. */
export const wikiReader: Reader = {
  read(text, { registry, strict }) {
    const result = wikiToStorage(text, { registry, strict });
    return {
      document: documentOf(result.nodes),
      diagnostics: result.diagnostics,
      get sourceMap() {
        return result.sourceMap;
      },
    };
  },
};
