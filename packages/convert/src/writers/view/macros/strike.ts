import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** Strikethrough text. */
export const strike: BuiltinView = (_macro, body) => [element('del', {}, body)];
