import { createBuiltinRegistry } from '@macrowright/macros';
import { describe, expect, it } from 'vitest';
import { createLanguageService } from './service.ts';
import type { Syntax } from './types.ts';

const service = createLanguageService({ registry: createBuiltinRegistry() });

const tokens = (text: string, syntax: Syntax) =>
  service
    .semanticTokens(text, syntax)
    .map(({ range, kind, deprecated }) => `${deprecated ? 'old ' : ''}${kind} ${text.slice(range.start, range.end)}`);

describe('storage', () => {
  it.each<[string, string[]]>([
    ['<p class="a">b</p>', []],
    [
      '<ac:structured-macro ac:name="status" ac:x="1"><ac:parameter ac:name="colour">Green</ac:parameter></ac:structured-macro>',
      [
        'element ac:structured-macro',
        'attribute ac:name',
        'macro status',
        'element ac:parameter',
        'attribute ac:name',
        'parameter colour',
        'value Green',
        'element ac:parameter',
        'element ac:structured-macro',
      ],
    ],
    ['<ac:structured-macro ac:name="nothing" />', ['element ac:structured-macro', 'attribute ac:name']],
    ['<ac:structured-macro ac:name="constructor" />', ['element ac:structured-macro', 'attribute ac:name']],
    [
      '<ac:link ac:anchor="a"><ri:page ri:content-title="B &amp; C" ri:no="1" /></ac:link>',
      [
        'element ac:link',
        'attribute ac:anchor',
        'anchor a',
        'element ri:page',
        'attribute ri:content-title',
        'resource B &amp; C',
        'element ac:link',
      ],
    ],
    [
      "<ac:image ac:align='left' ac:width='x'>",
      ['element ac:image', 'attribute ac:align', 'value left', 'attribute ac:width'],
    ],
  ])('%s', (text, expected) => {
    expect(tokens(text, 'storage')).toEqual(expected);
  });

  it('distinguishes values, numbers and text of parameters', () => {
    const of = (macro: string, name: string, value: string) =>
      tokens(
        `<ac:structured-macro ac:name="${macro}"><ac:parameter ac:name="${name}">${value}</ac:parameter></ac:structured-macro>`,
        'storage',
      ).filter((token) => token.endsWith(` ${value}`));
    expect(of('toc', 'minLevel', '2')).toEqual(['number 2']);
    expect(of('toc', 'minLevel', 'two')).toEqual([]);
    expect(of('toc', 'printable', 'true')).toEqual(['value true']);
    expect(of('panel', 'title', 'Mind')).toEqual(['text Mind']);
    expect(of('panel', 'toString', 'Mind')).toEqual([]);
  });
});

describe('wiki', () => {
  it.each<[string, string[]]>([
    ['h1. A', ['heading h1.']],
    [' h2.\tA\nh7. no\nh1.no', ['heading h2.']],
    ['* a\n** b\n# c\n-- d\n---- \nbq. e', ['mark *', 'mark **', 'mark #', 'mark --', 'mark ----', 'mark bq.']],
    ['||a||\n|b|', ['mark ||', 'mark |']],
    [
      '{status:title=a b|colour=Green}',
      ['macro status', 'parameter title', 'text a b', 'parameter colour', 'value Green'],
    ],
    ['{info}{nothing}x{info}', ['macro info', 'macro info']],
    ['{code:java}\n* {info} [a]\n{code}', ['macro code', 'value java', 'macro code']],
    ['{anchor:a} [#a] [b|Page] [^f.pdf]', ['macro anchor', 'anchor a', 'anchor #a', 'link Page', 'resource ^f.pdf']],
    ['!a.png|width=3! \\!b! c!', ['resource a.png']],
    ['\\{info}', []],
  ])('%j', (text, expected) => {
    expect(tokens(text, 'wiki')).toEqual(expected);
  });
});
