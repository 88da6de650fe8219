import { parseStorage } from '@macrowright/storage';
import type { Reader } from '../reader.ts';

/** Storage format, read as strictly as a Confluence server does. */
export const storageReader: Reader = {
  read(text) {
    const document = parseStorage(text);
    return { document, diagnostics: document.diagnostics };
  },
};
