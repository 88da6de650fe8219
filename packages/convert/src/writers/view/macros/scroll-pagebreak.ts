import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** A page break in print. */
export const scrollPagebreak: BuiltinView = () => [element('div', { class: 'scroll-pagebreak' })];
