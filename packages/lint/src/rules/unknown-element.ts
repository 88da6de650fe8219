import { nearest } from '@macrowright/macros';
import { isElement, type StorageDocument } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { activeElements, htmlElements, prefixedElements, rejectedOnCloud } from '../elements.ts';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Wrong names found in issues and tests of other projects, with the correct element. */
const misnomers: ReadonlyMap<string, string> = new Map([
  ['ac:time', 'time'],
  ['ac:layout-cell-content', 'ac:layout-cell'],
  ['ac:rich-body-text', 'ac:rich-text-body'],
  ['ac:figure', 'ac:image'],
]);

/** Elements that are not in the vocabulary. `active-content` reports `script` and similar elements. */
export const unknownElement: Rule = {
  code: 'unknown-element',
  group: 'structure',
  severity: 'error',
  summary: 'An element is not part of storage format.',
  rationale: 'The server accepts the page, but ignores or drops the element.',
  source: 'sphinx-contrib/confluencebuilder#1103, sooperset/mcp-atlassian#1608',
  fixable: 'suggest',
  examples: { bad: '<ac:strructured-macro ac:name="toc"/>', good: '<ac:structured-macro ac:name="toc"/>' },
  visit: {
    document({ elements }, { document, target, report }) {
      for (const [name, list] of elements) {
        if (isKnown(name)) continue;
        if (target === 'cloud' && rejectedOnCloud.has(name)) continue; // reported by cloud-unsupported-element
        const colon = name.indexOf(':');
        const prefix = name.slice(0, Math.max(0, colon));
        const suggestion = misnomers.get(name) ?? nearest(name, colon < 0 ? htmlElements : prefixedElements);
        for (const element of list) {
          const { parent } = element;
          if (colon < 0 && isElement(parent) && !isKnown(parent.name)) continue; // report a whole SVG image only once
          report({
            message: `Unknown element "${name}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
            range: openRange(document, element),
            severity: prefix === 'ac' || prefix === 'ri' ? 'error' : 'warning',
            fix: suggestion ? rename(document, element, suggestion) : undefined,
          });
        }
      }
    },
  },
};

function isKnown(name: string): boolean {
  if (htmlElements.has(name) || prefixedElements.has(name) || activeElements.has(name)) return true;
  if (name.startsWith('ac:adf-')) return true;
  return name.includes(':') && !/^(?:ac|ri|at):/.test(name); // the document declares the prefix
}

function rename(document: StorageDocument, element: Element, name: string) {
  const ranges = document.tagRanges(element);
  if (!ranges) return undefined;
  const edits = [{ range: ranges.name, text: name }];
  if (ranges.close) {
    const start = ranges.close.start + 2;
    edits.push({ range: { start, end: start + element.name.length }, text: name });
  }
  return { title: `Rename to "${name}"`, safe: false, edits };
}
