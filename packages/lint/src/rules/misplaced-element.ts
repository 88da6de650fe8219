import { allowedChildren, elementDefinition, isElement } from '@macrowright/storage';
import type { Element, Text } from 'domhandler';
import { openRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Parents whose content is checked by other rules, or is whatever an app stores. */
const otherRules =
  /^(?:ac:(?:structured-macro|macro|parameter|default-parameter|link|link-body|plain-text-|layout|adf-)|at:)/;
/** Children that other rules report: `layout-structure`, `table-shape`, `block-macro-in-paragraph`, `task-structure`. */
const otherChildren = /^(?:ac:(?:layout|structured-macro|macro|parameter|rich-text-body|plain-text-)|ri:|tr$)/;

/** Filled on demand, because computing it for all elements takes a millisecond. */
const allowed = new Map<string, ReadonlySet<string>>();

/** Elements in a parent that cannot contain them, according to the vocabulary. */
export const misplacedElement: Rule = {
  code: 'misplaced-element',
  group: 'structure',
  severity: 'warning',
  summary: 'An element is inside an element that cannot contain it.',
  rationale: 'Editors move or drop such content when the page is next edited.',
  source: 'Confluence Storage Format page; browsers apply the same content model of HTML',
  fixable: 'no',
  examples: {
    bad: '<p>Before you start:<ul><li>Take a backup</li></ul></p>',
    good: '<p>Before you start:</p><ul><li>Take a backup</li></ul>',
  },
  visit: {
    elements: { '*': checkElement, ul: checkText, ol: checkText, table: checkText, tbody: checkText, tr: checkText },
  },
};

function checkElement(element: Element, { document, within, report }: RuleContext): void {
  const { name, parent } = element;
  if (!isElement(parent)) return;
  const isNestedLink = name === 'a' && within('a');
  if (!isNestedLink) {
    if (childrenOf(parent.name)?.has(name) !== false) return;
    if (otherRules.test(parent.name) || otherChildren.test(name) || !elementDefinition(name)) return;
  }
  report({
    message: `"<${name}>" is not allowed inside "<${isNestedLink ? 'a' : parent.name}>".`,
    range: openRange(document, element),
  });
}

/** Text between the items of a list or the cells of a table. */
function checkText({ name, children }: Element, { document, report }: RuleContext): void {
  const text = children.find((child): child is Text => child.type === 'text' && child.data.trim() !== '');
  const range = text && document.rangeOf(text);
  if (range) report({ message: `Text is not allowed directly inside "<${name}>".`, range });
}

/** The allowed children of an element; `undefined` for an element that is not in the vocabulary. */
function childrenOf(name: string): ReadonlySet<string> | undefined {
  if (!elementDefinition(name)) return undefined;
  const known = allowed.get(name) ?? new Set<string>(allowedChildren(name));
  allowed.set(name, known);
  return known;
}
