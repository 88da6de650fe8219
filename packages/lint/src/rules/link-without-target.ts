import { attribute, isElement } from '@macrowright/storage';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Links without a target. In a parameter, an empty link means the page itself. */
export const linkWithoutTarget: Rule = {
  code: 'link-without-target',
  group: 'links',
  severity: 'error',
  summary: 'A link has no target.',
  rationale: 'Confluence displays the text crossed out, as a link to a page that does not exist.',
  fixable: 'no',
  examples: {
    bad: '<p><ac:link><ac:plain-text-link-body><![CDATA[Plan]]></ac:plain-text-link-body></ac:link></p>',
    good: '<p><ac:link><ri:page ri:content-title="Plan"/><ac:plain-text-link-body><![CDATA[Plan]]></ac:plain-text-link-body></ac:link></p>',
  },
  visit: {
    elements: {
      'ac:link'(element, { document, report }) {
        if (attribute(element, 'ac:anchor') !== undefined || isElement(element.parent, 'ac:parameter')) return;
        if (element.children.some((child) => isElement(child) && child.name.startsWith('ri:'))) return;
        const isEmpty = !element.children.some((child) => isElement(child));
        report({
          message: 'This link needs a resource or "ac:anchor".',
          range: openRange(document, element),
          severity: isEmpty ? 'warning' : 'error', // the editor stores broken links as empty links
        });
      },
    },
  },
};
