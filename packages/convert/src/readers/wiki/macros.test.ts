import { expect, it } from 'vitest';
import { wikiToStorage } from './wiki-to-storage.ts';

const cases: [name: string, wiki: string, storage: string][] = [
  [
    'no body',
    '{toc:maxLevel=2}',
    '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">2</ac:parameter></ac:structured-macro>',
  ],
  [
    'a rich-text body',
    '{info:title=Backups}Run them daily.{info}',
    '<ac:structured-macro ac:name="info"><ac:parameter ac:name="title">Backups</ac:parameter><ac:rich-text-body><p>Run them daily.</p></ac:rich-text-body></ac:structured-macro>',
  ],
  [
    'a plain-text body',
    '{code:title=t}*a*{code}',
    '<ac:structured-macro ac:name="code"><ac:parameter ac:name="title">t</ac:parameter><ac:plain-text-body><![CDATA[*a*]]></ac:plain-text-body></ac:structured-macro>',
  ],
  [
    'the unnamed parameter of code',
    '{code:java}a{code}',
    '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">java</ac:parameter><ac:plain-text-body><![CDATA[a]]></ac:plain-text-body></ac:structured-macro>',
  ],
  ['an escaped tag', '\\{toc}', '<p>{toc}</p>'],
  [
    'names in any case',
    '{INFO}a{INFO}',
    '<ac:structured-macro ac:name="info"><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>',
  ],
  [
    'an unnamed parameter',
    '{anchor:here}',
    '<p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">here</ac:parameter></ac:structured-macro></p>',
  ],
  [
    'a second unnamed parameter',
    '{toc:a|b}',
    '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="">a</ac:parameter><ac:parameter ac:name="1">b</ac:parameter></ac:structured-macro>',
  ],
  [
    'an equals sign in a value',
    '{jira:jqlQuery=project = X}',
    '<ac:structured-macro ac:name="jira"><ac:parameter ac:name="jqlQuery">project = X</ac:parameter></ac:structured-macro>',
  ],
  [
    'spaces around names and values',
    '{panel: title = t }a{panel}',
    '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="title">t</ac:parameter><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>',
  ],
  [
    'escaped bars and braces',
    '{panel:title=a\\|b\\}}a{panel}',
    '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="title">a|b}</ac:parameter><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>',
  ],
  ['braces that are not a tag', '{} { x} {$x} {12}', '<p>{} { x} {$x} {12}</p>'],
  [
    'tags in a plain-text body',
    '{noformat}{code}*a*{code}{noformat}',
    '<ac:structured-macro ac:name="noformat"><ac:plain-text-body><![CDATA[{code}*a*{code}]]></ac:plain-text-body></ac:structured-macro>',
  ],
  [
    'the same macro inside',
    '{panel:title=a}{panel:title=b}c{panel}{panel}',
    '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="title">a</ac:parameter><ac:rich-text-body><ac:structured-macro ac:name="panel"><ac:parameter ac:name="title">b</ac:parameter><ac:rich-text-body><p>c</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
  ],
  ['a closing tag alone', 'a {panel}', '<p>a {panel}</p>'],
  [
    'crossed tags',
    '{panel}{info}a{panel}{info}',
    '<ac:structured-macro ac:name="panel"><ac:rich-text-body><p>{info}a</p></ac:rich-text-body></ac:structured-macro><p>{info}</p>',
  ],
  ['an unclosed macro', '{panel}a', '<p>{panel}a</p>'],
  [
    'an unknown macro',
    '{nosuch:a=1}',
    '<ac:structured-macro ac:name="unmigrated-wiki-markup"><ac:plain-text-body><![CDATA[{nosuch:a=1}]]></ac:plain-text-body></ac:structured-macro>',
  ],
  [
    'an unknown macro in a line',
    'a {nosuch} b',
    '<p>a <ac:structured-macro ac:name="unmigrated-inline-wiki-markup"><ac:plain-text-body><![CDATA[{nosuch}]]></ac:plain-text-body></ac:structured-macro> b</p>',
  ],
  [
    'an unknown pair',
    '{nosuch:a=1}x{nosuch}',
    '<ac:structured-macro ac:name="unmigrated-wiki-markup"><ac:plain-text-body><![CDATA[{nosuch:a=1}x{nosuch}]]></ac:plain-text-body></ac:structured-macro>',
  ],
  [
    'bare unknown tags in two paragraphs',
    '{nosuch}\n\na\n\n{nosuch}',
    '<ac:structured-macro ac:name="unmigrated-wiki-markup"><ac:plain-text-body><![CDATA[{nosuch}]]></ac:plain-text-body></ac:structured-macro><p>a</p><ac:structured-macro ac:name="unmigrated-wiki-markup"><ac:plain-text-body><![CDATA[{nosuch}]]></ac:plain-text-body></ac:structured-macro>',
  ],
  [
    'a macro in a heading',
    'h1. a {status:title=b}',
    '<h1>a <ac:structured-macro ac:name="status"><ac:parameter ac:name="title">b</ac:parameter></ac:structured-macro></h1>',
  ],
  [
    'the end of CDATA in a body',
    '{code}]]>{code}',
    '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[]]]]><![CDATA[>]]></ac:plain-text-body></ac:structured-macro>',
  ],
  [
    'line endings in a body',
    '{code}\na\n{code}',
    '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[\na\n]]></ac:plain-text-body></ac:structured-macro>',
  ],
  ['a block macro alone', '{cheese}', '<ac:structured-macro ac:name="cheese" />'],
  [
    'a block macro in a line',
    'a {noformat}x{noformat} b',
    '<p>a </p><ac:structured-macro ac:name="noformat"><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body></ac:structured-macro><p> b</p>',
  ],
  [
    'a block macro below a line',
    'a\n{panel}b{panel}',
    '<p>a</p><ac:structured-macro ac:name="panel"><ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>',
  ],
  [
    'an inline macro in a line',
    'a {status:title=b} c',
    '<p>a <ac:structured-macro ac:name="status"><ac:parameter ac:name="title">b</ac:parameter></ac:structured-macro> c</p>',
  ],
  [
    'an inline macro alone',
    '{anchor:a}',
    '<p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">a</ac:parameter></ac:structured-macro></p>',
  ],
  ['an empty body', '{info}{info}', '<ac:structured-macro ac:name="info"><ac:rich-text-body /></ac:structured-macro>'],
  [
    'a page as parameter',
    '{include:K:P}',
    '<ac:structured-macro ac:name="include"><ac:parameter ac:name=""><ac:link><ri:page ri:space-key="K" ri:content-title="P" /></ac:link></ac:parameter></ac:structured-macro>',
  ],
  [
    'pages by name',
    '{children:page=P}',
    '<ac:structured-macro ac:name="children"><ac:parameter ac:name="page"><ac:link><ri:page ri:content-title="P" /></ac:link></ac:parameter></ac:structured-macro>',
  ],
  [
    'spaces as parameters',
    '{recently-updated:spaces=A,B}',
    '<ac:structured-macro ac:name="recently-updated"><ac:parameter ac:name="spaces"><ri:space ri:space-key="A" /><ri:space ri:space-key="B" /></ac:parameter></ac:structured-macro>',
  ],
  [
    'files as parameters',
    '{viewpdf:name=a.pdf}',
    '<ac:structured-macro ac:name="viewpdf"><ac:parameter ac:name="name"><ri:attachment ri:filename="a.pdf" /></ac:parameter></ac:structured-macro>',
  ],
  ['embedded storage format', '{storage-format}<p class="x">a</p>{storage-format}', '<p class="x">a</p>'],
  [
    'embedded storage format in a line',
    'a {inline-storage-format}<small>b</small>{inline-storage-format}',
    '<p>a <small>b</small></p>',
  ],
  [
    'embedded storage format that is not well-formed',
    '{storage-format}<p>{storage-format}',
    '<ac:structured-macro ac:name="unmigrated-wiki-markup"><ac:plain-text-body><![CDATA[{storage-format}<p>{storage-format}]]></ac:plain-text-body></ac:structured-macro>',
  ],
];

it.each(cases)('macros: %s', (_name, wiki, storage) => {
  expect(wikiToStorage(wiki).storage).toBe(storage);
});
