import { nearest } from '@macrowright/macros';
import { attribute, encodeAttribute, isElement } from '@macrowright/storage';
import { valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** References to files that are not attached. Requires a list of files. */
export const missingAttachment: Rule = {
  code: 'missing-attachment',
  group: 'links',
  severity: 'error',
  summary: 'A page refers to a file that is not attached.',
  rationale: 'The page displays a placeholder instead of the file. Names of attachments are case-sensitive.',
  source: 'docToolchain/docToolchain#1291, bsorrentino/maven-confluence-plugin#286 and #161, kovetskiy/mark#677',
  fixable: 'suggest',
  options: {
    files: {
      type: 'strings',
      doc: 'The names of all files that are attached to the page. Without it the rule reports nothing.',
    },
  },
  examples: {
    bad: '<p><ac:image ac:alt="Plan"><ri:attachment ri:filename="Diagram.PNG"/></ac:image></p>',
    good: '<p><ac:image ac:alt="Plan"><ri:attachment ri:filename="diagram.png"/></ac:image></p>',
    options: { files: ['diagram.png'] },
  },
  visit: {
    document({ elements, macros }, { document, options, report }) {
      if (!Array.isArray(options.files)) return;
      const files = new Map(options.files.map((file) => [String(file).toLowerCase(), String(file)]));
      const exact = new Set(files.values());
      const used = new Set<string>();
      for (const element of elements.get('ri:attachment') ?? []) {
        const name = attribute(element, 'ri:filename');
        if (name === undefined || element.children.some((child) => isElement(child))) continue; // attached to another page
        const same = files.get(name.toLowerCase());
        used.add(same ?? name);
        if (exact.has(name)) continue;
        const suggestion = same ?? nearest(name, exact);
        const range = valueRange(document, element, 'ri:filename');
        report({
          message: same
            ? `File name "${name}" has the wrong case; use "${same}".`
            : `File "${name}" is not attached.${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}`,
          range,
          fix:
            suggestion === undefined
              ? undefined
              : {
                  title: `Replace with "${suggestion}"`,
                  safe: false,
                  edits: [{ range, text: encodeAttribute(suggestion) }],
                },
        });
      }
      for (const { parameters } of macros) for (const { value } of parameters) used.add(value);
      if (macros.some(({ name }) => name === 'attachments' || name === 'gallery')) return; // these display all files
      for (const file of exact) {
        if (used.has(file)) continue;
        report({
          message: `File "${file}" is attached but not used on the page.`,
          range: { start: 0, end: 0 },
          severity: 'info',
        });
      }
    },
  },
};
