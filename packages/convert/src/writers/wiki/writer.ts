import type { Writer } from '../writer.ts';
import { storageToWiki } from './storage-to-wiki.ts';

/** Wiki markup. Unsupported content is embedded as storage format, or refused in strict mode. */
export const wikiWriter: Writer = {
  write(document, { registry, strict }) {
    const unsupported = strict ? 'refuse' : 'keep';
    const result = storageToWiki(document, { registry, unsupported });
    const { wiki: text, losses, diagnostics } = result;
    return {
      text,
      losses,
      diagnostics,
      get sourceMap() {
        return result.sourceMap;
      },
    };
  },
};
