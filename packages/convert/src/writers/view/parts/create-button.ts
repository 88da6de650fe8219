import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** A button that would create a space or a page. It is plain text, because the page is rendered in advance. */
export const createButton: BuiltinView = (macro) => {
  const defaultLabel = macro.name === 'create-space-button' ? 'Create space' : 'Create from Template';
  const label = parameterValue(macro, 'buttonLabel') || defaultLabel;
  return [element('span', { class: 'aui-button create-button', 'aria-disabled': 'true' }, label)];
};
