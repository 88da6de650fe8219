import { isElement, textOf } from '@macrowright/storage';
import { type ChildNode, type Element, hasChildren, isText } from 'domhandler';

const maxNodes = 200;

/** The start of an element's text, and whether the element contains anything else. */
export interface Preview {
  readonly text: string;
  /** Whether it contains something that is visible without text, such as an image, a macro or a link to a title. */
  readonly hasObject: boolean;
}

const objects: ReadonlySet<string> = new Set([
  'ac:structured-macro',
  'ac:macro',
  'ac:image',
  'img',
  'ac:emoticon',
  'ac:link',
  'ac:inline-comment-marker',
  'ac:placeholder',
  'ac:adf-extension',
  'at:var',
  'time',
  'svg',
]);

/**
 * The text of an element. Reads a limited number of nodes, so that deeply nested elements are not read once per level.
 */
export function previewText(element: Element): Preview {
  const only = element.children[0];
  if (only && element.children.length === 1 && isText(only)) return { text: textOf(only), hasObject: false };
  const pieces: string[] = [];
  const stack: ChildNode[] = [];
  let hasObject = false;
  let left = maxNodes;
  let next: ChildNode | null | undefined = element.children[0];
  while (next && left-- > 0) {
    if (isText(next)) pieces.push(textOf(next));
    else if (isElement(next) && objects.has(next.name)) hasObject = true;
    if (hasChildren(next) && next.children.length > 0) {
      stack.push(next);
      next = next.children[0];
      continue;
    }
    next = next.next;
    while (!next && stack.length > 0) next = stack.pop()?.next;
  }
  return { text: pieces.join(''), hasObject: hasObject || left < 0 };
}
