import { attribute } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { openRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** By element. Resources are for `resource-attribute-missing`, macros for `macro-missing-name`. */
const required: Readonly<Record<string, string>> = {
  'ac:inline-comment-marker': 'ac:ref',
  'ac:parameter': 'ac:name',
  'ac:emoticon': 'ac:name',
  'ac:layout-section': 'ac:type',
  time: 'datetime',
  'at:var': 'at:name',
};

/** An element without an attribute it cannot do without. */
export const missingRequiredAttribute: Rule = {
  code: 'missing-required-attribute',
  group: 'structure',
  severity: 'error',
  summary: 'An element lacks an attribute it cannot do without.',
  rationale: 'Without it the element says nothing: a parameter of no name, a comment of no thread.',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="toc"><ac:parameter>3</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">3</ac:parameter></ac:structured-macro>',
  },
  visit: { elements: Object.fromEntries(Object.keys(required).map((name) => [name, check])) },
};

function check(element: Element, { document, report }: RuleContext): void {
  const name = required[element.name] ?? '';
  if (attribute(element, name) !== undefined) return;
  report({ message: `"${element.name}" needs "${name}".`, range: openRange(document, element) });
}
