import { isElement, textOf } from '@macrowright/storage';
import { type ChildNode, type Element, hasChildren, isText } from 'domhandler';

const mostNodes = 200;

/** The first text of an element, and what else it holds. */
export interface Preview {
  readonly text: string;
  /** Whether something stands in it that shows without text: an image, a macro, a link to a title. */
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
 * The text of an element, up to a bound on nodes: elements of one kind that stand in each other a thousand deep are not
 * read a thousand times.
 */
export function previewText(element: Element): Preview {
  const only = element.children[0];
  if (only && element.children.length === 1 && isText(only)) return { text: textOf(only), hasObject: false };
  const pieces: string[] = [];
  const stack: ChildNode[] = [];
  let hasObject = false;
  let left = mostNodes;
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
