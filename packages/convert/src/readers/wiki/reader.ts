import { documentOf } from '@macrowright/storage';
import type { Reader } from '../reader.ts';
import { normalize } from './normalize.ts';
import { readNodes } from './read-wiki.ts';
import { segmentsOf } from './source-map.ts';
import { diagnosticsOf, settingsOf } from './wiki-to-storage.ts';

/** Wiki markup. */
export const wikiReader: Reader = {
  read(wiki, { registry, strict }) {
    const { text, toSource } = normalize(wiki);
    const { nodes, diagnostics } = readNodes(text, settingsOf({ registry, strict }));
    const document = documentOf(nodes);
    return {
      document,
      diagnostics: diagnosticsOf(text, diagnostics, toSource),
      get sourceMap() {
        return { segments: segmentsOf(document).map(({ source, output }) => ({ source: toSource(source), output })) };
      },
    };
  },
};
