import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** A view of a message box. */
export function messageBox(kind: string, icon: string): BuiltinView {
  return (macro, body, view) => {
    const title = parameterValue(macro, 'title');
    const hasIcon = parameterValue(macro, 'icon') !== 'false';
    const iconClass = `aui-icon aui-icon-small aui-iconfont-${icon} confluence-information-macro-icon`;
    return [
      element('div', { class: `confluence-information-macro confluence-information-macro-${kind}` }, [
        title ? element('p', { class: 'title' }, title) : undefined,
        hasIcon ? element('span', { class: iconClass }, view.flavor === 'cloud' ? ' ' : '') : undefined,
        element('div', { class: 'confluence-information-macro-body' }, body),
      ]),
    ];
  };
}
