import { contentRange } from '../ranges.ts';
import { storedForm } from '../resources.ts';
import { defineRule } from '../rule.ts';

/** Parameters that Confluence stores as an element, although text works too. */
export const textWhereResourcePreferred = defineRule({
  code: 'text-where-resource-preferred',
  group: 'macros',
  severity: 'info',
  summary: 'A parameter contains text for which Confluence stores a resource.',
  rationale:
    'The server may convert the text, so the stored page differs from what was sent. Text does not follow when its target is renamed.',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="widget"><ac:parameter ac:name="url">https://example.com/video</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="widget"><ac:parameter ac:name="url"><ri:url ri:value="https://example.com/video"/></ac:parameter></ac:structured-macro>',
  },
  visit: {
    parameterWhen: ({ encoding }) => encoding !== 'text' && encoding !== 'ri:user' && encoding,
    parameter({ macro, parameter: { name, value, resources, element }, known }, { document, report }, encoding) {
      const { multiple, separator = ',' } = known;
      const text = value.trim();
      if (resources.length > 0 || text === '') return;
      // resources cannot express `@self`, `+KEY` or `currentSpace()`
      const isSpecial = /^[@+*-]|\(\)/.test(text) || known.values?.includes(text);
      if (isSpecial && !known.resourceRequired) return;
      const range = contentRange(document, element);
      const better = storedForm(multiple ? text.split(separator).map((part) => part.trim()) : [text], known);
      report({
        message: known.resourceRequired
          ? `Parameter "${name}" of macro "${macro.name}" must be "${encoding}"; the server fails on text.`
          : `Confluence stores parameter "${name}" of macro "${macro.name}" as "${encoding}", not as text.`,
        range,
        severity: !known.resourceRequired ? 'info' : isSpecial ? 'error' : 'warning',
        fix:
          better === undefined
            ? undefined
            : { title: `Replace with "${encoding}"`, safe: false, edits: [{ range, text: better }] },
      });
    },
  },
});
