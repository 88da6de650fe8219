import { type CodeLanguage, codeLanguages, embeddedScope } from './code-languages.ts';
import { type Captures, type Grammar, type GrammarRule, groups, include } from './grammar.ts';

const inLine = [
  ...[
    'escape',
    'monospace',
    'macro',
    'image',
    'link',
    'bold',
    'italic',
    'cite',
    'struck',
    'inserted',
    'raised',
    'lowered',
  ],
  ...['emoticon', 'dash'],
];

const macroTag: Captures = groups(
  'punctuation.definition.macro.begin.confluence-wiki',
  'entity.name.function.macro.confluence-wiki',
  'support.constant.language.confluence-wiki',
  'punctuation.definition.macro.end.confluence-wiki',
);

/** Highlighting of wiki markup. */
export const wikiGrammar: Grammar = {
  scopeName: 'text.confluence-wiki',
  patterns: include('code', 'heading', 'list', 'quote', 'rule', 'table', ...inLine),
  repository: {
    code: {
      patterns: [
        ...codeLanguages.map(codeIn),
        verbatim('(?i:code|noformat|html|css|latex|mathblock|chart-data)', 'markup.raw.block.confluence-wiki', []),
      ],
    },
    heading: {
      name: 'markup.heading.confluence-wiki',
      match: '^\\s*(h[1-6]\\.)(?=\\s)(.*)$',
      captures: { 1: { name: 'punctuation.definition.heading.confluence-wiki' }, 2: { patterns: include(...inLine) } },
    },
    list: {
      match: '^\\s*([*#-]*[*#]|-)(?=\\s)',
      captures: groups('punctuation.definition.list.begin.confluence-wiki'),
    },
    quote: {
      name: 'markup.quote.confluence-wiki',
      match: '^\\s*(bq\\.)(?=\\s)(.*)$',
      captures: { 1: { name: 'punctuation.definition.quote.confluence-wiki' }, 2: { patterns: include(...inLine) } },
    },
    rule: { name: 'meta.separator.confluence-wiki', match: '^\\s*-{4,}\\s*$' },
    table: {
      name: 'markup.other.table.confluence-wiki',
      begin: '^\\s*(?=\\|)',
      end: '$',
      patterns: [
        { name: 'punctuation.separator.table.header.confluence-wiki', match: '\\|\\|' },
        { name: 'punctuation.separator.table.confluence-wiki', match: '\\|' },
        ...include(...inLine),
      ],
    },
    escape: { name: 'constant.character.escape.confluence-wiki', match: '\\\\\\\\|\\\\[^\\sA-Za-z0-9]' },
    monospace: mark('\\{\\{', '(.+?)', '\\}\\}', 'markup.inline.raw.string.confluence-wiki'),
    macro: {
      name: 'meta.macro.confluence-wiki',
      begin: '(\\{)([A-Za-z][\\w.-]*)(?=[:}])(:)?',
      end: '(\\})|$',
      beginCaptures: groups(
        'punctuation.definition.macro.begin.confluence-wiki',
        'entity.name.function.macro.confluence-wiki',
        'punctuation.separator.confluence-wiki',
      ),
      endCaptures: groups('punctuation.definition.macro.end.confluence-wiki'),
      patterns: [
        {
          match: '([^\\s=|{}]+)(=)([^|}]*)',
          captures: groups(
            'variable.parameter.confluence-wiki',
            'keyword.operator.assignment.confluence-wiki',
            'string.unquoted.confluence-wiki',
          ),
        },
        { name: 'punctuation.separator.confluence-wiki', match: '\\|' },
        { name: 'string.unquoted.confluence-wiki', match: '[^|}]+' },
      ],
    },
    image: {
      name: 'meta.image.confluence-wiki',
      match: '(?<![\\w!])(!)([^\\s!|][^!|\\n]*)(?:(\\|)([^!\\n]*))?(!)',
      captures: groups(
        'punctuation.definition.image.begin.confluence-wiki',
        'markup.underline.link.image.confluence-wiki',
        'punctuation.separator.confluence-wiki',
        'string.unquoted.confluence-wiki',
        'punctuation.definition.image.end.confluence-wiki',
      ),
    },
    link: {
      name: 'meta.link.confluence-wiki',
      match: '(\\[)(?:([^\\[\\]|\\n]*)(\\|))?([^\\[\\]|\\n]+)(?:(\\|)([^\\[\\]\\n]*))?(\\])',
      captures: groups(
        'punctuation.definition.link.begin.confluence-wiki',
        'string.other.link.title.confluence-wiki',
        'punctuation.separator.confluence-wiki',
        'markup.underline.link.confluence-wiki',
        'punctuation.separator.confluence-wiki',
        'string.unquoted.confluence-wiki',
        'punctuation.definition.link.end.confluence-wiki',
      ),
    },
    bold: effect('\\*', '*', 'markup.bold.confluence-wiki'),
    italic: effect('_', '_', 'markup.italic.confluence-wiki'),
    struck: effect('-', '-', 'markup.strikethrough.confluence-wiki'),
    inserted: effect('\\+', '+', 'markup.underline.confluence-wiki'),
    raised: effect('\\^', '^', 'markup.superscript.confluence-wiki'),
    lowered: effect('~', '~', 'markup.subscript.confluence-wiki'),
    cite: effect('\\?\\?', '?', 'markup.quote.cite.confluence-wiki'),
    emoticon: {
      name: 'constant.other.emoticon.confluence-wiki',
      match: '\\((?:[/x!?iyn+-]|on|off|\\*[rgby]?)\\)|:-?[)(DP]|;-?\\)',
    },
    dash: { name: 'constant.character.dash.confluence-wiki', match: '(?<=\\s)-{2,3}(?=\\s)' },
  },
};

function codeIn(language: CodeLanguage): GrammarRule {
  const inFront = '[^}\\n]*?';
  return {
    begin: `(\\{)(code)(?=:(?:${inFront}\\|)?(?:language=)?(?i:${language.names})[|}])(:[^}\\n]*)(\\})`,
    end: '(\\{)(code)()(\\})',
    contentName: embeddedScope(language),
    beginCaptures: macroTag,
    endCaptures: macroTag,
    patterns: [{ include: language.scope }],
  };
}

/** A macro with a plain-text body, which ends at the next tag of the same name. */
function verbatim(names: string, scope: string, patterns: readonly GrammarRule[]): GrammarRule {
  return {
    begin: `(\\{)(${names})(:[^}\\n]*)?(\\})`,
    end: '(\\{)(\\2)()(\\})',
    contentName: scope,
    beginCaptures: macroTag,
    endCaptures: macroTag,
    patterns,
  };
}

/** Text between two equal marks on one line. A mark inside a word does not count. */
function effect(pattern: string, character: string, scope: string): GrammarRule {
  const inside = `[^\\s\\${character}\\n](?:[^\\${character}\\n]*[^\\s\\${character}\\n])?`;
  return mark(`(?<![\\w\\${character}\\\\])${pattern}`, `(${inside})`, `${pattern}(?![\\w\\${character}])`, scope);
}

function mark(opener: string, content: string, closer: string, name: string): GrammarRule {
  return { name, match: `${opener}${content}${closer}` };
}
