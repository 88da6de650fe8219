import { nearest } from '@macrowright/macros';
import { attribute, encodeAttribute, isElement } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { anchorsOf } from '../anchors.ts';
import { valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Suggestions cost time by candidates; this many findings get them, from this many names. */
const mostSuggestions = 50;
const mostCandidates = 500;

/** A link to a place of this page that is not there. */
export const brokenAnchor: Rule = {
  code: 'broken-anchor',
  group: 'links',
  severity: 'warning',
  summary: 'A link leads to an anchor or heading that the page does not have.',
  rationale: 'The browser stays where it is, without a word.',
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
      // what another page brings in has anchors too, and nobody here knows them
      if (links.length === 0 || found.macros.some(({ name }) => name.includes('include'))) return;
      const anchors = anchorsOf(found);
      const candidates = [...anchors.names, ...anchors.headings].slice(0, mostCandidates);
      let suggestions = mostSuggestions;
      for (const { element, attributeName, anchor } of links) {
        if (anchor === '' || anchor === 'top' || anchors.has(anchor)) continue;
        const meant = suggestions-- > 0 ? nearest(anchor, candidates) : undefined;
        const range = valueRange(document, element, attributeName);
        const text = encodeAttribute(attributeName === 'href' ? `#${meant}` : `${meant}`);
        report({
          message: `The page has no anchor or heading "${anchor}"${meant === undefined ? '.' : `; did you mean "${meant}"?`}`,
          range,
          fix: meant === undefined ? undefined : { title: `Write "${meant}"`, safe: false, edits: [{ range, text }] },
        });
      }
    },
  },
};

function linksOf(elements: readonly Element[] = [], attributeName: string) {
  return elements.flatMap((element) => {
    if (attributeName === 'href' && element.attribs.href?.startsWith('http')) return []; // nearly all
    const value = attribute(element, attributeName);
    if (value === undefined) return [];
    if (attributeName === 'href')
      return value.startsWith('#') ? [{ element, attributeName, anchor: value.slice(1) }] : [];
    const elsewhere = element.children.some((child) => isElement(child) && child.name.startsWith('ri:'));
    return elsewhere ? [] : [{ element, attributeName, anchor: value }];
  });
}
