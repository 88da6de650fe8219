import { encodeText } from '@macrowright/storage';
import { contentRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Syntax that Java supports and JavaScript does not. Expressions that use it are not checked. */
const onlyJava = /\(\?[a-zA-Z]|\\[QEAZzGRXpP]|[*+?}]\+|&&/;
const maxLength = 1000;

/** A file pattern in place of a regular expression, or an invalid expression. */
export const globInRegex = defineRule({
  code: 'glob-in-regex',
  group: 'macros',
  severity: 'warning',
  summary: 'A value is not a regular expression; it is probably a file pattern.',
  rationale: 'A pattern such as "*.jpg" is not a valid expression and matches nothing.',
  source: 'Attachments Macro page',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="attachments"><ac:parameter ac:name="patterns">*.jpg</ac:parameter></ac:structured-macro>',
    good: String.raw`<ac:structured-macro ac:name="attachments"><ac:parameter ac:name="patterns">.*\.jpg</ac:parameter></ac:structured-macro>`,
  },
  visit: {
    parameterWhen: (known) => known.type === 'regex',
    parameter({ macro, parameter: { name, value, resources, element }, known }, { document, report }) {
      if (resources.length > 0 || value === '' || value.length > maxLength) return;
      const parts = known.multiple ? value.split(known.separator ?? ',') : [value];
      const isGlob = parts.some((part) => /^\s*[*?]/.test(part));
      if (!isGlob && (onlyJava.test(value) || parts.every(compiles))) return;
      const range = contentRange(document, element);
      const suggestion = parts
        .map((part) => (/^\s*[*?]/.test(part) ? expressionOf(part.trim()) : part))
        .join(known.separator ?? ',');
      report({
        message: `Invalid regular expression "${value}" in parameter "${name}" of macro "${macro.name}".`,
        range,
        fix: isGlob
          ? { title: `Replace with "${suggestion}"`, safe: false, edits: [{ range, text: encodeText(suggestion) }] }
          : undefined,
      });
    },
  },
});

function compiles(expression: string): boolean {
  try {
    new RegExp(expression);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** The regular expression for a file pattern: `*` matches any text, `?` any character. */
function expressionOf(glob: string): string {
  return glob.replace(/[*?]|[.+^$(){}|[\]\\]/g, (found) => (found === '*' ? '.*' : found === '?' ? '.' : `\\${found}`));
}
