import { wholeRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

const own = /^com\/atlassian\/confluence\/extra\/widgetconnector\/templates\/[\w-]{1,100}\.vm$/;

/** The template of a widget is Confluence's own. */
export const widgetTemplate: Rule = {
  code: 'widget-template',
  group: 'security',
  severity: 'error',
  summary: 'A widget names a template that is not one of Confluence.',
  rationale: 'With it, old releases could be made to run code or to show any file of the server.',
  source: 'CVE-2019-3396',
  fixable: 'safe',
  examples: {
    bad: '<ac:structured-macro ac:name="widget"><ac:parameter ac:name="url"><ri:url ri:value="https://e.org"/></ac:parameter><ac:parameter ac:name="_template">file:///etc/passwd</ac:parameter></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="widget"><ac:parameter ac:name="url"><ri:url ri:value="https://e.org"/></ac:parameter></ac:structured-macro>',
  },
  visit: {
    macros: {
      widget({ parameters }, { document, report }) {
        for (const { name, value, resources, element } of parameters) {
          if (name !== '_template' || (resources.length === 0 && (value === '' || own.test(value)))) continue;
          const range = wholeRange(document, element);
          report({
            message: `"_template" is no template of Confluence: "${value}".`,
            range,
            fix: { title: 'Remove it', safe: true, edits: [{ range, text: '' }] },
          });
        }
      },
    },
  },
};
