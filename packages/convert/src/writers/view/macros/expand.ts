import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** Content that expands on click. */
export const expand: BuiltinView = (macro, body, view) => {
  const number = view.nextNumber('expander');
  const title = parameterValue(macro, 'title') || parameterValue(macro, '') || 'Click here to expand...';
  return [
    element('div', { id: `expander-${number}`, class: 'expand-container' }, [
      element('div', { id: `expander-control-${number}`, class: 'expand-control' }, [
        element('span', { class: 'expand-control-icon icon' }, '\u00a0'),
        element('span', { class: 'expand-control-text' }, title),
      ]),
      element('div', { id: `expander-content-${number}`, class: 'expand-content expand-hidden' }, body),
    ]),
  ];
};
