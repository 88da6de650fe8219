import { serialize } from '@macrowright/storage';
import { mapNodes } from '../../source-maps.ts';
import type { Writer } from '../writer.ts';

/** Storage format: the document's source, byte for byte. */
export const storageWriter: Writer = {
  write(document) {
    return {
      text: serialize(document),
      diagnostics: [],
      get sourceMap() {
        return mapNodes(document, (_node, range) => range);
      },
    };
  },
};
