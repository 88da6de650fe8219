import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { Element } from 'domhandler';

/** A panel around preformatted text, with the title of the macro. `suffix` is added to each class. */
export function textPanel(kind: 'code' | 'preformatted', suffix: string, macro: Macro, pre: Element): Element {
  const title = parameterValue(macro, 'title');
  const header = { class: `${kind}Header panelHeader${suffix}`, style: 'border-bottom-width: 1px;' };
  return element('div', { class: `${kind} panel${suffix}`, style: 'border-width: 1px;' }, [
    title ? element('div', header, element('b', {}, title)) : undefined,
    element('div', { class: `${kind}Content panelContent${suffix}` }, ['\n', pre, '\n']),
  ]);
}
