import { type AnyNode, type Element, hasChildren } from 'domhandler';
import { isElement } from '../read.ts';
import { walk } from '../walk.ts';

/** Selects elements by name, or with a function. */
export type ElementTest = string | ((element: Element) => boolean);

/** All elements among the nodes and their descendants that pass the test, in document order. */
export function findAll(input: AnyNode | readonly AnyNode[], test: ElementTest): Element[] {
  const found: Element[] = [];
  walk(input, {
    enter(node) {
      if (isElement(node) && passes(node, test)) found.push(node);
    },
  });
  return found;
}

/** The first element among the nodes and their descendants that passes the test. */
export function find(input: AnyNode | readonly AnyNode[], test: ElementTest): Element | undefined {
  const stack: { readonly nodes: readonly AnyNode[]; index: number }[] = [
    { nodes: isList(input) ? input : [input], index: 0 },
  ];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.nodes[top.index++];
    if (!node) stack.pop();
    else if (isElement(node) && passes(node, test)) return node;
    else if (hasChildren(node)) stack.push({ nodes: node.children, index: 0 });
  }
  return undefined;
}

/** The node itself or its nearest ancestor that is an element and passes the test. */
export function closest(node: AnyNode, test: ElementTest): Element | undefined {
  for (let at: AnyNode | null = node; at; at = at.parent) if (isElement(at) && passes(at, test)) return at;
  return undefined;
}

function passes(element: Element, test: ElementTest): boolean {
  return typeof test === 'string' ? element.name === test : test(element);
}

function isList(input: AnyNode | readonly AnyNode[]): input is readonly AnyNode[] {
  return Array.isArray(input);
}
