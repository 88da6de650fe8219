import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { isOn } from '../listing/parameters.ts';

/** A view of a name in a chat service. Only the service knows whether the person is online. */
export function chatName(service: string): BuiltinView {
  return (macro) => {
    const name = parameterValue(macro, 'service') || service;
    const id = isOn(parameterValue(macro, 'showid'), true) ? (parameterValue(macro, '') ?? '') : '';
    return [element('span', { class: 'im-macro' }, clean(`${name}${id ? `: ${id}` : ''}`))];
  };
}
