import { attribute, encodeAttribute, encodeText, isElement, type TextEdit } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { contentRange, valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Anchors that Cloud writes in another way than links ask for. */
export const cloudAnchorCharacters: Rule = {
  code: 'cloud-anchor-characters',
  group: 'cloud',
  severity: 'warning',
  summary: 'The name of an anchor holds spaces or parentheses.',
  rationale: 'Cloud and Data Center write such names in different ways into addresses, so links miss them.',
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
      const mended = new Set<string>();
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
        const meant = anchor.replace(/[\s()]+/g, '-').replace(/^-+|-+$/g, '');
        const range = contentRange(document, parameter.element);
        const edits: TextEdit[] = [{ range, text: encodeText(meant) }];
        for (const link of mended.has(anchor) ? [] : (links.get(anchor) ?? [])) {
          edits.push({ range: valueRange(document, link, 'ac:anchor'), text: encodeAttribute(meant) });
        }
        mended.add(anchor);
        report({
          message: `The anchor "${anchor}" holds spaces or parentheses${meant ? `; write "${meant}".` : '.'}`,
          range,
          fix: meant ? { title: `Rename to "${meant}", links of this page too`, safe: false, edits } : undefined,
        });
      }
    },
  },
};
