import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';

/** A button that would create content. It is plain text, because the page is rendered in advance. */
export function createButton(label: string): Element {
  return element('span', { class: 'aui-button create-button', 'aria-disabled': 'true' }, label);
}
