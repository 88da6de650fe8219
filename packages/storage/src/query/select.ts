import { compile, type Options } from 'css-select';
import type { AnyNode, ChildNode, Element } from 'domhandler';
import * as domutils from 'domutils';
import { attribute, isElement, textOf } from '../read.ts';
import { find, findAll } from './find.ts';

/**
 * All elements among the nodes and below them that a CSS selector matches. Names of the format are written as they are:
 * `ac:link > ri:page[ri:space-key="DEV"]`. A selector that is none is a `SyntaxError`.
 *
 * css-select says whether an element matches; its own way through the tree takes time that grows with the square of depth.
 */
export function selectAll(selector: string, input: AnyNode | readonly AnyNode[]): Element[] {
  return findAll(input, compiled(selector));
}

/** The first of them, in document order. */
export function selectOne(selector: string, input: AnyNode | readonly AnyNode[]): Element | undefined {
  return find(input, compiled(selector));
}

/** Whether an element matches a CSS selector. */
export function matches(selector: string, element: Element): boolean {
  return compiled(selector)(element);
}

/** The tree holds markup as it is written; selectors mean what it says. */
const options: Options<AnyNode, Element> = {
  xmlMode: true,
  cacheResults: true, // for one query: each compiles anew, so that the tree may change between them
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
    throw new SyntaxError(`"${selector}" is no selector: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

/** A colon after a prefix of the format belongs to the name. In quotes nothing is changed. */
function escapeNames(selector: string): string {
  return selector.replace(
    /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?<![\w:.#-])(ac|ri|at):(?=[A-Za-z_])/g,
    (whole, prefix?: string) => (prefix === undefined ? whole : `${prefix}\\:`),
  );
}
