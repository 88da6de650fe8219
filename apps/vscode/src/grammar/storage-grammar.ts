import { type CodeLanguage, codeLanguages, embeddedScope } from './code-languages.ts';
import { type Grammar, type GrammarRule, groups, include } from './grammar.ts';

const inText = ['comment', 'cdata', 'instruction', 'codeMacro', 'heading', 'bold', 'italic', 'tag', 'entity'];
const cdataStart = '<!\\[CDATA\\[';
const cdataMark = { 0: { name: 'punctuation.definition.string.cdata.xml' } };

/** Highlighting of storage format. The language server adds tokens for names and values in the macro registry. */
export const storageGrammar: Grammar = {
  scopeName: 'text.xml.confluence-storage',
  patterns: include(...inText),
  repository: {
    comment: { name: 'comment.block.xml', begin: '<!--', end: '-->' },
    cdata: {
      name: 'string.unquoted.cdata.xml',
      begin: cdataStart,
      end: '\\]\\]>',
      beginCaptures: cdataMark,
      endCaptures: cdataMark,
    },
    instruction: { name: 'meta.tag.preprocessor.xml', begin: '<\\?', end: '\\?>' },
    codeMacro: {
      begin: '(?=<ac:(?:structured-)?macro\\b[^>]*\\sac:name\\s*=\\s*(?:"code"|\'code\'))',
      end: '(?<=</ac:structured-macro>|</ac:macro>)',
      patterns: [...codeLanguages.map(codeIn), ...include('comment', 'cdata', 'tag', 'entity')],
    },
    heading: {
      name: 'markup.heading.confluence-storage',
      begin: '(?=<(h[1-6])[\\s>])',
      end: '(?<=</\\1>)',
      patterns: include('comment', 'cdata', 'tag', 'entity'),
    },
    bold: styled('strong|b', 'markup.bold.confluence-storage', 'italic'),
    italic: styled('em|i', 'markup.italic.confluence-storage', 'bold'),
    tag: {
      patterns: [
        tagOf('structured-macro|macro', [named('entity.name.function.macro.confluence-storage')]),
        tagOf('parameter', [named('variable.parameter.confluence-storage')]),
        tagOf(undefined, []),
      ],
    },
    attribute: {
      match: '([A-Za-z_][\\w.-]*(?::[\\w.-]+)?)\\s*(=)?',
      captures: groups('entity.other.attribute-name.xml', 'punctuation.separator.key-value.xml'),
    },
    value: {
      patterns: [
        {
          name: 'string.quoted.double.xml',
          begin: '"',
          end: '"|(?=<)',
          patterns: include('entity'),
        },
        {
          name: 'string.quoted.single.xml',
          begin: "'",
          end: "'|(?=<)",
          patterns: include('entity'),
        },
      ],
    },
    entity: {
      patterns: [
        { name: 'constant.character.entity.xml', match: '&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]+|#x[0-9A-Fa-f]+);' },
        { name: 'invalid.illegal.bad-ampersand.xml', match: '&' },
      ],
    },
  },
};

/** Highlights the body of a code macro in the language that a preceding parameter names. */
function codeIn(language: CodeLanguage): GrammarRule {
  return {
    begin: `(<ac:parameter\\s+ac:name\\s*=\\s*["']language["']\\s*>)\\s*((?i:${language.names}))\\s*(?=</ac:parameter>)`,
    end: '(?=</ac:structured-macro>|</ac:macro>)',
    beginCaptures: {
      1: { patterns: include('tag') },
      2: { name: 'support.constant.language.confluence-storage' },
    },
    patterns: [
      {
        contentName: embeddedScope(language),
        begin: cdataStart,
        end: '\\]\\]>',
        beginCaptures: cdataMark,
        endCaptures: cdataMark,
        patterns: [{ include: language.scope }],
      },
      ...include('comment', 'tag', 'entity'),
    ],
  };
}

function styled(names: string, scope: string, other: string): GrammarRule {
  return {
    begin: `(<)(${names})(>)`,
    end: '(</)(\\2)(>)',
    contentName: scope,
    beginCaptures: groups('punctuation.definition.tag.xml', 'entity.name.tag.xml', 'punctuation.definition.tag.xml'),
    endCaptures: groups('punctuation.definition.tag.xml', 'entity.name.tag.xml', 'punctuation.definition.tag.xml'),
    patterns: include('comment', 'cdata', other, 'tag', 'entity'),
  };
}

/** A rule for the tags of the given `ac:` elements, or of any element. */
function tagOf(element: string | undefined, first: readonly GrammarRule[]): GrammarRule {
  const word = '[A-Za-z_][\\w.-]*';
  const name = element === undefined ? `(${word})(?:(:)(${word}))?` : `(ac)(:)(${element})(?![\\w.-])`;
  return {
    name: 'meta.tag.xml',
    begin: `(</?)${name}`,
    end: '(/?>)|(?=<)',
    beginCaptures: groups(
      'punctuation.definition.tag.xml',
      'entity.name.tag.xml',
      'punctuation.separator.namespace.xml',
      'entity.name.tag.localname.xml',
    ),
    endCaptures: groups('punctuation.definition.tag.xml'),
    patterns: [...first, ...include('attribute', 'value')],
  };
}

/** A rule for the `ac:name` attribute, with this scope for its value. */
function named(scope: string): GrammarRule {
  return {
    match: '\\b(ac:name)\\s*(=)\\s*(?:(")([^"<]*)(")|(\')([^\'<]*)(\'))',
    captures: groups(
      'entity.other.attribute-name.xml',
      'punctuation.separator.key-value.xml',
      'punctuation.definition.string.begin.xml',
      scope,
      'punctuation.definition.string.end.xml',
      'punctuation.definition.string.begin.xml',
      scope,
      'punctuation.definition.string.end.xml',
    ),
  };
}
