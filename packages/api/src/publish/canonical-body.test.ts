import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBody } from './canonical-body.ts';

describe('the same body', () => {
  const same: [name: string, a: string, b: string][] = [
    ['attribute order and quotes', `<td b='2' a="1">x</td>`, '<td a="1" b="2" >x</td>'],
    ['empty elements', '<p></p><br/>', '<p /><br></br>'],
    ['entities and characters', '<p>&nbsp;&uuml;&#252;&#xFC;&hellip;&alpha;</p>', '<p>\u00a0üüü…α</p>'],
    ['CDATA and text', '<p><![CDATA[a < b]]></p>', '<p>a &lt; b</p>'],
    ['split CDATA', '<b><![CDATA[a]]]]><![CDATA[>b]]></b>', '<b>a]]&gt;b</b>'],
    [
      'server-generated ids',
      '<ac:structured-macro ac:name="toc" ac:schema-version="1" ac:macro-id="1-2" />',
      '<ac:structured-macro ac:name="toc"/>',
    ],
    [
      'order of parameters',
      '<ac:structured-macro ac:name="m"><ac:parameter ac:name="b">2</ac:parameter><ac:parameter ac:name="a">1</ac:parameter></ac:structured-macro>',
      '<ac:structured-macro ac:name="m"><ac:parameter ac:name="a">1</ac:parameter><ac:parameter ac:name="b">2</ac:parameter></ac:structured-macro>',
    ],
    ['white space between blocks', '<ul>\n  <li>a</li>\n</ul>\r\n', '<ul><li>a</li></ul>'],
    ['comments', '<p>a<!-- b --></p>', '<p>a</p>'],
    ['line endings', '<pre>a\r\nb</pre>', '<pre>a\nb</pre>'],
  ];
  it.each(same)('%s', (_name, a, b) => {
    expect(canonicalBody(a)).toBeDefined();
    expect(canonicalBody(a)).toBe(canonicalBody(b));
  });
});

describe('a different body', () => {
  const other: [name: string, a: string, b: string][] = [
    ['text', '<p>a</p>', '<p>b</p>'],
    ['a space between words in a line', '<p><b>a</b> <i>b</i></p>', '<p><b>a</b><i>b</i></p>'],
    [
      'a space around an inline macro',
      '<p>a <ac:structured-macro ac:name="status"/> b</p>',
      '<p>a<ac:structured-macro ac:name="status"/>b</p>',
    ],
    ['an attribute', '<td class="a">x</td>', '<td class="b">x</td>'],
    ['markup instead of text', '<p>&lt;b/&gt;</p>', '<p><b/></p>'],
    ['order of blocks', '<p>a</p><p>b</p>', '<p>b</p><p>a</p>'],
    [
      'the position of a parameter',
      '<m><ac:parameter ac:name="a">1</ac:parameter>x</m>',
      '<m>x<ac:parameter ac:name="a">1</ac:parameter></m>',
    ],
    [
      'a space in code',
      '<ac:plain-text-body><![CDATA[ a]]></ac:plain-text-body>',
      '<ac:plain-text-body><![CDATA[a]]></ac:plain-text-body>',
    ],
  ];
  it.each(other)('%s', (_name, a, b) => {
    expect(canonicalBody(a)).toBeDefined();
    expect(canonicalBody(a)).not.toBe(canonicalBody(b));
  });
});

it.each([
  '<p>',
  '</p>',
  '<p></b>',
  '<p a></p>',
  'a & b',
  '&check;',
  '<!-- a',
  '<![CDATA[ a',
  '< a',
  '<p a="<"/>',
  '&#x110000;',
])('has no canonical form for %j', (broken) => {
  expect(canonicalBody(broken)).toBe(undefined);
});

it('handles 100,000 levels and arbitrary text', () => {
  const deep = 100_000;
  expect(canonicalBody('<b>'.repeat(deep) + '</b>'.repeat(deep))).toHaveLength(deep * 7);
  expect(canonicalBody('<b '.repeat(deep))).toBe(undefined);
  expect(canonicalBody(`<b ${'a="1" '.repeat(deep)}`)).toBe(undefined);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '/', 'p', ' ', '&', ';', '!', '-', '[', ']', '"', '=', 'a') }),
      (text) => {
        canonicalBody(text);
      },
    ),
  );
});

it('is idempotent', () => {
  const element = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.string().map((text) => text.replace(/[&<>\p{C}]/gu, '')),
      fc
        .tuple(fc.constantFrom('p', 'b', 'td', 'ac:parameter'), fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    ),
  })).node;
  fc.assert(
    fc.property(element, (body) => {
      const form = canonicalBody(body);
      expect(form).toBeDefined();
      expect(canonicalBody(form ?? '')).toBe(form);
    }),
  );
});
