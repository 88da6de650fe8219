import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

const types = /^(?:info|success|warning|error|hint|generic)$/;

/** An app's message box. */
export const auimessage: BuiltinView = (macro, body) => {
  const type = types.exec(parameterValue(macro, 'type') ?? '')?.[0] ?? 'info';
  const title = parameterValue(macro, 'title');
  return [
    element('div', { class: `aui-message aui-message-${type}` }, [
      title ? element('p', { class: 'title' }, title) : undefined,
      body,
    ]),
  ];
};
