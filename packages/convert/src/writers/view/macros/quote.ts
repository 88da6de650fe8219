import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** A quotation. */
export const quote: BuiltinView = (_macro, body) => [element('blockquote', {}, body)];
