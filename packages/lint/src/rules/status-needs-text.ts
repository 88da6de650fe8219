import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** A status without a title conveys its meaning only by color. */
export const statusNeedsText: Rule = {
  code: 'status-needs-text',
  group: 'accessibility',
  severity: 'warning',
  summary: 'A status has no title.',
  rationale: 'Readers and screen readers get only the name of the color.',
  fixable: 'no',
  examples: {
    bad: '<p><ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Red</ac:parameter></ac:structured-macro></p>',
    good: '<p><ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Red</ac:parameter><ac:parameter ac:name="title">Blocked</ac:parameter></ac:structured-macro></p>',
  },
  visit: {
    macroWhen: (definition) => definition === undefined || definition.name === 'status',
    macro({ name, parameters, element }, { document, report }) {
      if (name !== 'status') return;
      if (parameters.some((parameter) => parameter.name.toLowerCase() === 'title' && parameter.value.trim() !== ''))
        return;
      report({ message: 'This status needs a "title".', range: openRange(document, element) });
    },
  },
};
