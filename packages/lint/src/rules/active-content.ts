import type { Element } from 'domhandler';
import { activeElements } from '../elements.ts';
import { openRange, removalOfAttribute, wholeRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Elements and attributes that run something. */
export const activeContent: Rule = {
  code: 'active-content',
  group: 'security',
  severity: 'error',
  summary: 'A page holds a script, or an attribute that runs one.',
  rationale: 'Confluence strips it, so it does nothing; where it does not, it runs with the rights of every reader.',
  fixable: 'safe',
  examples: { bad: '<p onclick="x()">a</p>', good: '<p>a</p>' },
  visit: {
    elements: Object.fromEntries([...activeElements].map((name) => [name, checkElement])),
    document({ elements }, cx) {
      for (const [name, list] of elements) {
        if (name.includes(':')) continue;
        for (const element of list) {
          for (const attribute in element.attribs)
            if (attribute.startsWith('on')) checkAttribute(element, attribute, cx);
        }
      }
    },
  },
};

function checkAttribute(element: Element, name: string, { document, report }: RuleContext): void {
  if (!/^on[a-z]{3,}$/.test(name)) return;
  const range = document.tagRanges(element)?.attributes.get(name);
  report({
    message: `Attribute "${name}" runs a script.`,
    range: range ? { start: range.name.start, end: range.value.end + 1 } : openRange(document, element),
    fix: { title: 'Remove it', safe: true, edits: [{ range: removalOfAttribute(document, element, name), text: '' }] },
  });
}

function checkElement(element: Element, { document, report }: RuleContext): void {
  report({
    message: `Element "${element.name}" runs something.`,
    range: openRange(document, element),
    fix: { title: 'Remove it', safe: true, edits: [{ range: wholeRange(document, element), text: '' }] },
  });
}
