import { isElement, type StorageDocument, type TextEdit } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** The elements `ac:macro` and `ac:default-parameter` of Confluence 4. */
export const legacyMacroElement: Rule = {
  code: 'legacy-macro-element',
  group: 'macros',
  severity: 'warning',
  summary: 'A macro uses the syntax of Confluence 4.',
  rationale: 'Newer releases still read it but write the current syntax, so the page changes when it is next saved.',
  source: 'Network Macro snippets before and after 5.x',
  fixable: 'safe',
  examples: {
    bad: '<ac:macro ac:name="network"><ac:default-parameter>followers</ac:default-parameter></ac:macro>',
    good: '<ac:structured-macro ac:name="network"><ac:parameter ac:name="">followers</ac:parameter></ac:structured-macro>',
    target: 'datacenter',
  },
  visit: {
    elements: {
      'ac:macro'(element, { document, report }) {
        const edits = [...rename(document, element, 'ac:structured-macro')];
        for (const child of element.children) {
          if (isElement(child, 'ac:default-parameter')) edits.push(...renameParameter(document, child));
        }
        report({
          message: '"ac:macro" is the syntax of Confluence 4; use "ac:structured-macro".',
          range: openRange(document, element),
          fix: { title: 'Replace with "ac:structured-macro"', safe: true, edits },
        });
      },
      'ac:default-parameter'(element, { document, report }) {
        if (isElement(element.parent, 'ac:macro')) return; // fixed together with its macro
        report({
          message: '"ac:default-parameter" is the syntax of Confluence 4; use \'ac:parameter ac:name=""\'.',
          range: openRange(document, element),
          fix: { title: 'Replace with "ac:parameter"', safe: true, edits: renameParameter(document, element) },
        });
      },
    },
  },
};

function renameParameter(document: StorageDocument, element: Element): TextEdit[] {
  const named = Object.hasOwn(element.attribs, 'ac:name');
  return rename(document, element, 'ac:parameter', named ? '' : ' ac:name=""');
}

function rename(document: StorageDocument, element: Element, name: string, attributes = ''): TextEdit[] {
  const ranges = document.tagRanges(element);
  if (!ranges) return [];
  const edits = [{ range: ranges.name, text: name + attributes }];
  if (ranges.close) {
    const start = ranges.close.start + 2;
    edits.push({ range: { start, end: start + element.name.length }, text: name });
  }
  return edits;
}
