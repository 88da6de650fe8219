import { isElement, textOf, walk } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { BuiltinElement } from '../context.ts';
import { copyElement, encodeValue, htmlElement } from './html-element.ts';

/** `h1` to `h6`: headings with an id made of the page title and their text. */
export const heading: BuiltinElement = {
  ...htmlElement,
  render(node, body, view) {
    const rendered = copyElement(node, body, view);
    const id = view.headingId(storedText(node));
    rendered.attribs.id = encodeValue(id);
    view.headings.push({ level: Number(node.name[1]), id, text: () => textOf(rendered).trim(), page: view.page });
    return [rendered];
  },
};

/**
 * The text of a stored heading, without nested headings. It includes macro parameters, as recorded pages with anchors in their
 * headings show.
 */
function storedText(node: Element): string {
  const [only] = node.children;
  if (only?.type === 'text' && node.children.length === 1) return textOf(only);
  const pieces: string[] = [];
  walk(node.children, {
    enter(child) {
      if (isElement(child)) return child.name !== 'ac:placeholder' && !/^h[1-6]$/.test(child.name);
      if (child.type === 'text') pieces.push(textOf(child));
      return true;
    },
  });
  return pieces.join('');
}
