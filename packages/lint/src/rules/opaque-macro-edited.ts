import { parameterValue } from '@macrowright/macros';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** A roadmap's plan is written by its editor alone. */
export const opaqueMacroEdited: Rule = {
  code: 'opaque-macro-edited',
  group: 'macros',
  severity: 'warning',
  summary: 'A macro that only its editor can write was written by hand.',
  rationale: 'The plan is percent-encoded JSON with a checksum; anything else shows an empty roadmap.',
  source: 'Roadmap Planner page',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="roadmap"><ac:parameter ac:name="source">{"title":"x"}</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="roadmap"><ac:parameter ac:name="source">%7B%22title%22%3A%22x%22%7D</ac:parameter><ac:parameter ac:name="hash">0cc175b9</ac:parameter></ac:structured-macro>',
    target: 'datacenter',
  },
  visit: {
    macros: {
      roadmap(macro, { document, report }) {
        const source = parameterValue(macro, 'source');
        if (source === undefined || source === '') return; // missing-required-parameter
        const why = !isEncodedJson(source)
          ? 'its "source" is no percent-encoded JSON'
          : parameterValue(macro, 'hash')
            ? undefined
            : 'it has no "hash"';
        if (!why) return;
        report({
          message: `This roadmap was not written by its editor: ${why}.`,
          range: openRange(document, macro.element),
        });
      },
    },
  },
};

function isEncodedJson(text: string): boolean {
  try {
    JSON.parse(decodeURIComponent(text));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return false;
    throw error;
  }
}
