import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { codeLanguages, embeddedScope } from './code-languages.ts';
import { grammars } from './grammars.ts';

const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
await oniguruma.loadWASM(new Uint8Array(readFileSync(wasm)).buffer);

/** A stand-in for VS Code's grammars that scopes every word. */
const standIn = (scopeName: string) => ({ scopeName, patterns: [{ name: `keyword.${scopeName}`, match: '\\w+' }] });
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (sources: string[]) => new oniguruma.OnigScanner(sources),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  }),
  async loadGrammar(scopeName) {
    const grammar = Object.values(grammars).find((one) => one.scopeName === scopeName) ?? standIn(scopeName);
    return textmate.parseRawGrammar(JSON.stringify(grammar), 'grammar.json');
  },
});

/** The words of a text whose scope starts with the given name. */
async function wordsWithScope(scopeName: string, text: string, scope: string): Promise<string[]> {
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) return expect.fail(`no grammar ${scopeName}`);
  const found: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const word = line.slice(startIndex, endIndex);
      if (word.trim() !== '' && scopes.some((name) => name.startsWith(scope))) found.push(word);
    }
    state = ruleStack;
  }
  return found;
}

const storage = 'text.xml.confluence-storage';
const wiki = 'text.confluence-wiki';
const macro = (inside: string, name = 'code') =>
  `<ac:structured-macro ac:schema-version="1" ac:name="${name}">${inside}</ac:structured-macro>`;

describe('storage', () => {
  it.each<[text: string, scope: string, expected: string[]]>([
    [macro('', 'toc'), 'entity.name.function.macro', ['toc']],
    ["<ac:structured-macro ac:name='toc'/>", 'entity.name.function.macro', ['toc']],
    [macro('<ac:parameter ac:name="a">b</ac:parameter>'), 'variable.parameter', ['a']],
    ['<p class="a&amp;b">c</p>', 'string.quoted', ['"', 'a', '&amp;', 'b', '"']],
    ['<p>&nbsp; & &#xA0;</p>', 'constant.character.entity', ['&nbsp;', '&#xA0;']],
    ['<p>R & D</p>', 'invalid.illegal', ['&']],
    ['<h1>A</h1><p>b</p>', 'markup.heading', ['<', 'h1', '>', 'A', '</', 'h1', '>']],
    ['<p><strong>a<em>b</em></strong>c</p>', 'markup.bold', ['a', '<', 'em', '>', 'b', '</', 'em', '>']],
    ['<!-- <p> -->', 'comment', ['<!--', ' <p> ', '-->']],
    ['<p a="b\n<q>c</q>', 'entity.name.tag', ['p', 'q', 'q']],
    ['<![CDATA[<p>]]><q/>', 'entity.name.tag', ['q']],
  ])('%s: %s', async (text, scope, expected) => {
    expect(await wordsWithScope(storage, text, scope)).toEqual(expected);
  });

  it('highlights the body of a code macro in its language and continues after it', async () => {
    const body = '<ac:plain-text-body><![CDATA[int i;]]></ac:plain-text-body>';
    const text = `${macro(`<ac:parameter ac:name="language">java</ac:parameter>\n${body}`)}\n<p>text</p>`;
    expect(await wordsWithScope(storage, text, 'keyword.source.java')).toEqual(['int', 'i']);
    expect(await wordsWithScope(storage, text, 'variable.parameter')).toEqual(['language']);
    const other = `${macro(`<ac:parameter ac:name="language">cobol</ac:parameter>\n${body}`)}`;
    expect(await wordsWithScope(storage, other, 'string.unquoted.cdata')).toEqual(['<![CDATA[', 'int i;', ']]>']);
  });
});

describe('wiki', () => {
  it.each<[text: string, scope: string, expected: string[]]>([
    ['h1. A *b*\nh1.no', 'markup.heading', ['h1.', ' A ', '*b*']],
    ['* a\n## b\n- c\n-d', 'punctuation.definition.list', ['*', '##', '-']],
    ['||a|b|', 'punctuation.separator.table', ['||', '|', '|']],
    ['{panel:title=a b|x=y}*z*{panel}', 'entity.name.function.macro', ['panel', 'panel']],
    ['{panel:title=a b|x=y}', 'variable.parameter', ['title', 'x']],
    ['{code:title=a|java}\nint *i*;\n{code} *b*', 'keyword.source.java', ['int', 'i']],
    ['{code:title=a|java}\nint *i*;\n{code} *b*', 'markup.bold', ['*b*']],
    ['{noformat}\n*a* {code}\n{noformat} *b*', 'markup.bold', ['*b*']],
    ['[a|Page] [b]', 'markup.underline.link', ['Page', 'b']],
    ['!a.png|width=3! b!', 'markup.underline.link.image', ['a.png']],
    ['a *b c* d*e*f **', 'markup.bold', ['*b c*']],
    ['_a_ snake_case_name', 'markup.italic', ['_a_']],
    ['{{a {b} c}} d', 'markup.inline.raw', ['{{a {b} c}}']],
    ['\\{a} \\\\', 'constant.character.escape', ['\\{', '\\\\']],
    ['(/) (x) (on) :)', 'constant.other.emoticon', ['(/)', '(x)', '(on)', ':)']],
    ['----', 'meta.separator', ['----']],
  ])('%j: %s', async (text, scope, expected) => {
    expect(await wordsWithScope(wiki, text, scope)).toEqual(expected);
  });
});

describe('inside other languages', () => {
  const macroName = 'entity.name.function.macro';

  it('highlights template literals', async () => {
    const text = `const a = storage\`<ac:structured-macro ac:name="toc" />\${b}\` + c;`;
    expect(await wordsWithScope('inline.confluence-storage.template', text, macroName)).toEqual(['toc']);
    expect(await wordsWithScope('inline.confluence-storage.template', text, 'keyword.source.ts')).toEqual(['b']);
  });

  it.each(['storage', 'xml storage'])('highlights Markdown code blocks marked %s', async (mark) => {
    const text = `\`\`\`${mark}\n<ac:structured-macro ac:name="toc" />\n\`\`\`\n<ac:structured-macro ac:name="no" />`;
    expect(await wordsWithScope('inline.confluence-storage.markdown', text, macroName)).toEqual(['toc']);
  });
});

it('declares every grammar and embedded language in the manifest', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const declared: { path: string; scopeName: string; embeddedLanguages?: object }[] = manifest.contributes.grammars;
  expect(declared.map(({ path, scopeName }) => [path.replace('./dist/grammars/', ''), scopeName])).toEqual(
    Object.entries(grammars).map(([name, { scopeName }]) => [name, scopeName]),
  );
  const embedded = Object.fromEntries(codeLanguages.map((language) => [embeddedScope(language), language.id]));
  expect(declared[0]?.embeddedLanguages).toEqual(embedded);
  expect(declared[1]?.embeddedLanguages).toEqual(embedded);
});
