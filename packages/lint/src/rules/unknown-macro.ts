import { valueRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Names that are neither in the catalog nor in the configuration. */
export const unknownMacro: Rule = {
  code: 'unknown-macro',
  group: 'macros',
  severity: 'warning',
  summary: 'A macro is unknown.',
  rationale: 'The server accepts any name and displays a placeholder.',
  source: 'bsorrentino/maven-confluence-plugin#284 and #285',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="tasks-report"/>',
    good: '<ac:structured-macro ac:name="tasks-report-macro"/>',
  },
  visit: {
    macroWhen: (definition) => definition === undefined,
    macro({ name, element }, { document, registry, options, report }) {
      if (name.trim() === '' || registry.find(name)) return; // reported by macro-missing-name or macro-name-case
      const range = valueRange(document, element, 'ac:name');
      const suggestion = registry.suggest(name);
      report({
        message: `Unknown macro "${name}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
        range,
        severity: options.strictMacros === true ? 'error' : 'warning',
        fix: suggestion
          ? { title: `Rename to "${suggestion}"`, safe: false, edits: [{ range, text: suggestion }] }
          : undefined,
      });
    },
  },
};
