import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { isOn } from '../listing/parameters.ts';

/** A named excerpt. */
export const multiexcerptMacro: BuiltinView = (macro, body) =>
  isOn(parameterValue(macro, 'hidden')) ? [] : [element('div', { class: 'multiexcerpt' }, body)];
