import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** Page properties. */
export const details: BuiltinView = (macro, body) =>
  parameterValue(macro, 'hidden') === 'true' ? [] : [element('div', { class: 'plugin-tabmeta-details' }, body)];
