import { element, type Macro } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { clean } from '../clean.ts';
import type { BuiltinViewContext } from '../context.ts';

/** Reports that a macro cannot be rendered, and returns the server's error block. */
export function errorBlock(macro: Macro, message: string, view: BuiltinViewContext): Element {
  view.warn(macro, message);
  const shown = `Error rendering macro '${clean(macro.name)}' : ${clean(message)}`;
  return element('div', { class: 'error' }, element('span', { class: 'error' }, shown));
}

/** Reports that a file is unknown, and returns the server's error. */
export function unknownAttachment(macro: Macro, filename: string, view: BuiltinViewContext): Element {
  view.warn(macro, `Unknown attachment "${filename}".`);
  return element('span', { class: 'error' }, `Unknown attachment: ${clean(filename)}`);
}
