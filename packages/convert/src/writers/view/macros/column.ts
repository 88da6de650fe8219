import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { declarations, toPixels } from '../parts/style.ts';

/** A column of a section. */
export const column: BuiltinView = (macro, body) => {
  const width = toPixels(parameterValue(macro, 'width'));
  const style = declarations([
    ['width', width],
    ['min-width', width],
    ['max-width', width],
  ]);
  return [element('div', { class: 'columnMacro', style }, body)];
};
