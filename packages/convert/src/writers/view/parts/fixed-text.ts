import { text } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** A view that is the same text for every macro. */
export function fixedText(content: string): BuiltinView {
  return () => [text(content)];
}
