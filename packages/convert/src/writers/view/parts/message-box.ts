import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

const icons: ReadonlyMap<string, string> = new Map([
  ['info', 'info'],
  ['note', 'warning'],
  ['tip', 'approve'],
  ['warning', 'error'],
]);

/** A message box, with the macro's colors and icon. */
export const messageBox: BuiltinView = (macro, body, view) => {
  const title = parameterValue(macro, 'title');
  const hasIcon = parameterValue(macro, 'icon') !== 'false';
  const kind = macro.name === 'info' ? 'information' : macro.name;
  const iconClass = `aui-icon aui-icon-small aui-iconfont-${icons.get(macro.name)} confluence-information-macro-icon`;
  return [
    element('div', { class: `confluence-information-macro confluence-information-macro-${kind}` }, [
      title ? element('p', { class: 'title' }, title) : undefined,
      hasIcon ? element('span', { class: iconClass }, view.flavor === 'cloud' ? ' ' : '') : undefined,
      element('div', { class: 'confluence-information-macro-body' }, body),
    ]),
  ];
};
