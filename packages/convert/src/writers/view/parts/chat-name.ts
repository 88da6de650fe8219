import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { isOn } from '../listing/parameters.ts';

/** A name in a chat service. Only the service knows whether the person is online. */
export const chatName: BuiltinView = (macro) => {
  const service = parameterValue(macro, 'service') || (macro.name === 'yahoo' ? 'Yahoo!' : macro.name.toUpperCase());
  const id = isOn(parameterValue(macro, 'showid'), true) ? (parameterValue(macro, '') ?? '') : '';
  return [element('span', { class: 'im-macro' }, clean(`${service}${id ? `: ${id}` : ''}`))];
};
