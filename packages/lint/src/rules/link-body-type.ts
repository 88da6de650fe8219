import { type Fix, isElement, parseStorage, type StorageDocument, textOf } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { contentRange, openRange, wholeRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

const inline = /^(?:strong|em|b|i|u|s|del|ins|sub|sup|code|small|big|span|br|font|tt|ac:image|ac:emoticon)$/;

/** The text of a link must be plain text in CDATA, or markup in `ac:link-body`. */
export const linkBodyType: Rule = {
  code: 'link-body-type',
  group: 'links',
  severity: 'error',
  summary: 'The text of a link is in the wrong element, or in none.',
  rationale: 'Readers see the tags of markup in a plain body, and text outside of a body is lost.',
  source: 'pchuri/confluence-cli#118',
  fixable: 'suggest',
  examples: {
    bad: '<p><ac:link><ri:page ri:content-title="Release plan"/><ac:plain-text-link-body><![CDATA[<b>Plan</b>]]></ac:plain-text-link-body></ac:link></p>',
    good: '<p><ac:link><ri:page ri:content-title="Release plan"/><ac:link-body><strong>Plan</strong></ac:link-body></ac:link></p>',
  },
  visit: {
    elements: {
      'ac:plain-text-link-body'(element, { document, report }) {
        const child = element.children.find((node) => isElement(node));
        const content = child ? undefined : textOf(element);
        if (!child && !(content?.includes('<') && isMarkup(content))) return;
        const markup = content ?? sliceOf(document, element);
        report({
          message: 'Readers see the tags of markup in "ac:plain-text-link-body"; use "ac:link-body".',
          range: openRange(document, element),
          fix: {
            title: 'Replace with "ac:link-body"',
            safe: false,
            edits: [{ range: wholeRange(document, element), text: `<ac:link-body>${markup}</ac:link-body>` }],
          },
        });
      },
      'ac:link'(element, { document, report }) {
        const strays = element.children.filter(isStray);
        const [first] = strays;
        const range = first && document.rangeOf(first);
        if (!range) return;
        report({
          message: 'The text of a link must be in "ac:link-body" or "ac:plain-text-link-body".',
          range: isElement(first) ? openRange(document, first) : range,
          fix: strays.length === 1 && !hasBody(element) ? wrap(document, first) : undefined,
        });
      },
    },
  },
};

function isMarkup(text: string): boolean {
  const { root, diagnostics } = parseStorage(text);
  const names = root.children.flatMap((node) => (isElement(node) ? [node.name] : []));
  return diagnostics.length === 0 && names.length > 0 && names.every((name) => inline.test(name));
}

function isStray(node: ChildNode): boolean {
  if (isElement(node)) return !node.name.startsWith('ri:') && !node.name.endsWith('link-body');
  return node.type === 'cdata' || (node.type === 'text' && node.data.trim() !== '');
}

function hasBody(link: Element): boolean {
  return link.children.some((node) => isElement(node) && node.name.endsWith('link-body'));
}

function wrap(document: StorageDocument, node: ChildNode): Fix | undefined {
  const range = document.rangeOf(node);
  if (!range || node.type === 'cdata') return undefined;
  return {
    title: 'Wrap in "ac:link-body"',
    safe: false,
    edits: [
      { range: { start: range.start, end: range.start }, text: '<ac:link-body>' },
      { range: { start: range.end, end: range.end }, text: '</ac:link-body>' },
    ],
  };
}

function sliceOf(document: StorageDocument, element: Element): string {
  const { start, end } = contentRange(document, element);
  return document.source.slice(start, end);
}
