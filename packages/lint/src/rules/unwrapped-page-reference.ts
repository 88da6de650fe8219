import { wholeRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** `ri:page` without `ac:link` around it. */
export const unwrappedPageReference = defineRule({
  code: 'unwrapped-page-reference',
  group: 'macros',
  severity: 'warning',
  summary: 'A page reference in a parameter is not wrapped in a link.',
  rationale: 'Cloud has rejected pages with the unwrapped form.',
  fixable: 'safe',
  examples: {
    bad: '<ac:structured-macro ac:name="excerpt-include"><ac:parameter ac:name=""><ri:page ri:content-title="Release plan"/></ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="excerpt-include"><ac:parameter ac:name=""><ac:link><ri:page ri:content-title="Release plan"/></ac:link></ac:parameter></ac:structured-macro>',
  },
  visit: {
    parameterWhen: (known) => known.encoding === 'ac:link/ri:page',
    parameter({ macro, parameter: { resources } }, { document, report }) {
      for (const resource of resources) {
        if (resource.name !== 'ri:page') continue;
        const range = wholeRange(document, resource);
        report({
          message: `Macro "${macro.name}" needs "ac:link" around the page.`,
          range,
          fix: {
            title: 'Wrap in "ac:link"',
            safe: true,
            edits: [
              { range: { start: range.start, end: range.start }, text: '<ac:link>' },
              { range: { start: range.end, end: range.end }, text: '</ac:link>' },
            ],
          },
        });
      }
    },
  },
});
