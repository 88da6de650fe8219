import { nearest } from '@macrowright/macros';
import { attribute, encodeAttribute, isElement } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { anchorsOf, fold, fragmentOf } from '../anchors.ts';
import { valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** The time for a suggestion grows with the number of candidates, so both are limited. */
const maxSuggestions = 50;
const maxCandidates = 500;

/** Links to missing anchors on this page. */
export const brokenAnchor: Rule = {
  code: 'broken-anchor',
  group: 'links',
  severity: 'warning',
  summary: 'A link points to an anchor or heading that does not exist on this page.',
  rationale:
    'The link does nothing: the browser shows no error. Anchors are case-sensitive: the heading "Set up" is "Set-up" on Cloud and "PageTitle-Setup" on Data Center.',
  source: 'kovetskiy/mark#47, hunyadi/md2conf#43',
  fixable: 'suggest',
  examples: {
    bad: '<p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">setup</ac:parameter></ac:structured-macro><ac:link ac:anchor="setpu"><ac:plain-text-link-body><![CDATA[Install]]></ac:plain-text-link-body></ac:link></p>',
    good: '<p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">setup</ac:parameter></ac:structured-macro><ac:link ac:anchor="setup"><ac:plain-text-link-body><![CDATA[Install]]></ac:plain-text-link-body></ac:link></p>',
  },
  visit: {
    document(found, { document, report }) {
      const links = [
        ...linksOf(found.elements.get('ac:link'), 'ac:anchor'),
        ...linksOf(found.elements.get('a'), 'href'),
      ];
      // included pages can add anchors that are not known here
      if (links.length === 0 || found.macros.some(({ name }) => name.includes('include'))) return;
      const anchors = anchorsOf(found);
      const candidates = anchors.names.slice(0, maxCandidates);
      const byFolded = new Map(candidates.map((name) => [fold(name).toLowerCase(), name]));
      let suggestions = maxSuggestions;
      for (const { element, attributeName, anchor } of links) {
        if (anchor === '' || anchor === 'top' || anchors.has(anchor)) continue;
        const name =
          byFolded.get(fold(anchor).toLowerCase()) ?? (suggestions-- > 0 ? nearest(anchor, candidates) : undefined);
        const anchorName = name !== undefined && attributeName === 'href' ? fragmentOf(name) : name;
        const range = valueRange(document, element, attributeName);
        const text = encodeAttribute(attributeName === 'href' ? `#${anchorName}` : `${anchorName}`);
        report({
          message: `This page has no anchor or heading "${anchor}".${anchorName === undefined ? '' : ` Did you mean "${anchorName}"?`}`,
          range,
          fix:
            anchorName === undefined
              ? undefined
              : { title: `Replace with "${anchorName}"`, safe: false, edits: [{ range, text }] },
        });
      }
    },
  },
};

function linksOf(elements: readonly Element[] = [], attributeName: string) {
  return elements.flatMap((element) => {
    if (attributeName === 'href' && element.attribs.href?.startsWith('http')) return []; // fast path for most links
    const value = attribute(element, attributeName);
    if (value === undefined) return [];
    if (attributeName === 'href')
      return value.startsWith('#') ? [{ element, attributeName, anchor: value.slice(1) }] : [];
    const elsewhere = element.children.some((child) => isElement(child) && child.name.startsWith('ri:'));
    return elsewhere ? [] : [{ element, attributeName, anchor: value }];
  });
}
