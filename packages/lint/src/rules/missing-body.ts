import { isElement, type MacroBody, textOf } from '@macrowright/storage';
import { isComment } from 'domhandler';
import { openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Macros without a required body. */
export const missingBody = defineRule({
  code: 'missing-body',
  group: 'macros',
  severity: 'warning',
  summary: 'A macro has no body, or an empty one.',
  rationale: 'The page displays an empty box. Tools that read the page with an HTML parser often lose the body.',
  source: 'epam/dm.ai#501',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="panel"/>',
    good: '<ac:structured-macro ac:name="panel"><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    macroWhen: (definition) =>
      definition !== undefined &&
      definition.body !== 'none' &&
      !definition.bodyOptional &&
      definition.distribution !== 'wiki-only',
    macro({ name, element, body }, { document, report }) {
      if (body && !isBlank(body)) return;
      if (!body && element.children.some((child) => child.type === 'text' && child.data.trim() !== '')) return;
      report({ message: `Macro "${name}" needs a body.`, range: openRange(document, element) });
    },
  },
});

/** Looks only at the children: a child element counts as content, and a commented CDATA section is reported by its own rule. */
function isBlank({ element }: MacroBody): boolean {
  return element.children.every(
    (node) => !isElement(node) && (isComment(node) ? !node.data.startsWith('[CDATA[') : textOf(node).trim() === ''),
  );
}
