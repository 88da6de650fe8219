import { nearest } from '@macrowright/macros';
import { cssColors, isCssColor } from '../css-colors.ts';
import { contentRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** A colour is `#rgb`, `#rrggbb`, `rgb(…)` or a name of CSS. */
export const invalidColor = defineRule({
  code: 'invalid-color',
  group: 'macros',
  severity: 'warning',
  summary: 'A value is no colour.',
  rationale: 'The browser drops what it cannot read, so the default colour shows.',
  source: 'kovetskiy/mark#333',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="bgColor">FAF9F8</ac:parameter><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="bgColor">#FAF9F8</ac:parameter><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    parameterWhen: (known) => known.type === 'color',
    parameter({ macro, parameter: { name, value, resources, element } }, { document, report }) {
      if (resources.length > 0 || value.trim() === '' || isCssColor(value)) return;
      const range = contentRange(document, element);
      const meant = meantBy(value.trim());
      report({
        message: `Parameter "${name}" of macro "${macro.name}" is no colour: "${value}".`,
        range,
        fix:
          meant === undefined ? undefined : { title: `Write "${meant}"`, safe: false, edits: [{ range, text: meant }] },
      });
    },
  },
});

function meantBy(value: string): string | undefined {
  if (isCssColor(value)) return value;
  if (/^(?:[\da-f]{3}|[\da-f]{6})$/i.test(value)) return `#${value}`;
  return nearest(value, cssColors.keys());
}
