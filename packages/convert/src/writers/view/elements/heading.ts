import { isElement, textOf, walk } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { BuiltinElementView } from '../context.ts';
import { copyOf, encoded } from './html.ts';

/** A heading has an id, made of the page's title and its text. In the editor it has none. */
export const heading: BuiltinElementView = (node, inside, view) => {
  const drawn = copyOf(node, inside, view);
  if (view.representation === 'editor') return [drawn];
  const written = headingText(node);
  const id = view.headingId(written);
  drawn.attribs.id = encoded(id);
  view.headings.add({ level: Number(node.name[1]), id, text: () => textOf(drawn).trim(), page: view.page });
  return [drawn];
};

/** The text of a heading as it is stored: that of a macro's parameters counts, as pages with anchors in their headings show. */
export function headingText(node: Element): string {
  const [only] = node.children;
  if (only?.type === 'text' && node.children.length === 1) return textOf(only);
  const pieces: string[] = [];
  walk(node.children, {
    enter(child) {
      if (isElement(child)) return child.name !== 'ac:placeholder';
      if (child.type === 'text') pieces.push(textOf(child));
      return true;
    },
  });
  return pieces.join('');
}
