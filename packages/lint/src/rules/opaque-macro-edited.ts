import { parameterValue } from '@macrowright/macros';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Only the roadmap editor can write roadmaps. */
export const opaqueMacroEdited: Rule = {
  code: 'opaque-macro-edited',
  group: 'macros',
  severity: 'warning',
  summary: 'A macro that needs its editor was written by hand.',
  rationale: 'The roadmap is percent-encoded JSON with a checksum; any other value displays an empty roadmap.',
  source: 'Roadmap Planner page',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="roadmap"><ac:parameter ac:name="source">{"title":"2026"}</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="roadmap"><ac:parameter ac:name="source">%7B%22title%22%3A%222026%22%7D</ac:parameter><ac:parameter ac:name="hash">0cc175b9</ac:parameter></ac:structured-macro>',
    target: 'datacenter',
  },
  visit: {
    macros: {
      roadmap(macro, { document, report }) {
        const source = parameterValue(macro, 'source');
        if (source === undefined || source === '') return; // reported by missing-required-parameter
        const why = !isEncodedJson(source)
          ? '"source" is not percent-encoded JSON'
          : parameterValue(macro, 'hash')
            ? undefined
            : '"hash" is missing';
        if (!why) return;
        report({
          message: `Use the roadmap editor to change this macro: ${why}.`,
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
