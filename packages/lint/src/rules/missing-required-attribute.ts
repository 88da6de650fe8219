import { attribute } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { openRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** By element. `resource-attribute-missing` checks resources, `macro-missing-name` macros. */
const required: Readonly<Record<string, string>> = {
  'ac:inline-comment-marker': 'ac:ref',
  'ac:parameter': 'ac:name',
  'ac:emoticon': 'ac:name',
  'ac:layout-section': 'ac:type',
  time: 'datetime',
  'at:var': 'at:name',
};

/** Elements without a required attribute. */
export const missingRequiredAttribute: Rule = {
  code: 'missing-required-attribute',
  group: 'structure',
  severity: 'error',
  summary: 'A required attribute is missing.',
  rationale:
    'The element has no meaning without it, such as a parameter without a name or a comment marker without a thread.',
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
