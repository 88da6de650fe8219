import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** A row of columns. */
export const section: BuiltinView = (macro, body) => {
  const border = parameterValue(macro, 'border') === 'true' ? ' sectionMacroWithBorder' : '';
  const row = element('div', { class: 'sectionMacroRow' }, body);
  return [element('div', { class: 'sectionColumnWrapper' }, element('div', { class: `sectionMacro${border}` }, row))];
};
