import { type Element, isComment } from 'domhandler';
import type { Rule, RuleContext } from '../rule.ts';

/** A CDATA section that an HTML parser has turned into a comment. */
export const commentedCdata: Rule = {
  code: 'commented-cdata',
  group: 'structure',
  severity: 'error',
  summary: 'A plain-text body contains a comment instead of a CDATA section.',
  rationale:
    'An HTML parser turns CDATA sections into comments, so the page loses its code. Use an XML parser to write storage format.',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="code"><ac:plain-text-body><!--[CDATA[int a;]]--></ac:plain-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[int a;]]></ac:plain-text-body></ac:structured-macro>',
  },
  visit: {
    elements: { 'ac:plain-text-body': check, 'ac:plain-text-link-body': check },
  },
};

function check(element: Element, { document, report }: RuleContext): void {
  for (const child of element.children) {
    if (!isComment(child)) continue;
    const [, content] = /^\[CDATA\[(.*)\]\]$/s.exec(child.data) ?? [];
    const range = document.rangeOf(child);
    if (content === undefined || !range) continue;
    report({
      message: 'This comment was a CDATA section before an HTML parser changed it.',
      range,
      fix: { title: 'Write a CDATA section', safe: false, edits: [{ range, text: `<![CDATA[${content}]]>` }] },
    });
  }
}
