import { parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { wikiToStorage } from '../../readers/wiki/wiki-to-storage.ts';
import { sameStorage } from './compare/same-storage.ts';
import { storageToWiki } from './storage-to-wiki.ts';

const macro = (name: string, inner = '') => `<ac:structured-macro ac:name="${name}">${inner}</ac:structured-macro>`;
const rich = (inner: string) => `<ac:rich-text-body>${inner}</ac:rich-text-body>`;
const plain = (inner: string) => `<ac:plain-text-body><![CDATA[${inner}]]></ac:plain-text-body>`;
const parameter = (name: string, value: string) => `<ac:parameter ac:name="${name}">${value}</ac:parameter>`;

const supported: [name: string, storage: string, wiki: string][] = [
  ['paragraphs', '<p>one</p><p>two</p>', 'one\n\ntwo'],
  ['phrases', '<p>a <strong>b</strong> <em>c</em> <code>d</code></p>', 'a *b* _c_ {{d}}'],
  ['synonyms', '<p><b>a</b> <i>b</i> <s>c</s> <ins>d</ins> <tt>e</tt></p>', '*a* _b_ -c- +d+ {{e}}'],
  ['a phrase inside a word', '<p>un<strong>tie</strong>d</p>', 'un{*}tie{*}d'],
  ['a phrase at the end of a word', '<p>un<em>tied</em> x</p>', 'un{_}tied_ x'],
  ['code that touches a letter', '<p>a<code>b</code>s</p>', '&#97;{{b}}&#115;'],
  ['spaces move out of a phrase', '<p>a<strong> b </strong>c</p>', 'a *b* c'],
  ['two adjacent phrases of the same kind', '<p><em>a</em><em>b</em></p>', '_a{_}_b_'],
  ['line breaks', '<p>a<br />b</p>', 'a\nb'],
  ['a forced line break', '<p>a<br class="atl-forced-newline" />b</p>', 'a\\\\b'],
  ['a line break inside a phrase', '<p><strong>a<br />b</strong></p>', '*a\\\\b*'],
  ['a line break in a heading', '<h2>a<br />b</h2>', 'h2. a\\\\b'],
  ['an escaped character after a line break', '<p>a<br /><br />*b*</p>', 'a\\\\\n\\*b*'],
  ['heading and horizontal rule', '<h3>Plan</h3><hr />', 'h3. Plan\n\n----'],
  ['a short quotation', '<blockquote><p>a</p></blockquote>', 'bq. a'],
  ['a long quotation', '<blockquote><p>a</p><p>b</p></blockquote>', '{quote}\na\n\nb\n{quote}'],
  ['nested lists', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>', '* a\n*# b\n* c'],
  ['the list of the Cloud editor', '<ul><li><p>a</p></li></ul>', '* a'],
  ['a dash list', '<ul class="alternate"><li>a</li></ul>', '- a'],
  ['an item with a macro', `<ul><li><p>a</p>${macro('code', plain('x'))}</li></ul>`, '* a\n{code}x{code}'],
  [
    'table',
    '<table><tbody><tr><th><p>a</p></th><th>b</th></tr><tr><td>1 | 2</td><td /></tr></tbody></table>',
    '||a||b||\n|1 \\| 2| |',
  ],
  [
    'a list in a cell',
    '<table><tbody><tr><td><p>t</p><ul><li>a</li></ul></td><td>b</td></tr></tbody></table>',
    '|t\n* a|b|',
  ],
  ['color', '<p><span style="color: red;">a</span></p>', '{color:red}a{color}'],
  ['rgb color', '<p><span style="color: rgb(1,2,3);">a</span></p>', '{color:rgb(1,2,3)}a{color}'],
  ['non-breaking space and entities', '<p>a&nbsp;b &lt; &amp;amp; &eacute;</p>', 'a&nbsp;b < \\&amp; é'],
  ['emoticon', '<p>a <ac:emoticon ac:name="tick" /></p>', 'a (/)'],
  ['an emoticon before a letter', '<p><ac:emoticon ac:name="smile" />a</p>', ':)&#97;'],
  ['a page link', '<p><ac:link><ri:page ri:content-title="A" /></ac:link></p>', '[A]'],
  [
    'a link whose text repeats the title',
    '<p><ac:link><ri:page ri:content-title="A" /><ac:plain-text-link-body><![CDATA[A]]></ac:plain-text-link-body></ac:link></p>',
    '[A]',
  ],
  [
    'a link with space, anchor and text',
    '<p><ac:link ac:anchor="x"><ri:page ri:space-key="K" ri:content-title="A: b" /><ac:plain-text-link-body><![CDATA[a|b]]></ac:plain-text-link-body></ac:link></p>',
    '[a\\|b|K:A\\: b#x]',
  ],
  ['a URL', '<p>see <a href="http://x.org/a">http://x.org/a</a></p>', 'see http://x.org/a'],
  ['a URL before a period', '<p><a href="http://x.org">http://x.org</a>.</p>', '[http://x.org].'],
  ['a URL with text and tooltip', '<p><a href="http://x.org" title="t"><em>x</em></a></p>', '[_x_|http://x.org|t]'],
  [
    'an image',
    '<p><ac:image ac:thumbnail="true" ac:alt="a, b"><ri:attachment ri:filename="a.png" /></ac:image></p>',
    '!a.png|thumbnail,alt="a, b"!',
  ],
  ['a macro', macro('panel', parameter('title', 'a|b') + rich('<p>c</p>')), '{panel:title=a\\|b}c{panel}'],
  ['a verbatim body', macro('code', parameter('language', 'xml') + plain('<a>{b}')), '{code:language=xml}<a>{b}{code}'],
  [
    'a page as parameter',
    macro('include', parameter('', '<ac:link><ri:page ri:space-key="K" ri:content-title="A" /></ac:link>')),
    '{include:K:A}',
  ],
  ['macros on separate lines', `${macro('toc')}\n  ${macro('cheese')}\n`, '{toc}\n\n{cheese}'],
  ['an unknown macro that was preserved', macro('unmigrated-wiki-markup', plain('{nosuch:a=1}')), '{nosuch:a=1}'],
];

describe('supported content', () => {
  it.each(supported)('%s', (_name, storage, wiki) => {
    const result = storageToWiki(storage);
    expect(result.wiki).toBe(wiki);
    expect(result.losses).toEqual([]);
    expect(sameStorage(wikiToStorage(wiki).nodes, parseStorage(storage).root.children)).toBe(true);
  });
});

const texts: [name: string, text: string, wiki: string][] = [
  ['arithmetic', '4 * 5 * 6', '4 * 5 * 6'],
  ['names with underscores', 'a_b_c', 'a_b_c'],
  ['a pair of asterisks', 'a *b* c', 'a \\*b* c'],
  ['one asterisk', '*b', '*b'],
  ['an asterisk at the start of a line', '* b', '\\* b'],
  ['a number sign', '# b', '\\# b'],
  ['a heading', 'h1. b', 'h1\\. b'],
  ['a quotation', 'bq. b', 'bq\\. b'],
  ['a horizontal rule', '----', '\\----'],
  ['dashes', 'a -- b', 'a \\-- b'],
  ['a row', '|a|', '\\|a|'],
  ['brackets', 'a[1] and [ x ]', 'a\\[1] and [ x ]'],
  ['braces', '{panel} { x }', '\\{panel} { x }'],
  ['an emoticon', 'a :) (x) (x)a', 'a \\:) \\(x) (x)a'],
  ['a heart', '&lt;3', '&lt;3'],
  ['a URL', 'http://x.org', 'http\\://x.org'],
  ['exclamations', 'wow! really!', 'wow! really!'],
  ['text like an image', '!a.png!', '\\!a.png!'],
  ['a path', 'C:\\tmp', 'C:\\tmp'],
  ['backslashes', 'a\\\\b\\*', 'a&#92;\\b&#92;*'],
];

describe('escapes', () => {
  it.each(texts)('%s', (_name, text, wiki) => {
    const result = storageToWiki(`<p>${text}</p>`);
    expect(result.wiki).toBe(wiki);
    expect(result.losses).toEqual([]);
    expect(wikiToStorage(wiki).storage).toBe(`<p>${text}</p>`);
  });
});

const losses: [name: string, storage: string, at: string, nearest: string][] = [
  [
    'an aligned paragraph',
    '<p>x</p><p style="text-align: center;">a *b*</p>',
    '<p style="text-align: center;">a *b*</p>',
    'x\n\na \\*b*',
  ],
  ['an empty paragraph', '<p>a</p><p />', '<p />', 'a'],
  ['a date', '<p>on <time datetime="2026-01-31" /></p>', '<time datetime="2026-01-31" />', 'on '],
  ['an empty span', '<p>a<span /></p>', '<span />', 'a'],
  ['small text', '<p>a <small>b</small></p>', '<small>b</small>', 'a b'],
  ['an unknown macro', macro('nosuch', rich('<p>a</p>')), macro('nosuch', rich('<p>a</p>')), 'a'],
  ['a body that contains its closing tag', macro('code', plain('{code}')), macro('code', plain('{code}')), ''],
  ['two paragraphs in an item', '<ul><li><p>a</p><p>b</p></li></ul>', '<ul><li><p>a</p><p>b</p></li></ul>', '* a\nb'],
  [
    'a line break in the name of a parameter',
    '<p>a</p><ac:structured-macro ac:name="code"><ac:parameter ac:name="o\re">1</ac:parameter></ac:structured-macro>',
    '<ac:structured-macro ac:name="code"><ac:parameter ac:name="o\re">1</ac:parameter></ac:structured-macro>',
    'a',
  ],
  [
    'text between cells',
    '<table><tbody><tr><td>a</td>b<td>c</td></tr></tbody></table>',
    '<table><tbody><tr><td>a</td>b<td>c</td></tr></tbody></table>',
    '|a|c|',
  ],
  [
    'an emoji with the name of an emoticon',
    '<p>a <ac:emoticon ac:name="blue-star" ac:emoji-fallback="😎" /></p>',
    '<ac:emoticon ac:name="blue-star" ac:emoji-fallback="😎" />',
    'a (*b)',
  ],
  ['a block macro in a line of text', `a\n${macro('livesearch')}`, macro('livesearch'), 'a '],
  [
    'an unknown element around a block',
    '<p>a</p>b <nosuch><p>c</p></nosuch>',
    'b <nosuch><p>c</p></nosuch>',
    'a\n\nb c',
  ],
  [
    'a mention',
    '<p><ac:link><ri:user ri:account-id="1" /></ac:link></p>',
    '<ac:link><ri:user ri:account-id="1" /></ac:link>',
    '',
  ],
];

describe('unsupported content', () => {
  it.each(losses)('%s: reported, and kept so that it reads back', (_name, storage, at) => {
    const result = storageToWiki(storage);
    const [loss, ...more] = result.losses;
    expect(more).toEqual([]);
    expect(storage.slice(loss?.range?.start, loss?.range?.end)).toBe(at);
    expect(loss?.outcome).toBe('kept');
    expect(sameStorage(wikiToStorage(result.wiki).nodes, parseStorage(storage).root.children)).toBe(true);
  });

  it.each(losses)('%s: replaced by the nearest form', (_name, storage, _at, nearest) => {
    const result = storageToWiki(storage, { unsupported: 'nearest' });
    expect(result.wiki).toBe(nearest);
    expect(result.losses[0]?.outcome).toBe('nearest');
  });

  it('is an error with the policy "refuse"', () => {
    const { diagnostics } = storageToWiki('<p class="x">a</p>', { unsupported: 'refuse' });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['wiki-no-form', 'error']]);
  });

  it('reports dropped ids', () => {
    const { losses: found, wiki } = storageToWiki(
      '<ac:structured-macro ac:name="toc" ac:macro-id="1" ac:schema-version="1" />',
    );
    expect(wiki).toBe('{toc}');
    expect(found.map(({ outcome }) => outcome)).toEqual(['dropped']);
  });
});

it.each([
  ['an attribute', '<p title="a\rb">c</p>'],
  ['an attribute of a kept element', '<p><a title="a\r\nb">c</a></p>'],
  [
    'a parameter',
    '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="title">a\rb</ac:parameter></ac:structured-macro>',
  ],
  ['text', '<p>a\rb</p>'],
  [
    'a plain body',
    '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[a\rb]]></ac:plain-text-body></ac:structured-macro>',
  ],
])('keeps %s with a carriage return', (_name, storage) => {
  const { wiki } = storageToWiki(storage);
  expect(sameStorage(wikiToStorage(wiki).nodes, parseStorage(storage).root.children)).toBe(true);
});

it('keeps content at any depth', () => {
  for (const name of ['em', 'ul', 'blockquote', 'div', 'table', 'span']) {
    const storage = `<p>a</p>${`<${name}>`.repeat(20_000)}x${`</${name}>`.repeat(20_000)}`;
    const { wiki } = storageToWiki(storage);
    expect(sameStorage(wikiToStorage(wiki).nodes, parseStorage(storage).root.children)).toBe(true);
  }
});

it.each([
  ['a link', '<p><ac:link><ri:page ri:content-title="A" ri:version-at-save="2" /></ac:link></p>'],
  ['an image', '<p><ac:image><ri:attachment ri:filename="a.png" ri:version-at-save="2" /></ac:image></p>'],
  ['a table', '<table local-id="x"><tbody><tr><td><p>a</p></td></tr></tbody></table>'],
  [
    'a parameter',
    '<ac:structured-macro ac:name="viewpdf"><ac:parameter ac:name="name"><ri:attachment ri:filename="a.pdf" ri:version-at-save="1" /></ac:parameter></ac:structured-macro>',
  ],
])('reports dropped ids: %s', (_name, storage) => {
  const { wiki, losses } = storageToWiki(storage);
  expect(wiki).not.toContain('storage-format');
  expect(losses.map(({ outcome }) => outcome)).toEqual(['dropped']);
  expect(storageToWiki(storage, { unsupported: 'nearest' }).losses).toEqual(losses);
});

it('maps blocks of storage format to blocks of wiki markup', () => {
  const blocks = [
    ['<h2>Plan</h2>', 'h2. Plan'],
    ['<p class="x">a</p>', '{storage-format}<p class="x">a</p>{storage-format}'],
    ['<ul><li>b</li><li>c</li></ul>', '* b\n* c'],
  ];
  const storage = blocks.map(([block]) => block).join('\n');
  const { wiki, sourceMap } = storageToWiki(storage);
  const pairs = sourceMap.segments.map(({ source, output }) => [
    storage.slice(source.start, source.end),
    wiki.slice(output.start, output.end),
  ]);
  expect(pairs).toEqual(blocks);
});

it('keeps only the blocks that change when they are read back', () => {
  const storage = `<p>a</p>b <nosuch><p>c</p></nosuch><p>d</p>`.repeat(50);
  const { wiki, losses: found } = storageToWiki(storage);
  expect(wiki.split('\n\n').filter((block) => block === 'd')).toHaveLength(50);
  expect(found.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 50 }, () => 'kept'));
  expect(sameStorage(wikiToStorage(wiki).nodes, parseStorage(storage).root.children)).toBe(true);
});
