import { compile, type Options } from 'css-select';
import type { AnyNode, ChildNode, Element } from 'domhandler';
import * as domutils from 'domutils';
import { attribute, isElement, textOf } from '../read.ts';
import { find, findAll } from './find.ts';

/**
 * All elements among the nodes and their descendants that match a CSS selector, in document order. Prefixed names need no
 * escaping: `ac:link > ri:page[ri:space-key="DEV"]`. Throws a `SyntaxError` for an invalid selector.
 *
 * css-select only tests whether an element matches, because its own traversal takes quadratic time in a deep tree.
 */
export function selectAll(selector: string, input: AnyNode | readonly AnyNode[]): Element[] {
  return findAll(input, compiled(selector));
}

/** The first element that matches a CSS selector, in document order. */
export function selectOne(selector: string, input: AnyNode | readonly AnyNode[]): Element | undefined {
  return find(input, compiled(selector));
}

/** Whether an element matches a CSS selector. */
export function matches(selector: string, element: Element): boolean {
  return compiled(selector)(element);
}

/** The tree contains raw markup, but selectors compare decoded values. */
const options: Options<AnyNode, Element> = {
  xmlMode: true,
  cacheResults: true, // per query: every query compiles its selector, so the tree may change in between
  adapter: {
    isTag: (node): node is Element => isElement(node),
    getAttributeValue: attribute,
    hasAttrib: (element, name) => Object.hasOwn(element.attribs, name),
    getName: ({ name }) => name,
    getText: textOf,
    getChildren: (node) => domutils.getChildren(node),
    getParent: ({ parent }) => parent,
    getSiblings: (node) => domutils.getSiblings(node),
    prevElementSibling: (node) => domutils.prevElementSibling(node as ChildNode), // only children have siblings
    removeSubsets: (nodes) => domutils.removeSubsets(nodes),
  },
};

function compiled(selector: string) {
  try {
    return compile<AnyNode, Element>(escapeNames(selector), options);
  } catch (error) {
    throw new SyntaxError(`Invalid selector "${selector}": ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

/** Escapes the colon after a prefix of the format, except in quotes. */
function escapeNames(selector: string): string {
  return selector.replace(
    /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?<![\w:.#-])(ac|ri|at):(?=[A-Za-z_])/g,
    (whole, prefix?: string) => (prefix === undefined ? whole : `${prefix}\\:`),
  );
}
