import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** Preformatted text, in a panel by default. */
export const noformat: BuiltinView = (macro, body) => {
  const pre = element('pre', {}, body);
  if (parameterValue(macro, 'nopanel') === 'true') return [pre];
  const title = parameterValue(macro, 'title');
  return [
    element('div', { class: 'preformatted panel', style: 'border-width: 1px;' }, [
      title
        ? element(
            'div',
            { class: 'preformattedHeader panelHeader', style: 'border-bottom-width: 1px;' },
            element('b', {}, title),
          )
        : undefined,
      element('div', { class: 'preformattedContent panelContent' }, ['\n', pre, '\n']),
    ]),
  ];
};
