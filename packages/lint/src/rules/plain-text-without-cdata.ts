import { cdata, serialize, textOf } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { contentRange, wholeRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Plain-text bodies without CDATA: the server accepts them and stores an empty body. */
export const plainTextWithoutCdata: Rule = {
  code: 'plain-text-without-cdata',
  group: 'structure',
  severity: 'error',
  summary: 'A plain-text body contains text outside of CDATA.',
  rationale: 'The server accepts the page but stores an empty body.',
  source: 'Atlas-Authority/MarkdownMacro#83',
  fixable: 'safe',
  examples: {
    bad: '<ac:structured-macro ac:name="code"><ac:plain-text-body>npm install</ac:plain-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[npm install]]></ac:plain-text-body></ac:structured-macro>',
  },
  visit: { elements: { 'ac:plain-text-body': check, 'ac:plain-text-link-body': check } },
};

function check(element: Element, { document, report }: RuleContext): void {
  const [only] = element.children;
  if (!element.children.some((child) => child.type === 'text' && child.data.trim() !== '')) return;
  if (element.children.some((child) => child.type === 'tag')) return; // not plain text at all
  const range = contentRange(document, element);
  const simple = element.children.length === 1 && only?.type === 'text';
  report({
    message: `Text in "${element.name}" must be in a CDATA section.`,
    range: simple ? range : wholeRange(document, element),
    fix: simple
      ? { title: 'Wrap in CDATA', safe: true, edits: [{ range, text: serialize(cdata(textOf(element))) }] }
      : undefined,
  });
}
