import { wholeRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** `ri:page` without the `ac:link` around it. */
export const unwrappedPageReference = defineRule({
  code: 'unwrapped-page-reference',
  group: 'macros',
  severity: 'warning',
  summary: 'A page in a parameter is not wrapped in a link.',
  rationale: 'A live Cloud update was refused in the bare form.',
  fixable: 'safe',
  examples: {
    bad: '<ac:structured-macro ac:name="excerpt-include"><ac:parameter ac:name=""><ri:page ri:content-title="A"/></ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="excerpt-include"><ac:parameter ac:name=""><ac:link><ri:page ri:content-title="A"/></ac:link></ac:parameter></ac:structured-macro>',
  },
  visit: {
    parameterWhen: (known) => known.encoding === 'ac:link/ri:page',
    parameter({ macro, parameter: { resources } }, { document, report }) {
      for (const resource of resources) {
        if (resource.name !== 'ri:page') continue;
        const range = wholeRange(document, resource);
        report({
          message: `Macro "${macro.name}" takes a page in "ac:link".`,
          range,
          fix: {
            title: 'Wrap it in "ac:link"',
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
