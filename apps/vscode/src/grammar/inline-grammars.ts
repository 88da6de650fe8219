import type { Grammar } from './grammar.ts';

const language = 'confluence-storage';

/** Storage format in template literals tagged `storage`, in TypeScript and JavaScript. */
export const templateGrammar: Grammar = {
  scopeName: `inline.${language}.template`,
  injectionSelector: 'L:source.ts -comment -string, L:source.tsx -comment -string, L:source.js -comment -string',
  patterns: [
    {
      begin: '\\b(storage)\\s*(`)',
      end: '`',
      contentName: `meta.embedded.block.${language}`,
      beginCaptures: { 1: { name: 'entity.name.function.tagged-template.js' }, 2: { name: 'string.template.js' } },
      endCaptures: { 0: { name: 'string.template.js' } },
      patterns: [
        {
          name: 'meta.template.expression.js',
          begin: '\\$\\{',
          end: '\\}',
          captures: { 0: { name: 'punctuation.definition.template-expression.js' } },
          patterns: [{ include: 'source.ts' }],
        },
        { include: `text.xml.${language}` },
      ],
    },
  ],
};

/** Storage format in fenced Markdown code blocks marked `storage` or `xml storage`. */
export const markdownGrammar: Grammar = {
  scopeName: `inline.${language}.markdown`,
  injectionSelector: 'L:text.html.markdown',
  patterns: [
    {
      name: 'markup.fenced_code.block.markdown',
      begin: '(^|\\G)(\\s*)(`{3,}|~{3,})\\s*(?:xml\\s+)?(storage|confluence-storage)(?=\\s|$).*$',
      end: '(^|\\G)(\\2|\\s{0,3})(\\3)\\s*$',
      beginCaptures: {
        3: { name: 'punctuation.definition.markdown' },
        4: { name: 'fenced_code.block.language.markdown' },
      },
      endCaptures: { 3: { name: 'punctuation.definition.markdown' } },
      patterns: [
        {
          begin: '(^|\\G)(\\s*)(.*)',
          while: '(^|\\G)(?!\\s*([`~]{3,})\\s*$)',
          contentName: `meta.embedded.block.${language}`,
          patterns: [{ include: `text.xml.${language}` }],
        },
      ],
    },
  ],
};
