import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** A caption for the table or image in its body. */
export const scrollTitle: BuiltinView = (macro, body) => {
  const title = parameterValue(macro, 'title');
  return [
    element('div', { class: 'scroll-title' }, [body, title ? element('p', { class: 'caption' }, title) : undefined]),
  ];
};
