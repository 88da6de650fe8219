import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** A tab. All tabs are open, one below the other. */
export const localtab: BuiltinView = (macro, body) => {
  const title = parameterValue(macro, 'title');
  return [
    element('div', { class: 'localtab' }, [
      title ? element('p', { class: 'localtab-title' }, element('b', {}, title)) : undefined,
      body,
    ]),
  ];
};
