import type { Element } from 'domhandler';
import { activeElements } from '../elements.ts';
import { openRange, removalOfAttribute, wholeRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Elements and attributes that run scripts. */
export const activeContent: Rule = {
  code: 'active-content',
  group: 'security',
  severity: 'error',
  summary: 'A page contains a script or an event handler.',
  rationale:
    'Confluence removes scripts, so they have no effect. A system that does not remove them runs them with the rights of every reader.',
  fixable: 'safe',
  examples: { bad: '<p onclick="openForm()">Request access</p>', good: '<p>Request access</p>' },
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
    fix: {
      title: 'Remove the attribute',
      safe: true,
      edits: [{ range: removalOfAttribute(document, element, name), text: '' }],
    },
  });
}

function checkElement(element: Element, { document, report }: RuleContext): void {
  report({
    message: `Element "${element.name}" can run scripts.`,
    range: openRange(document, element),
    fix: { title: 'Remove the element', safe: false, edits: [{ range: wholeRange(document, element), text: '' }] },
  });
}
