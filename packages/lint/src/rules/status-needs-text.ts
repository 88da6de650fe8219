import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Without a title the colour name is all that is read out. */
export const statusNeedsText: Rule = {
  code: 'status-needs-text',
  group: 'accessibility',
  severity: 'warning',
  summary: 'A status has no text.',
  rationale: 'The name of the colour is all that is shown and read out.',
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
      report({ message: 'This status has no "title".', range: openRange(document, element) });
    },
  },
};
