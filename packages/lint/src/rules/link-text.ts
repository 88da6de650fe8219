import { firstChild } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { previewText } from '../preview-text.ts';
import { openRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

const genericTexts: ReadonlySet<string> = new Set([
  'here',
  'click here',
  'click',
  'this',
  'this link',
  'this page',
  'link',
  'read more',
  'more',
  'page',
  'see here',
]);

/** All generic texts are shorter than this. */
const maxGenericLength = 20;

/** The text of a link must describe its target. Cards on Cloud display the title of the target instead. */
export const linkText: Rule = {
  code: 'link-text',
  group: 'accessibility',
  severity: 'info',
  summary: 'The text of a link does not describe its target.',
  rationale: 'Screen readers list the links of a page by their text: "here" ten times, or a URL letter by letter.',
  fixable: 'no',
  examples: {
    bad: '<p><a href="https://example.com/plan">here</a></p>',
    good: '<p><a href="https://example.com/plan">Release plan</a></p>',
  },
  visit: {
    elements: {
      a(element, cx) {
        if (element.attribs.href === undefined || element.attribs['data-card-appearance']) return;
        check(element, element, cx);
      },
      'ac:link'(element, cx) {
        const body = firstChild(element, 'ac:link-body') ?? firstChild(element, 'ac:plain-text-link-body');
        if (body && !element.attribs['ac:card-appearance']) check(element, body, cx); // without a body, the title is displayed
      },
    },
  },
};

function check(link: Element, body: Element, { document, report }: RuleContext): void {
  const { text, hasObject } = previewText(body);
  if (hasObject) return;
  const words = text.trim();
  const looksLikeUrl = /^(?:https?:|www\.)/i.test(words);
  if (words.length > maxGenericLength && !looksLikeUrl) return;
  const isUrl = looksLikeUrl && /^(?:https?:\/\/|www\.)\S+$/i.test(words);
  if (
    words !== '' &&
    !isUrl &&
    !genericTexts.has(
      words
        .replace(/\s+/g, ' ')
        .toLowerCase()
        .replace(/[.!…:]+$/, ''),
    )
  )
    return;
  const what =
    words === '' ? 'This link has no text.' : `The link text "${words.slice(0, 80)}" does not describe the target.`;
  report({ message: what, range: openRange(document, link) });
}
