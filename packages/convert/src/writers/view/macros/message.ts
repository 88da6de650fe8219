import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

function message(kind: string, icon: string): BuiltinView {
  return (macro, view) => {
    const title = parameterValue(macro, 'title');
    const shown = parameterValue(macro, 'icon') !== 'false';
    const iconClass = `aui-icon aui-icon-small aui-iconfont-${icon} confluence-information-macro-icon`;
    return [
      element('div', { class: `confluence-information-macro confluence-information-macro-${kind}` }, [
        title ? element('p', { class: 'title' }, title) : undefined,
        shown ? element('span', { class: iconClass }, view.flavor === 'cloud' ? ' ' : '') : undefined,
        element('div', { class: 'confluence-information-macro-body' }, view.body(macro)),
      ]),
    ];
  };
}

/** The box of the info macro. */
export const info = message('information', 'info');
/** The box of the note macro. */
export const note = message('note', 'warning');
/** The box of the tip macro. */
export const tip = message('tip', 'approve');
/** The box of the warning macro. */
export const warning = message('warning', 'error');
