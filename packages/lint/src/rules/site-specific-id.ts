import { attribute } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { contentRange, valueRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

const everywhere: ReadonlySet<string> = new Set(['serverId', 'templateId', 'contentBlueprintId']);

/** Ids that only one site knows. */
export const siteSpecificId: Rule = {
  code: 'site-specific-id',
  group: 'cloud',
  severity: 'warning',
  summary: 'A page holds an id that only one site knows.',
  rationale: 'On another site the id names nothing, or something else.',
  fixable: 'no',
  targets: ['cloud', 'both'],
  examples: {
    bad: '<p><ac:structured-macro ac:name="jira"><ac:parameter ac:name="serverId">b2c0b2f5-8f3c-3bd8-9c3c-2f7b8a2c8c11</ac:parameter><ac:parameter ac:name="key">A-1</ac:parameter></ac:structured-macro></p>',
    good: '<p><ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">A-1</ac:parameter></ac:structured-macro></p>',
  },
  visit: {
    macro(macro, { document, report }) {
      for (const { name, value, element } of macro.parameters) {
        if (value === '' || !(everywhere.has(name) || (macro.name === 'calendar' && name === 'id'))) continue;
        report({
          message: `"${name}" of macro "${macro.name}" is an id of one site; it breaks on another.`,
          range: contentRange(document, element),
        });
      }
    },
    elements: { 'ri:page': check, 'ri:blog-post': check, 'ri:content-entity': check },
  },
};

function check(element: Element, { document, report }: RuleContext): void {
  if (attribute(element, 'ri:content-id') === undefined) return;
  report({
    message: '"ri:content-id" is an id of one site; it breaks on another.',
    range: valueRange(document, element, 'ri:content-id'),
  });
}
