import { attribute } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { contentRange, valueRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

const everywhere: ReadonlySet<string> = new Set(['serverId', 'templateId', 'contentBlueprintId']);

/** IDs that are valid only on one site. */
export const siteSpecificId: Rule = {
  code: 'site-specific-id',
  group: 'cloud',
  severity: 'warning',
  summary: 'A page contains an ID that is valid on one site only.',
  rationale: 'On another site the ID refers to nothing, or to something else.',
  fixable: 'no',
  targets: ['cloud', 'both'],
  examples: {
    bad: '<p><ac:structured-macro ac:name="jira"><ac:parameter ac:name="serverId">b2c0b2f5-8f3c-3bd8-9c3c-2f7b8a2c8c11</ac:parameter><ac:parameter ac:name="key">OPS-1</ac:parameter></ac:structured-macro></p>',
    good: '<p><ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">OPS-1</ac:parameter></ac:structured-macro></p>',
  },
  visit: {
    macro(macro, { document, report }) {
      for (const { name, value, element } of macro.parameters) {
        if (value === '' || !(everywhere.has(name) || (macro.name === 'calendar' && name === 'id'))) continue;
        report({
          message: `"${name}" of macro "${macro.name}" is an ID of one site and does not work on another.`,
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
    message: '"ri:content-id" is an ID of one site and does not work on another.',
    range: valueRange(document, element, 'ri:content-id'),
  });
}
