import { nearest } from '@macrowright/macros';
import { type AttributeDefinition, attribute, attributeDefinition } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { valueRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Attribute values that the server drops or does not understand. */
export const invalidAttributeValue: Rule = {
  code: 'invalid-attribute-value',
  group: 'structure',
  severity: 'warning',
  summary: 'An attribute has an invalid value.',
  rationale:
    'The server drops the value, or displays the element without it. Widths and heights are in pixels, without a unit.',
  source: 'Confluence Storage Format page, images and emoticons',
  fixable: 'no',
  examples: {
    bad: '<p><ac:image ac:alt="Plan" ac:width="50%"><ri:attachment ri:filename="plan.png"/></ac:image> until <time datetime="01/02/2026"/></p>',
    good: '<p><ac:image ac:alt="Plan" ac:width="400"><ri:attachment ri:filename="plan.png"/></ac:image> until <time datetime="2026-02-01"/></p>',
  },
  visit: {
    elements: {
      '*'(element, cx) {
        if (!element.name.includes(':') && element.name !== 'time') return;
        for (const name in element.attribs) {
          const definition = attributeDefinition(element.name, name);
          if (definition) check(element, name, definition, cx);
        }
      },
    },
  },
};

function check(
  element: Element,
  name: string,
  definition: AttributeDefinition,
  { document, report }: RuleContext,
): void {
  const value = attribute(element, name) ?? '';
  const expected = expectation(element, value, definition);
  if (expected === undefined) return;
  report({
    message: `Invalid value "${value}" of "${name}": ${expected}.`,
    range: valueRange(document, element, name),
  });
}

/** A description of the expected value; `undefined` if the value is valid. */
function expectation(
  element: Element,
  value: string,
  { type, values = [], open }: AttributeDefinition,
): string | undefined {
  switch (type) {
    case 'integer':
      return /^\d+(?:\.\d+)?$/.test(value.trim()) ? undefined : 'use a number without a unit';
    case 'date':
      return isDate(value) ? undefined : 'use YYYY-MM-DD';
    case 'enum': {
      if (values.includes(value) || (open && !isPlainEmoticon(element))) return undefined;
      const suggestion = nearest(value, values);
      return suggestion === undefined ? `use one of ${shortList(values)}` : `did you mean "${suggestion}"?`;
    }
    default:
      return undefined;
  }
}

/** Cloud emoji have different names, and attributes that identify the emoji. */
function isPlainEmoticon({ name, attribs }: Element): boolean {
  return name === 'ac:emoticon' && !Object.keys(attribs).some((key) => key.startsWith('ac:emoji-'));
}

function isDate(value: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(value.trim()) ?? [];
  return year !== undefined && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

function shortList(values: readonly string[]): string {
  return values.length > 8 ? `${values.slice(0, 6).join(', ')}, …` : values.join(', ');
}
