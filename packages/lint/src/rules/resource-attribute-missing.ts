import { attribute } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { openRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** By element: one attribute of each group is required. */
const required: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'ri:page': [['ri:content-title', 'ri:content-id']],
  'ri:blog-post': [
    ['ri:content-title', 'ri:content-id'],
    ['ri:posting-day', 'ri:content-id'],
  ],
  'ri:attachment': [['ri:filename']],
  'ri:url': [['ri:value']],
  'ri:user': [['ri:userkey', 'ri:account-id', 'ri:username']],
  'ri:space': [['ri:space-key']],
  'ri:shortcut': [['ri:key'], ['ri:parameter']],
  'ri:content-entity': [['ri:content-id']],
};

/** Resources without an identifying attribute. */
export const resourceAttributeMissing: Rule = {
  code: 'resource-attribute-missing',
  group: 'links',
  severity: 'error',
  summary: 'A resource has no identifying attribute.',
  rationale: 'Without the attribute Confluence does not know which resource is meant.',
  fixable: 'no',
  examples: {
    bad: '<p><ac:image ac:alt="Plan"><ri:attachment/></ac:image></p>',
    good: '<p><ac:image ac:alt="Plan"><ri:attachment ri:filename="plan.png"/></ac:image></p>',
  },
  visit: { elements: Object.fromEntries(Object.keys(required).map((name) => [name, check])) },
};

function check(element: Element, { document, report }: RuleContext): void {
  for (const group of required[element.name] ?? []) {
    if (group.some((name) => attribute(element, name) !== undefined)) continue;
    const names = group.map((name) => `"${name}"`).join(' or ');
    report({ message: `"${element.name}" needs ${names}.`, range: openRange(document, element) });
  }
}
