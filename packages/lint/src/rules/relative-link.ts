import { attribute } from '@macrowright/storage';
import { valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

const sourceFile = /^[^/?#:]{0,300}\.(?:md|markdown|mdx|adoc|asciidoc|rst|org|wiki|ipynb)(?:#.{0,300})?$/i;

/** Links to files next to the source file, which are not pages. */
export const relativeLink: Rule = {
  code: 'relative-link',
  group: 'links',
  severity: 'warning',
  summary: 'A link points to a source file.',
  rationale: 'Pages are not in folders, so the URL does not exist.',
  fixable: 'no',
  examples: {
    bad: '<p><a href="../guide.md">Guide</a></p>',
    good: '<p><ac:link><ri:page ri:content-title="Guide"/></ac:link></p>',
  },
  visit: {
    elements: {
      a(element, { document, report }) {
        const raw = element.attribs.href;
        if (raw === undefined || raw.startsWith('https://') || raw.startsWith('http://')) return; // fast path for most links
        const url = attribute(element, 'href')?.trim() ?? '';
        if (!/^\.{1,2}\//.test(url) && !sourceFile.test(url.slice(url.lastIndexOf('/') + 1))) return;
        if (/^(?:[a-z][\w+.-]*:|\/)/i.test(url)) return;
        report({
          message: `"${url}" is not the URL of a page. Link to the page by its title.`,
          range: valueRange(document, element, 'href'),
        });
      },
    },
  },
};
