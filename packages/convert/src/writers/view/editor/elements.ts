import { element } from '@macrowright/storage';
import type { BuiltinElement } from '../context.ts';
import { htmlElement } from '../elements/html-element.ts';

/** A hint for the author, shown only in the editor. */
const placeholder: BuiltinElement = {
  render: (_node, body) => [element('span', { class: 'text-placeholder' }, body)],
};

/** The elements that the editor renders differently: placeholders are visible, and headings have no id. */
export const editorElements: Readonly<Record<string, BuiltinElement>> = {
  'ac:placeholder': placeholder,
  h1: htmlElement,
  h2: htmlElement,
  h3: htmlElement,
  h4: htmlElement,
  h5: htmlElement,
  h6: htmlElement,
};
