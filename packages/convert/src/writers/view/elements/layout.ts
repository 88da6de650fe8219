import { element, text } from '@macrowright/storage';
import type { BuiltinElement } from '../context.ts';

/** `ac:layout`: the columns of a page. */
export const layout: BuiltinElement = {
  render: (_node, body) => [element('div', { class: 'contentLayout2' }, ['\n', body]), text('\n')],
};
