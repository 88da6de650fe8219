import { wholeRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

const builtinTemplate = /^com\/atlassian\/confluence\/extra\/widgetconnector\/templates\/[\w-]{1,100}\.vm$/;

/** Widgets use only built-in templates. */
export const widgetTemplate: Rule = {
  code: 'widget-template',
  group: 'security',
  severity: 'error',
  summary: 'A widget uses a template that is not part of Confluence.',
  rationale: 'Attackers used it on old releases to run code and to read files of the server.',
  source: 'CVE-2019-3396',
  fixable: 'safe',
  examples: {
    bad: '<ac:structured-macro ac:name="widget"><ac:parameter ac:name="url"><ri:url ri:value="https://example.com/video"/></ac:parameter><ac:parameter ac:name="_template">file:///etc/passwd</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="widget"><ac:parameter ac:name="url"><ri:url ri:value="https://example.com/video"/></ac:parameter></ac:structured-macro>',
  },
  visit: {
    macros: {
      widget({ parameters }, { document, report }) {
        for (const { name, value, resources, element } of parameters) {
          if (name !== '_template' || (resources.length === 0 && (value === '' || builtinTemplate.test(value))))
            continue;
          const range = wholeRange(document, element);
          report({
            message: `"${value}" is not a template of Confluence.`,
            range,
            fix: { title: 'Remove the parameter', safe: true, edits: [{ range, text: '' }] },
          });
        }
      },
    },
  },
};
