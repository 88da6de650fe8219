import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { isOn } from '../listing/parameters.ts';

/** An author's comment, which is not part of the page unless it is made visible. */
export const htmlcomment: BuiltinView = (macro, body) =>
  isOn(parameterValue(macro, 'hidden'), true) ? [] : [element('div', {}, body)];
