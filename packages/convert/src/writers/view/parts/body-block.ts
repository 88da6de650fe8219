import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** The body in a block. */
export const bodyBlock: BuiltinView = (_macro, body) => [element('div', {}, body)];

/** The body in a block whose class is the macro name. */
export const namedBlock: BuiltinView = (macro, body) => [element('div', { class: macro.name }, body)];

/** The body as inline content. */
export const bodySpan: BuiltinView = (_macro, body) => [element('span', {}, body)];
