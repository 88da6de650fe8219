import { attribute } from '@macrowright/storage';
import { valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

const sourceFile = /^[^/?#:]{0,300}\.(?:md|markdown|mdx|adoc|asciidoc|rst|org|wiki|ipynb)(?:#.{0,300})?$/i;

/** A link to a file beside the source, which no page is. */
export const relativeLink: Rule = {
  code: 'relative-link',
  group: 'links',
  severity: 'warning',
  summary: 'A link leads to a source file.',
  rationale: 'Pages do not lie in folders, so the address ends in nothing.',
  fixable: 'no',
  examples: {
    bad: '<p><a href="../guide.md">Guide</a></p>',
    good: '<p><ac:link><ri:page ri:content-title="Guide"/></ac:link></p>',
  },
  visit: {
    elements: {
      a(element, { document, report }) {
        const raw = element.attribs.href;
        if (raw === undefined || raw.startsWith('https://') || raw.startsWith('http://')) return; // nearly all
        const address = attribute(element, 'href')?.trim() ?? '';
        if (!/^\.{1,2}\//.test(address) && !sourceFile.test(address.slice(address.lastIndexOf('/') + 1))) return;
        if (/^(?:[a-z][\w+.-]*:|\/)/i.test(address)) return;
        report({
          message: `"${address}" is no address of a page; link to the page by its title.`,
          range: valueRange(document, element, 'href'),
        });
      },
    },
  },
};
