import { attribute, isElement, type Macro, textOf } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';

const inline = new Set(['span', 'a', 'img', 'em', 'strong', 'u', 'del', 'mark', 'code', 'sup', 'sub', 'time']);

/** Puts the marks of a macro on its root element. Output without a single root stays as it is. */
export function markMacro(
  macro: Macro,
  drawn: readonly ChildNode[],
  flavor: 'cloud' | 'datacenter',
): readonly ChildNode[] {
  const root = onlyRoot(drawn);
  if (!root) return drawn;
  const { attribs } = root;
  const kind = inline.has(root.name) ? 'inline' : 'block';
  attribs.class = `${attribs.class ? `${attribs.class} ` : ''}conf-macro output-${kind}`;
  attribs['data-hasbody'] = macro.body ? 'true' : 'false';
  copy('data-macro-name', 'ac:name');
  if (flavor === 'cloud') {
    copy('data-macro-id', 'ac:macro-id');
    copy('data-local-id', 'ac:local-id');
    copy('data-layout', 'data-layout');
  }
  return drawn;

  function copy(to: string, from: string): void {
    if (attribute(macro.element, from) !== undefined) attribs[to] = macro.element.attribs[from] ?? '';
  }
}

/** The only node that is not white space, if it is an element. Looks no further than the second. */
function onlyRoot(drawn: readonly ChildNode[]): Element | undefined {
  let root: Element | undefined;
  for (const node of drawn) {
    if (!isElement(node)) {
      if (textOf(node).trim() !== '') return undefined;
    } else if (root) {
      return undefined;
    } else {
      root = node;
    }
  }
  return root;
}
