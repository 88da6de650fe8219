import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** A target for links. */
export const anchor: BuiltinView = (macro, _body, view) => {
  const id = view.anchorId(parameterValue(macro, '') ?? '');
  return [element('span', { class: 'confluence-anchor-link', id }, view.flavor === 'cloud' ? ' ' : '')];
};
