import { createBuiltinRegistry } from '@macrowright/macros';
import { applyEdits, parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { createLanguageService } from './service.ts';
import type { Syntax } from './types.ts';

const registry = createBuiltinRegistry();
const site = { pageTitles: () => ['Home', 'R & D'], attachmentNames: () => ['plan.png'] };
const service = createLanguageService({ registry, site });

/** The text without its `|` mark, and the offset of the mark. */
function cursor(marked: string, mark = '|'): { text: string; offset: number } {
  const offset = marked.indexOf(mark);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

const anchor = (name: string) =>
  `<ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">${name}</ac:parameter></ac:structured-macro>`;
const macro = (inside: string, name = 'status') => `<ac:structured-macro ac:name="${name}">${inside}`;

/** The text with the cursor, the item to choose, and the resulting text. */
const storageCases: [marked: string, label: string, after: string][] = [
  ['<ac:|', 'ac:link', '<ac:link'],
  ['<p>a</p><ac:|</p>', 'ac:image', '<p>a</p><ac:image</p>'],
  ['<ac:li|nk ac:anchor="a">', 'ac:image', '<ac:image ac:anchor="a">'],
  ['<|', 'status', '<ac:structured-macro ac:name="status" />'],
  ['<ac:structured-macro ac:name="|', 'info', '<ac:structured-macro ac:name="info'],
  ['<ac:structured-macro ac:name="in|fo">', 'code', '<ac:structured-macro ac:name="code">'],
  ['<ac:structured-macro ac:name="|<p>after</p>', 'toc', '<ac:structured-macro ac:name="toc<p>after</p>'],
  [macro('<ac:parameter ac:name="|">'), 'colour', macro('<ac:parameter ac:name="colour">')],
  [
    macro('<ac:parameter ac:name="colour">|</ac:parameter>'),
    'Green',
    macro('<ac:parameter ac:name="colour">Green</ac:parameter>'),
  ],
  [
    macro('<ac:parameter ac:name="colour">\r\n  Gr|\r\n</ac:parameter>'),
    'Green',
    macro('<ac:parameter ac:name="colour">\r\n  Green\r\n</ac:parameter>'),
  ],
  [macro('<ac:parameter ac:name="subtle">t|'), 'true', macro('<ac:parameter ac:name="subtle">true')],
  ['<ac:image |', 'ac:align', '<ac:image ac:align=""'],
  ['<ac:image ac:align="|"', 'center', '<ac:image ac:align="center"'],
  ['<ri:page ri:content-title="|" />', 'R & D', '<ri:page ri:content-title="R &amp; D" />'],
  ['<h1>R &amp; D</h1><ac:link ac:anchor="|" />', 'R & D', '<h1>R &amp; D</h1><ac:link ac:anchor="R &amp; D" />'],
  ['<ri:attachment ri:filename="p|', 'plan.png', '<ri:attachment ri:filename="plan.png'],
  ['<p><strong>a</|', '/strong', '<p><strong>a</strong>'],
  ['<p><br /><em>a</em></|>', '/p', '<p><br /><em>a</em></p>'],
];

const wikiCases: [marked: string, label: string, after: string][] = [
  ['a {¦', 'toc', 'a {toc}'],
  ['{in¦', 'info', '{info}{info}'],
  ['{st¦:colour=Red}', 'status', '{status:colour=Red}'],
  ['{status:¦', 'colour', '{status:colour='],
  ['{status:title=a|co¦', 'colour', '{status:title=a|colour='],
  ['{status:colour=¦}', 'Green', '{status:colour=Green}'],
  ['see [Ho¦', 'Home', 'see [Home'],
  ['see [text|¦]', 'Home', 'see [text|Home]'],
  ['see [^¦]', 'plan.png', 'see [^plan.png]'],
  ['h1. My Heading\n[#¦]', 'My Heading', 'h1. My Heading\n[#My Heading]'],
  ['{anchor:a b}[x|#¦]', 'a b', '{anchor:a b}[x|#a b]'],
  ['a !¦', 'plan.png', 'a !plan.png!'],
];

function choose(text: string, offset: number, label: string, syntax: Syntax): string {
  const item = service.complete(text, offset, syntax).find((one) => one.label === label);
  return item ? applyEdits(text, [{ range: item.range, text: item.insert }]) : `no "${label}" suggested`;
}

describe('complete', () => {
  it.each(storageCases)('storage %s → %s', (marked, label, after) => {
    const { text, offset } = cursor(marked);
    expect(choose(text, offset, label, 'storage')).toBe(after);
  });

  it.each(wikiCases)('wiki %s → %s', (marked, label, after) => {
    const { text, offset } = cursor(marked, '¦');
    expect(choose(text, offset, label, 'wiki')).toBe(after);
  });

  it.each([['<!-- <ac:|'], ['<ac:plain-text-body><![CDATA[ <ac:|'], ['<p>plain |']])(
    'suggests nothing in %s',
    (marked) => {
      const { text, offset } = cursor(marked);
      expect(service.complete(text, offset, 'storage')).toEqual([]);
    },
  );

  it('suggests nothing inside the body of a code macro, closed or not', () => {
    expect(service.complete('{code}\n{st', 10, 'wiki')).toEqual([]);
    expect(service.complete('{code}\n{st\n{code}', 10, 'wiki')).toEqual([]);
    expect(service.complete('{code}\na\n{code}\n{st', 19, 'wiki').length).toBeGreaterThan(50);
  });

  it('omits existing attributes and parameters', () => {
    const { text, offset } = cursor(macro('<ac:parameter ac:name="colour">Red</ac:parameter><ac:parameter ac:name="|'));
    expect(service.complete(text, offset, 'storage').map(({ label }) => label)).toEqual(['title', 'subtle']);
  });

  it('inserts every macro well-formed', () => {
    const macros = service.complete('<', 1, 'storage').filter(({ kind }) => kind === 'macro');
    expect(macros.map(({ label }) => label)).toEqual(registry.names());
    const broken = macros.filter(({ insert }) => parseStorage(`<${insert}`).diagnostics.length > 0);
    expect(broken).toEqual([]);
  });

  it.each(['storage', 'wiki'] as const)('handles %s cut off at every position', (syntax) => {
    const whole = '<p a=\'b\' c="d">x</p><!-- y --><![CDATA[z]]></q> h1. {info:title=a|b}[c|#d]{info} !e! \\{f}';
    for (let end = 0; end <= whole.length; end++) {
      const text = whole.slice(0, end);
      for (let offset = 0; offset <= end; offset++) {
        for (const { range } of service.complete(text, offset, syntax)) {
          expect(range.start <= offset && offset <= range.end && range.end <= end).toBe(true);
        }
        service.hover(text, offset, syntax);
        service.selectionRanges(text, offset, syntax);
      }
      service.symbols(text, syntax);
    }
  });
});

describe('diagnostics and fixes', () => {
  it('reports diagnostics in source order, by default those of the parser', () => {
    const at = (start: number) => ({ code: 'x', severity: 'info', message: 'X.', range: { start, end: 3 } }) as const;
    const own = createLanguageService({ registry, lint: () => [at(2), at(1)], wikiDiagnostics: () => [at(0)] });
    expect(own.diagnostics('<p>a<br></p>', 'storage')).toEqual([at(1), at(2)]);
    expect(own.diagnostics('a', 'wiki')).toEqual([at(0)]);
    expect(service.diagnostics('<p>a<br></p>', 'storage').map(({ code }) => code)).toEqual(['void-element-not-closed']);
  });

  it('applies all fixes and single ones', () => {
    const text = '<p>a<br>b<hr></p>';
    expect(service.fixes(text, { start: 4, end: 4 }, 'storage')).toHaveLength(1);
    const fixed = applyEdits(text, service.fixAll(text, 'storage'));
    expect(service.diagnostics(fixed, 'storage')).toEqual([]);
  });
});

describe('hover', () => {
  it.each([
    ['<ac:li|nk />', 'storage', 'A link with'],
    [macro('</ac:structured-macro>').replace('status', 'sta|tus'), 'storage', 'A colored label'],
    [macro('<ac:parameter ac:name="col|our">Red</ac:parameter></ac:structured-macro>'), 'storage', 'Green'],
    ['{sta|tus:colour=Red}', 'wiki', 'A colored label'],
    ['{status:col|our=Red}', 'wiki', 'Green'],
  ] as const)('%s', (marked, syntax, part) => {
    const { text, offset } = cursor(marked);
    expect(service.hover(text, offset, syntax)?.markdown).toContain(part);
  });

  it('shows nothing for plain text', () => {
    expect(service.hover('<p>abc</p>', 4, 'storage')).toBeUndefined();
  });
});

describe('format', () => {
  it.each<[text: string, formatted: string]>([
    ['<ul><li>a</li></ul>', '<ul>\n  <li>a</li>\n</ul>\n'],
    ['<p>a</p>\r\n\r\n<hr/>', '<p>a</p>\r\n\r\n<hr />\r\n'],
    ['<p>never closed', '<p>never closed'],
  ])('%j', (text, formatted) => {
    expect(applyEdits(text, service.format(text, 'storage'))).toBe(formatted);
  });

  it('puts macros that are blocks according to the catalogue on their own lines', () => {
    const named = (name: string) => `<ac:structured-macro ac:name="${name}" />`;
    const text = `${named('children')}${named('status')}<p>a</p>`;
    expect(applyEdits(text, service.format(text, 'storage'))).toBe(
      `${named('children')}\n${named('status')}\n<p>a</p>\n`,
    );
  });

  it('does not change wiki markup', () => {
    expect(service.format('a\n', 'wiki')).toEqual([]);
  });
});

describe('structure', () => {
  const outline = (text: string, syntax: Syntax) => {
    const lines: string[] = [];
    const pending = service.symbols(text, syntax).map((symbol) => ({ symbol, depth: 0 }));
    for (let next = pending.shift(); next; next = pending.shift()) {
      const { symbol, depth } = next;
      lines.push(`${'-'.repeat(depth)}${symbol.name}`);
      pending.unshift(...symbol.children.map((child) => ({ symbol: child, depth: depth + 1 })));
    }
    return lines;
  };

  it('nests symbols by heading level and macro', () => {
    const storage = `<h1>A</h1><h2>B</h2>${macro('<ac:rich-text-body><h1>C</h1></ac:rich-text-body></ac:structured-macro>', 'info')}<h1>D</h1>`;
    expect(outline(storage, 'storage')).toEqual(['A', '-B', '--info', '---C', 'D']);
    expect(outline('h1. A\nh2. B\n{code}\nh1. no\n{code}\nh1. D', 'wiki')).toEqual(['A', '-B', '--code', 'D']);
  });

  it('folds elements and macros that span lines', () => {
    expect(service.foldingRanges('<ul>\n<li>a</li>\n</ul>', 'storage')).toEqual([{ start: 0, end: 21 }]);
    expect(service.foldingRanges('{info}\na\n{info} {toc}', 'wiki')).toEqual([{ start: 0, end: 15 }]);
  });

  it('expands selections', () => {
    const text = '<ul><li>abc</li></ul>';
    const parts = service.selectionRanges(text, 9, 'storage').map(({ start, end }) => text.slice(start, end));
    expect(parts).toEqual(['abc', '<li>abc</li>', text]);
  });

  it.each([
    ['{anchor:o|ld} [#old] [a|#old] [Page#old]', 'wiki', '{anchor:new} [#new] [a|#new] [Page#old]'],
    [
      `${macro('<ac:parameter ac:name="">o|ld</ac:parameter></ac:structured-macro>', 'anchor')}<ac:link ac:anchor="old" />`,
      'storage',
      `${macro('<ac:parameter ac:name="">new</ac:parameter></ac:structured-macro>', 'anchor')}<ac:link ac:anchor="new" />`,
    ],
    ['<a href="#o|ld">x</a> <a href="b#old" />', 'storage', '<a href="#new">x</a> <a href="b#old" />'],
  ] as const)('renames the anchor in %s', (marked, syntax, after) => {
    const { text, offset } = cursor(marked);
    expect(applyEdits(text, service.rename(text, offset, 'new', syntax))).toBe(after);
  });

  it.each([
    ['<h2>My <em>Title</em></h2><ac:link ac:anchor="MyT|itle" />', 'storage', '<h2>My <em>Title</em></h2>'],
    [`<ac:link ac:anchor="a|" /><h1>a</h1>${anchor('a')}`, 'storage', 'a</ac:parameter>'],
    ['[#a|] {anchor:a}\nh1. a', 'wiki', 'a}'],
    ['[#no|where]', 'wiki', undefined],
    ['no a|nchor', 'wiki', undefined],
  ] as const)('finds the definition of the link in %s', (marked, syntax, found) => {
    const { text, offset } = cursor(marked);
    const range = service.definition(text, offset, syntax);
    expect(range && text.slice(range.start).slice(0, found?.length)).toBe(found);
  });

  it('documents completions', () => {
    expect(service.documentation({ kind: 'macro', label: 'status' })).toContain('A colored label');
    expect(service.documentation({ kind: 'parameter', label: 'colour', macro: 'status' })).toContain('Green');
    expect(service.documentation({ kind: 'element', label: 'ac:link' })).toContain('A link with');
    expect(service.documentation({ kind: 'element', label: 'constructor' })).toBeUndefined();
    expect(service.documentation({ kind: 'page', label: 'status' })).toBeUndefined();
  });

  it('rejects a name that cannot be represented', () => {
    expect(() => service.rename('[#old]', 3, 'a]b', 'wiki')).toThrow(RangeError);
    expect(() => service.rename('<ac:link ac:anchor="old" />', 21, '', 'storage')).toThrow(RangeError);
    expect(service.rename('text', 2, 'a]b', 'wiki')).toEqual([]);
  });

  it('finds URLs', () => {
    expect(service.links('<a href="https://a.b/?x&amp;y">c</a>', 'storage')[0]?.url).toBe('https://a.b/?x&y');
    expect(service.links('[c|https://a.b]', 'wiki')[0]?.range).toEqual({ start: 3, end: 14 });
  });
});
