import type { Element } from 'domhandler';
import { rejectedOnCloud } from '../elements.ts';
import { openRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** HTML elements that Confluence Cloud rejects. */
export const cloudUnsupportedElement: Rule = {
  code: 'cloud-unsupported-element',
  group: 'cloud',
  severity: 'error',
  summary: 'Confluence Cloud rejects this element.',
  rationale: 'Cloud answers 400 to a page with this element. Use the "expand" macro instead.',
  fixable: 'no',
  targets: ['cloud'],
  examples: {
    bad: '<details><summary>Log</summary><p>Done.</p></details>',
    good: '<ac:structured-macro ac:name="expand"><ac:parameter ac:name="title">Log</ac:parameter><ac:rich-text-body><p>Done.</p></ac:rich-text-body></ac:structured-macro>',
    target: 'cloud',
  },
  visit: { elements: Object.fromEntries([...rejectedOnCloud].map((name) => [name, check])) },
};

function check(element: Element, { document, report }: RuleContext): void {
  report({
    message: `Confluence Cloud rejects a page with "<${element.name}>". Use the "expand" macro instead.`,
    range: openRange(document, element),
  });
}
