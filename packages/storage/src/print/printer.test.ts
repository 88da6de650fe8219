import { Document, ProcessingInstruction } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { cdata, comment, element, text } from '../build.ts';
import { parseStorage } from '../parse/parse-storage.ts';
import { createPrinter } from './printer.ts';
import { serialize, serializeHtml } from './serialize.ts';

const cases: [name: string, storage: string, xml: string, html: string][] = [
  ['void elements', '<p>a<br></br>b<hr/></p>', '<p>a<br />b<hr /></p>', '<p>a<br />b<hr /></p>'],
  ['an empty element that is not void', '<p/>', '<p />', '<p></p>'],
  ['a void element with content', '<br>a</br>', '<br>a</br>', '<br />'],
  ['CDATA', '<p><![CDATA[<b>&]]></p>', '<p><![CDATA[<b>&]]></p>', '<p>&lt;b&gt;&amp;</p>'],
  ['empty CDATA', '<p><![CDATA[]]></p>', '<p><![CDATA[]]></p>', '<p></p>'],
  ['text after CDATA', '<p><![CDATA[&]]>&amp;</p>', '<p><![CDATA[&]]>&amp;</p>', '<p>&amp;&amp;</p>'],
  ['quotation marks between apostrophes', `<p title='"'/>`, '<p title="&quot;" />', '<p title="&quot;"></p>'],
  ['several attributes', `<p a='1' b='2'>x</p>`, '<p a="1" b="2">x</p>', '<p a="1" b="2">x</p>'],
  ['the text of a style', '<style>a &gt; b { }</style>', '<style>a &gt; b { }</style>', '<style>a > b { }</style>'],
  [
    'a style with an end tag in its text',
    '<style>"&lt;/b"</style>',
    '<style>"&lt;/b"</style>',
    '<style>"<\\/b"</style>',
  ],
  ['texts that together would form a tag', '<</>a>', '<a>', '&lt;a>'],
  ['a comment that HTML would end at once', '<!--><b>-->', '<!--><b>-->', '<!--&gt;<b&gt;-->'],
  ['a comment that HTML would end after a hyphen', '<!-- -->', '<!-- -->', '<!-- -->'],
  ['a processing instruction', '<p><?a b?></p>', '<p><?a b?></p>', '<p></p>'],
];

it.each(cases)('XML of %s', (_name, storage, xml) => {
  expect(serialize(parseStorage(storage).root)).toBe(xml);
});

it.each(cases)('HTML of %s', (_name, storage, _xml, html) => {
  expect(serializeHtml(parseStorage(storage).root)).toBe(html);
});

it('escapes the text of built nodes', () => {
  expect(serializeHtml([comment('a'), text('1 < 2')])).toBe('<!--a-->1 &lt; 2');
  expect(serialize([comment('a'), text('1 < 2'), ...cdata('<')])).toBe('<!--a-->1 &lt; 2<![CDATA[<]]>');
});

describe('a printer', () => {
  it('prints block by block', () => {
    const printer = createPrinter('xml');
    printer.print(element('p', {}, 'a'));
    expect(printer.length()).toBe('<p>a</p>'.length);
    printer.print([element('hr'), text('&')]);
    expect(printer.take()).toBe('<p>a</p><hr />&amp;');
    expect(printer.length()).toBe(0);
    expect(printer.take()).toBe('');
    printer.print(element('p'));
    expect(printer.take()).toBe('<p />');
  });

  it('prints a document inside of nodes', () => {
    const printer = createPrinter('html');
    printer.print(new Document([element('p', {}, 'a'), new ProcessingInstruction('?a', '?a?')]));
    printer.print([]);
    expect(printer.take()).toBe('<p>a</p>');
  });

  it('returns the length of long output', () => {
    const printer = createPrinter('html');
    const block = '<p class="a">0123456789</p>';
    for (let index = 0; index < 10_000; index++) printer.print(element('p', { class: 'a' }, '0123456789'));
    expect(printer.length()).toBe(block.length * 10_000);
    expect(printer.take()).toBe(block.repeat(10_000));
  });
});
