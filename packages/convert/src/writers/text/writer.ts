import { toText } from '@macrowright/storage';
import type { Writer } from '../writer.ts';

/** Plain text: what a reader sees, without markup. */
export const textWriter: Writer = {
  write: ({ root }) => ({ text: toText(root), diagnostics: [] }),
};
