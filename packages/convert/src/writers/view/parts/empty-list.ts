import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** A view of a list that depends on the reader: it is empty, with the message of the server. */
export function emptyList(className: string, message: string): BuiltinView {
  return () => [element('p', { class: className }, message)];
}
