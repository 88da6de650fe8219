import { nearest } from '@macrowright/macros';
import { cssColors, isCssColor } from '../css-colors.ts';
import { contentRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** A color must be `#rgb`, `#rrggbb`, `rgb(…)` or a CSS color name. */
export const invalidColor = defineRule({
  code: 'invalid-color',
  group: 'macros',
  severity: 'warning',
  summary: 'A value is not a color.',
  rationale: 'Browsers ignore invalid colors and use the default color.',
  source: 'kovetskiy/mark#333',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="bgColor">FAF9F8</ac:parameter><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="bgColor">#FAF9F8</ac:parameter><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    parameterWhen: (known) => known.type === 'color',
    parameter({ macro, parameter: { name, value, resources, element } }, { document, report }) {
      if (resources.length > 0 || value.trim() === '' || isCssColor(value)) return;
      const range = contentRange(document, element);
      const suggestion = closestColor(value.trim());
      report({
        message: `Invalid color "${value}" in parameter "${name}" of macro "${macro.name}".`,
        range,
        fix:
          suggestion === undefined
            ? undefined
            : { title: `Replace with "${suggestion}"`, safe: false, edits: [{ range, text: suggestion }] },
      });
    },
  },
});

function closestColor(value: string): string | undefined {
  if (isCssColor(value)) return value;
  if (/^(?:[\da-f]{3}|[\da-f]{6})$/i.test(value)) return `#${value}`;
  return nearest(value, cssColors.keys());
}
