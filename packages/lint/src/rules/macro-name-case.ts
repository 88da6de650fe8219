import { valueRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Macro names are case-sensitive. Takes precedence over `unknown-macro`. */
export const macroNameCase = defineRule({
  code: 'macro-name-case',
  group: 'macros',
  severity: 'error',
  summary: 'A macro name differs from a known name only in case.',
  rationale: 'Macro names are case-sensitive, so the page displays an unknown macro.',
  fixable: 'safe',
  examples: { bad: '<ac:structured-macro ac:name="TOC"/>', good: '<ac:structured-macro ac:name="toc"/>' },
  visit: {
    macroWhen: (definition) => definition === undefined,
    macro({ name, element }, { document, registry, report }) {
      const known = registry.find(name);
      if (!known || known.distribution === 'wiki-only') return;
      const range = valueRange(document, element, 'ac:name');
      report({
        message: `Macro name "${name}" has the wrong case; use "${known.name}".`,
        range,
        fix: { title: `Rename to "${known.name}"`, safe: true, edits: [{ range, text: known.name }] },
      });
    },
  },
});
