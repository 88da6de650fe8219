import { element, type Macro } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { clean } from '../clean.ts';
import type { BuiltinViewContext } from '../context.ts';
import { macroNotation } from '../macro-notation.ts';

/** The image that the server shows for a known macro, with alternative text. */
export function placeholderImage(macro: Macro, view: BuiltinViewContext): Element {
  const query = `definition=${macroNotation(macro)}&locale=en_GB&version=2`;
  const src = `${view.urls.prefix}/plugins/servlet/confluence/placeholder/macro?${query}`;
  return element('img', { class: 'editor-inline-macro', src, alt: `Macro ${clean(macro.name)}` });
}
