import { contentRange } from '../ranges.ts';
import { storedForm } from '../resources.ts';
import { defineRule } from '../rule.ts';

/** Stored pages hold an element here; text works too. */
export const textWhereResourcePreferred = defineRule({
  code: 'text-where-resource-preferred',
  group: 'macros',
  severity: 'info',
  summary: 'A parameter holds text where stored pages hold a resource.',
  rationale: 'The server may convert it, so what is stored differs from what was sent, and renames do not follow it.',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="widget"><ac:parameter ac:name="url">https://e.org</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="widget"><ac:parameter ac:name="url"><ri:url ri:value="https://e.org"/></ac:parameter></ac:structured-macro>',
  },
  visit: {
    parameterWhen: ({ encoding }) => encoding !== 'text' && encoding !== 'ri:user' && encoding,
    parameter({ macro, parameter: { name, value, resources, element }, known }, { document, report }, encoding) {
      const { multiple, separator = ',' } = known;
      const text = value.trim();
      if (resources.length > 0 || text === '') return;
      if (/^[@+*-]|\(\)/.test(text)) return; // `@self`, `+KEY`, `currentSpace()`: no resource can hold them
      if (known.values?.includes(text)) return;
      const range = contentRange(document, element);
      const better = storedForm(multiple ? text.split(separator).map((part) => part.trim()) : [text], known);
      report({
        message: `Parameter "${name}" of macro "${macro.name}" is stored as "${encoding}", not as text.`,
        range,
        fix:
          better === undefined
            ? undefined
            : { title: `Write ${encoding}`, safe: false, edits: [{ range, text: better }] },
      });
    },
  },
});
