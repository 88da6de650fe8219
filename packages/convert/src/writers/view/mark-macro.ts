import { attribute, isElement, type Macro, textOf } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';

const inlineElements = new Set(['span', 'a', 'img', 'em', 'strong', 'u', 'del', 'mark', 'code', 'sup', 'sub', 'time']);

/** Adds the class and the data attributes of a macro to its root element. Output without a single root is not marked. */
export function markMacro(
  macro: Macro,
  rendered: readonly ChildNode[],
  flavor: 'cloud' | 'datacenter',
): readonly ChildNode[] {
  const root = singleRoot(rendered);
  if (!root) return rendered;
  const { attribs } = root;
  const kind = inlineElements.has(root.name) ? 'inline' : 'block';
  attribs.class = `${attribs.class ? `${attribs.class} ` : ''}conf-macro output-${kind}`;
  attribs['data-hasbody'] = macro.body ? 'true' : 'false';
  copy('data-macro-name', 'ac:name');
  if (flavor === 'cloud') {
    copy('data-macro-id', 'ac:macro-id');
    copy('data-local-id', 'ac:local-id');
    copy('data-layout', 'data-layout');
  }
  return rendered;

  function copy(to: string, from: string): void {
    if (attribute(macro.element, from) !== undefined) attribs[to] = macro.element.attribs[from] ?? '';
  }
}

/** The only node besides whitespace, if it is an element. */
function singleRoot(rendered: readonly ChildNode[]): Element | undefined {
  const [root, ...more] = rendered.filter((node) => isElement(node) || textOf(node).trim() !== '');
  return isElement(root) && more.length === 0 ? root : undefined;
}
