import type { Element } from 'domhandler';
import { contentRange, wholeRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** The server stores such a body empty and answers 200. */
export const plainTextWithoutCdata: Rule = {
  code: 'plain-text-without-cdata',
  group: 'structure',
  severity: 'error',
  summary: 'A plain-text body holds text outside of CDATA.',
  rationale: 'The server stores the body empty and answers 200.',
  source: 'Atlas-Authority/MarkdownMacro#83',
  fixable: 'safe',
  examples: {
    bad: '<ac:structured-macro ac:name="code"><ac:plain-text-body>x</ac:plain-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body></ac:structured-macro>',
  },
  visit: { elements: { 'ac:plain-text-body': check, 'ac:plain-text-link-body': check } },
};

function check(element: Element, { document, report }: RuleContext): void {
  const [only] = element.children;
  if (!element.children.some((child) => child.type === 'text' && child.data.trim() !== '')) return;
  if (element.children.some((child) => child.type === 'tag')) return; // wrong kind of content altogether
  const range = contentRange(document, element);
  const simple = element.children.length === 1 && only?.type === 'text' && !only.data.includes('&');
  report({
    message: `Text in "${element.name}" must stand in a CDATA section.`,
    range: simple ? range : wholeRange(document, element),
    fix: simple
      ? {
          title: 'Wrap in CDATA',
          safe: true,
          edits: [
            { range: { start: range.start, end: range.start }, text: '<![CDATA[' },
            { range: { start: range.end, end: range.end }, text: ']]>' },
          ],
        }
      : undefined,
  });
}
