import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, text } from '../build.ts';
import { isXmlCharacter } from '../characters.ts';
import { parseStorage } from '../parse/parse-storage.ts';
import { serialize } from '../print/serialize.ts';
import { attribute, firstChild, isElement, textOf } from '../read.ts';
import { storage } from './storage-template.ts';

const none: string | undefined = undefined;

const cases: [name: string, nodes: ReturnType<typeof storage>, printed: string][] = [
  ['without a value', storage`<p class='a'>x&nbsp;<br/></p>`, '<p class="a">x&nbsp;<br /></p>'],
  ['text', storage`<p>a ${'<b> & "c"'} d</p>`, '<p>a &lt;b&gt; &amp; "c" d</p>'],
  ['at the top level', storage`${'a'}<p/>${1}`, 'a<p />1'],
  ['empty values', storage`<p>${undefined}${null}${false}${''}</p>`, '<p />'],
  [
    'nodes and arrays',
    storage`<ul>${['a', 'b'].map((item) => storage`<li>${item}</li>`)}${element('li')}</ul>`,
    '<ul><li>a</li><li>b</li><li /></ul>',
  ],
  [
    'an attribute',
    storage`<p title="a ${'"<&\n'} b" class='${"it's"}'/>`,
    `<p title="a &quot;&lt;&amp;&#10; b" class="it's" />`,
  ],
  ['an omitted attribute', storage`<p title="${none}" class="a${none}"/>`, '<p class="a" />'],
  [
    'boolean attributes',
    storage`<ac:image ac:border="${true}" ac:thumbnail="${false}"/>`,
    '<ac:image ac:border="true" />',
  ],
  ['a whole URL', storage`<a href="${'https://a/?b=c&d'}">x</a>`, '<a href="https://a/?b=c&amp;d">x</a>'],
  [
    'a part of a URL',
    storage`<a href="https://a/${'b/c'}?q=${'d&e f'}">x</a>`,
    '<a href="https://a/b%2Fc?q=d%26e%20f">x</a>',
  ],
  [
    'CDATA',
    storage`<ac:plain-text-body><![CDATA[a]]${'>'}b${'c]]>'}]]></ac:plain-text-body>`,
    '<ac:plain-text-body><![CDATA[a]]]]><![CDATA[>bc]]]]><![CDATA[>]]></ac:plain-text-body>',
  ],
  ['a comment', storage`<!-- ${'a - b'} -->`, '<!-- a - b -->'],
  ['private-use characters', storage`<p>\ue000${'a'}\ue001</p>`, '<p>\ue000a\ue001</p>'],
];

describe('storage template', () => {
  it.each(cases)('%s', (_name, nodes, printed) => {
    expect(serialize(nodes)).toBe(printed);
    expect(parseStorage(printed).diagnostics).toEqual([]);
  });

  it('builds the same nodes as the functions', () => {
    const [fromTemplate] = storage`<p class="a">${'x'}<b>y</b></p>`;
    const built = element('p', { class: 'a' }, ['x', element('b', {}, 'y')]);
    expect(fromTemplate).toEqual(built);
  });

  const invalid: [name: string, make: () => unknown, message: RegExp][] = [
    [
      'a tag name',
      () => storage`<${'p'}>x</p>`,
      /Invalid storage format at 1:1: A \$\{…\} is not allowed inside a tag\./,
    ],
    ['an attribute name', () => storage`${'a'}<p ${'class'}="x"/>`, /at 1:8: A \$\{…\} is not allowed inside a tag\./],
    ['an unquoted value', () => storage`<p class=${'x'}/>`, /A \$\{…\} is not allowed inside a tag\./],
    [
      'markup that is not well-formed',
      () => storage`<p>${'x'}`,
      /Invalid storage format at 1:1: "<p>" has no closing tag/,
    ],
    [
      'a node in an attribute',
      () => storage`<p class="${text('x')}"/>`,
      /attribute "class" takes plain text; got a node/,
    ],
    ['a node in CDATA', () => storage`<![CDATA[${[text('x')]}]]>`, /CDATA takes plain text; got an array/],
    ['true in text', () => storage`<p>${true}</p>`, /got true/],
    ['an invalid comment', () => storage`<!-- ${'--'} -->`, /must not contain "--"/],
    ['a forbidden character', () => storage`<p>${'\0'}</p>`, /U\+0000/],
    ['a forbidden character in an attribute', () => storage`<p class="${'\ud800'}"/>`, /U\+D800/],
  ];
  it.each(invalid)('rejects %s', (_name, make, message) => {
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });

  it('keeps any text in any hole', () => {
    const isPlain = (code: number) => isXmlCharacter(code) && code !== 13;
    const xmlText = fc
      .string({ unit: 'grapheme' })
      .filter((value) => Array.from(value, (character) => character.codePointAt(0) ?? 0).every(isPlain));
    fc.assert(
      fc.property(xmlText, xmlText, xmlText, (a, b, c) => {
        const nodes = storage`<p title="${a}">${b}</p><ac:plain-text-body><![CDATA[${c}]]></ac:plain-text-body>`;
        const { root, diagnostics } = parseStorage(serialize(nodes));
        expect(diagnostics).toEqual([]);
        const paragraph = firstChild(root, 'p');
        expect(attribute(paragraph, 'title') ?? '').toBe(a);
        expect(isElement(paragraph) && textOf(paragraph)).toBe(b);
        expect(textOf(firstChild(root, 'ac:plain-text-body') ?? [])).toBe(c);
      }),
    );
  });
});
