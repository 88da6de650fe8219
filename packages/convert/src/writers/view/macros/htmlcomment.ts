import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { isOn } from '../listing/parameters.ts';

/** A comment of the author, which is not part of the page unless it is made visible. */
export const htmlcomment: BuiltinView = (macro, body) =>
  isOn(parameterValue(macro, 'hidden'), true) ? [] : [element('div', {}, body)];
