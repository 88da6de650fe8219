import { attribute, encodeAttribute, encodeText, isElement, type TextEdit } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { contentRange, valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Anchor names that Cloud and Data Center encode differently. */
export const cloudAnchorCharacters: Rule = {
  code: 'cloud-anchor-characters',
  group: 'cloud',
  severity: 'warning',
  summary: 'The name of an anchor contains spaces or parentheses.',
  rationale: 'Cloud and Data Center encode such names differently in URLs, so links do not find them.',
  source: 'sphinx-contrib/confluencebuilder#922, #931, #1178',
  fixable: 'suggest',
  targets: ['cloud', 'both'],
  examples: {
    bad: '<p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">v2.0 (beta)</ac:parameter></ac:structured-macro></p>',
    good: '<p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">v2.0-beta</ac:parameter></ac:structured-macro></p>',
  },
  visit: {
    document({ macros, elements }, { document, report }) {
      const links = new Map<string, Element[]>();
      const renamed = new Set<string>();
      for (const link of elements.get('ac:link') ?? []) {
        const anchor = attribute(link, 'ac:anchor') ?? '';
        if (!/[\s()]/.test(anchor) || link.children.some((child) => isElement(child) && child.name.startsWith('ri:')))
          continue;
        const same = links.get(anchor);
        if (same) same.push(link);
        else links.set(anchor, [link]);
      }
      for (const { name, parameters } of macros) {
        const parameter = name === 'anchor' ? parameters.find((entry) => entry.name === '') : undefined;
        const anchor = parameter?.value.trim() ?? '';
        if (!parameter || !/[\s()]/.test(anchor)) continue;
        const suggestion = anchor.replace(/[\s()]+/g, '-').replace(/^-+|-+$/g, '');
        const range = contentRange(document, parameter.element);
        const edits: TextEdit[] = [{ range, text: encodeText(suggestion) }];
        for (const link of renamed.has(anchor) ? [] : (links.get(anchor) ?? [])) {
          edits.push({ range: valueRange(document, link, 'ac:anchor'), text: encodeAttribute(suggestion) });
        }
        renamed.add(anchor);
        report({
          message: `Anchor "${anchor}" contains spaces or parentheses${suggestion ? `; use "${suggestion}".` : '.'}`,
          range,
          fix: suggestion
            ? { title: `Rename to "${suggestion}" and update the links on this page`, safe: false, edits }
            : undefined,
        });
      }
    },
  },
};
