import { firstChild } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { previewText } from '../preview-text.ts';
import { openRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

const saysNothing: ReadonlySet<string> = new Set([
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

/** Longer texts say something. */
const longest = 20;

/** The text of a link says where it leads. Cards of Cloud show a title of their own. */
export const linkText: Rule = {
  code: 'link-text',
  group: 'accessibility',
  severity: 'info',
  summary: 'The text of a link does not say where it leads.',
  rationale:
    'Screen readers list the links of a page by their texts: "here" ten times, or an address letter by letter.',
  fixable: 'no',
  examples: {
    bad: '<p><a href="https://e.org/x">here</a></p>',
    good: '<p><a href="https://e.org/x">Release plan</a></p>',
  },
  visit: {
    elements: {
      a(element, cx) {
        if (element.attribs.href === undefined || element.attribs['data-card-appearance']) return;
        check(element, element, cx);
      },
      'ac:link'(element, cx) {
        const body = firstChild(element, 'ac:link-body') ?? firstChild(element, 'ac:plain-text-link-body');
        if (body && !element.attribs['ac:card-appearance']) check(element, body, cx); // without one the title shows
      },
    },
  },
};

function check(link: Element, body: Element, { document, report }: RuleContext): void {
  const { text, holdsObject } = previewText(body);
  if (holdsObject) return;
  const words = text.trim();
  const looksLikeAddress = /^(?:https?:|www\.)/i.test(words);
  if (words.length > longest && !looksLikeAddress) return;
  const isAddress = looksLikeAddress && /^(?:https?:\/\/|www\.)\S+$/i.test(words);
  if (
    words !== '' &&
    !isAddress &&
    !saysNothing.has(
      words
        .replace(/\s+/g, ' ')
        .toLowerCase()
        .replace(/[.!…:]+$/, ''),
    )
  )
    return;
  const what =
    words === '' ? 'This link has no text.' : `The text "${words.slice(0, 80)}" does not say where the link leads.`;
  report({ message: what, range: openRange(document, link) });
}
