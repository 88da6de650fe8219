import { describe, expect, it } from 'vitest';
import { applyFixes } from '../edit/apply-fixes.ts';
import { serialize } from '../print/serialize.ts';
import { parseStorage } from './parse-storage.ts';

/** Reads the ranges that are marked in a source: `«here»`. */
function marked(text: string): { source: string; ranges: string[] } {
  const ranges: string[] = [];
  let source = '';
  let start = -1;
  for (const character of text) {
    if (character === '«') start = source.length;
    else if (character === '»') ranges.push(`${start}–${source.length}`);
    else source += character;
  }
  return { source, ranges };
}

const problems: [code: string, text: string][] = [
  ['unclosed-element', '«<p»>a'],
  ['unclosed-element', '<p>«<strong»>a</p>'],
  ['unclosed-element', '<p>«<strong»>a</p></strong>'],
  ['stray-end-tag', '<p>a«</b>»</p>'],
  ['case-mismatch', '<p>a«</P>»'],
  ['void-element-not-closed', '<p>a«<br>»b</p>'],
  ['stray-end-tag', '<p>a«</br>»</p>'],
  ['html-attribute-syntax', '<td «nowrap»>a</td>'],
  ['html-attribute-syntax', '<td «colspan=2»>a</td>'],
  ['missing-white-space', '<td a="1"«b»="2">a</td>'],
  ['duplicate-attribute', '<td a="1" «a="2"»>a</td>'],
  ['unclosed-attribute-value', '<a href=«"x»>y</a>'],
  ['unescaped-ampersand', '<p>a «&» b</p>'],
  ['unescaped-ampersand', '<a href="?a=1«&»b=2">x</a>'],
  ['unknown-entity', '<p>«&check;»</p>'],
  ['unescaped-less-than', '<p>a «<» b</p>'],
  ['unescaped-less-than', '<p title="a«<»b">x</p>'],
  ['unescaped-less-than', '<p title="a«<»«<»b" class="«<»"><b>x</b></p>'],
  ['cdata-end-in-text', '<p>a«]]>»b</p>'],
  ['cdata-end-in-text', '<ac:plain-text-body><![CDATA[a[b[0]«]]>»1]]></ac:plain-text-body>'],
  ['cdata-end-in-text', '<ac:plain-text-body><![CDATA[<a><![CDATA[x«]]>»</a>]]>\n</ac:plain-text-body>'],
  ['malformed-cdata', '<ac:plain-text-body>«<![cdata[»int a;]]></ac:plain-text-body>'],
  ['malformed-cdata', '<ac:plain-text-body>«<![CDATA» int a; <b>x</b>]]></ac:plain-text-body>'],
  ['malformed-cdata', '<ac:plain-text-link-body>«<![CDATA»go home]></ac:plain-text-link-body>'],
  ['malformed-cdata', '<ac:plain-text-link-body>a«<[CDATA[»text]]></ac:plain-text-link-body>'],
  ['unescaped-less-than', '<p>a«<»b and x</p>'],
  ['unescaped-less-than', '<p>Pass «<»your file> here</p>'],
  ['unclosed-tag', '<p«<»Additional content goes here.</p>'],
  ['unclosed-tag', '<p>«<b class="a" »<i>x</i></b></p>'],
  ['unclosed-cdata', '<p>a</p>«<![CDATA[»x'],
  ['unclosed-comment', '<p>a</p>«<!--»x'],
  ['double-hyphen-in-comment', '<!-- a «--» b -->'],
  ['illegal-character', '<p>a«\u001b»b</p>'],
  ['illegal-character', '<p>a«&#0;»b</p>'],
  ['illegal-character', '<p>a«\ud800»b</p>'],
  ['unknown-prefix', '<«o:p»/>'],
  ['unknown-prefix', '<p «x:y»="1"/>'],
  ['unknown-prefix', '<«ac:-version»/>'],
  ['unknown-prefix', '<p «xmlns:-a»="u"/>'],
  ['unknown-prefix', '<p «xmlns:a=""»/>'],
  ['unknown-prefix', '<p «xmlns:xml="a"»/>'],
  ['unknown-prefix', '<p «xmlns:xmlns="a"»/>'],
  ['unknown-prefix', '<p «xmlns:a="http://www.w3.org/XML/1998/namespace"»/>'],
  ['unknown-prefix', '<p «xmlns="http&#58;//www.w3.org/XML/1998/namespace"»/>'],
  ['unknown-prefix', '<p «xmlns="http://www.w3.org/2000/xmlns/"»/>'],
  ['unknown-prefix', '<«xmlns:a»/>'],
  ['unknown-prefix', '<p xmlns:a="b"/><p «a:x»="1"/>'],
  ['duplicate-attribute', '<p xmlns:a="b" xmlns:c="b" a:x="1" «c:x»="2"/>'],
  ['duplicate-attribute', '<p xmlns:a="b&amp;"><p c:x="1" xmlns:c="b&#38;" «a:x»="2"/></p>'],
  ['unknown-prefix', '<ac:image «ac:1»="2"/>'],
  ['processing-instruction', '«<?php x ?>»<p/>'],
  ['doctype', '«<!DOCTYPE a [<!ENTITY b "c">]>»<p/>'],
  ['unclosed-tag', '<p/>«<a href="x"»'],
  ['unclosed-tag', '<p>a«</p»'],
  ['unclosed-cdata', '<p>«<![CDATA[»x</p>'],
  ['unclosed-comment', '<p>«<!--»x</p>'],
  ['unclosed-tag', '<p>a«<»'],
  ['unclosed-tag', '<p>a«</»'],
];

describe('well-formedness', () => {
  it.each(problems)('%s: %s', (code, text) => {
    const { source, ranges } = marked(text);
    const { diagnostics } = parseStorage(source);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(diagnostics.map(({ range }) => `${range.start}–${range.end}`)).toEqual(ranges);
  });

  it('reports each of three errors once', () => {
    const { diagnostics } = parseStorage('<p>a & b</p><ul><li>x</ul><p>&bogus;</p>');
    expect(diagnostics.map(({ code }) => code)).toEqual(['unescaped-ampersand', 'unclosed-element', 'unknown-entity']);
  });
});

const firstErrors: [name: string, text: string][] = [
  ['a well-formed document', '<p>a</p>'],
  ['an end tag is expected at the end of the parent, after another error', '<ul><li>a «&» b</ul>'],
  ['an end tag is expected before another error', '<ul>«<li»>a</ul><p>a & b</p>'],
  ['the innermost of several unclosed elements', '<ul><li>«<b»>a</ul>'],
  ['an incomplete tag at the end', '<ul><li>«<»'],
  ['an incomplete end tag at the end', '<ul><li>«</»'],
  ['an incomplete CDATA section at the end', '<ul><li>«<![CDA»'],
];

it.each(firstErrors)('the first error of a strict parser: %s', (_name, text) => {
  const { source, ranges } = marked(text);
  const { firstError } = parseStorage(source);
  expect(firstError ? [`${firstError.range.start}–${firstError.range.end}`] : []).toEqual(ranges);
});

const fixes: [name: string, source: string, safe: string, unsafe: string][] = [
  ['CDATA in lower case', '<b><![cdata[a;]]></b>', '<b><![CDATA[a;]]></b>', '<b><![CDATA[a;]]></b>'],
  ['CDATA without a bracket', '<b><![CDATA a <i>]]></b>', '<b><![CDATA[ a <i>]]></b>', '<b><![CDATA[ a <i>]]></b>'],
  ['CDATA without an exclamation mark', '<b><[CDATA[a]]></b>', '<b><![CDATA[a]]></b>', '<b><![CDATA[a]]></b>'],
  ['CDATA with a short end', '<b><![CDATAgo home]></b>', '<b><![CDATAgo home]></b>', '<b><![CDATA[go home]]></b>'],
  ['an instruction', '<p>x <?php 1; ?> y</p>', '<p>x <?php 1; ?> y</p>', '<p>x &lt;?php 1; ?&gt; y</p>'],
  ['an XML declaration', '<?xml version="1.0"?><p/>', '<p/>', '<p/>'],
  ['a less-than sign before words', '<p>a<b and c</p>', '<p>a<b and c</p>', '<p>a&lt;b and c</p>'],
  ['less-than signs in one text', '<p>a<b and x <- y</p>', '<p>a<b and x <- y</p>', '<p>a&lt;b and x &lt;- y</p>'],
  ['a placeholder', '<p>Pass <your file></p>', '<p>Pass <your file></p>', '<p>Pass &lt;your file&gt;</p>'],
  ['a placeholder of one word', '<p>Pass <name> on</p>', '<p>Pass <name> on</p>', '<p>Pass &lt;name&gt; on</p>'],
  ['a mistyped ">"', '<p<Add content.</p>', '<p<Add content.</p>', '<p>Add content.</p>'],
  [
    'a missing ">"',
    '<p>a<b class="c" <i>d</i></b></p>',
    '<p>a<b class="c" <i>d</i></b></p>',
    '<p>a<b class="c"> <i>d</i></b></p>',
  ],
  ['an end tag of a void element', '<p>one</br>two</p>', '<p>one</br>two</p>', '<p>one<br />two</p>'],
  ['an unclosed inline element', '<p>a <b>c</p>', '<p>a <b>c</p>', '<p>a <b>c</b></p>'],
  ['an unclosed paragraph', '<p>a\n<h2>b</h2>', '<p>a\n<h2>b</h2>', '<p>a</p>\n<h2>b</h2>'],
  [
    'code that contains the end of a CDATA section',
    '<ac:plain-text-body><![CDATA[<a><![CDATA[x]]></a>]]></ac:plain-text-body>',
    '<ac:plain-text-body><![CDATA[<a><![CDATA[x]]]]><![CDATA[></a>]]></ac:plain-text-body>',
    '<ac:plain-text-body><![CDATA[<a><![CDATA[x]]]]><![CDATA[></a>]]></ac:plain-text-body>',
  ],
];

it.each(fixes)('fixes %s', (_name, source, safe, unsafe) => {
  const { diagnostics } = parseStorage(source);
  expect(applyFixes(source, diagnostics).output).toBe(safe);
  expect(applyFixes(source, diagnostics, { unsafe: true }).output).toBe(unsafe);
});

const wellFormed: [name: string, source: string][] = [
  ['an empty document', ''],
  ['text', 'a'],
  ['quotes and white space', `<p  a = '1'\n\tb="2" ></p >`],
  ['three spellings of an empty element', '<p></p><p/><p />'],
  ['entities', '<p>&nbsp;&Auml;&#228;&#xE4;&apos;</p>'],
  ['split CDATA', '<ac:plain-text-body><![CDATA[a]]]]><![CDATA[>b]]></ac:plain-text-body>'],
  ['"]]>" in a comment after CDATA', '<ac:plain-text-body><![CDATA[a]]><!-- ]]> --></ac:plain-text-body>'],
  ['comment', '<!-- a - b -->'],
  ['line endings', 'a\r\nb\rc\n'],
  ['characters outside the BMP', '<p title="😀">😀</p>'],
  ['byte order mark', '\ufeff<p/>'],
  ['a declared prefix', '<div xmlns:x="urn:x"><x:y x:z="1"/></div>'],
  [
    'a prefix that is bound again',
    '<p xmlns:x="a" xmlns:y="b" x:z="1" y:z="2"><p xmlns:x="c"/><p x:z="3" y:z="4"/></p>',
  ],
  ['the xml prefix', '<p xmlns:xml="http://www.w3.org/XML/1998/namespace" xmlns="" xml:lang="a"/>'],
  ['br with an end tag', '<br></br>'],
];

it.each(wellFormed)('is lossless and without diagnostics: %s', (_name, source) => {
  const document = parseStorage(source);
  expect(document.diagnostics).toEqual([]);
  expect(serialize(document)).toBe(source);
});
