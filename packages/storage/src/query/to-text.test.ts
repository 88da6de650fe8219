import { expect, it } from 'vitest';
import { parseStorage } from '../parse/parse-storage.ts';
import { toText } from './to-text.ts';

const cases: [name: string, source: string, text: string][] = [
  ['one line per block', '<h1>A</h1>\n<p> b  <b>c</b>\nd</p><p/><p>e<br/>f</p>', 'A\nb c d\ne\nf'],
  ['bare text', ' a <b> b</b> c', 'a b c'],
  ['lists', '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>', 'a\nb\nc'],
  [
    'tables',
    '<table><tbody><tr><th>A</th><th><p>B</p><p>C</p></th></tr><tr><td/><td>d</td></tr></tbody></table>x',
    'A\tB C\n\td\nx',
  ],
  ['entities and no-break spaces', '<p>a&nbsp;&amp; b</p>', 'a\u00a0& b'],
  ['preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
  [
    'parameters are omitted',
    '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">sql</ac:parameter><ac:plain-text-body><![CDATA[a\n  <b>]]></ac:plain-text-body></ac:structured-macro>',
    'a\n  <b>',
  ],
  [
    'rich bodies',
    '<p>a</p><ac:structured-macro ac:name="info"><ac:rich-text-body>b</ac:rich-text-body></ac:structured-macro>',
    'a\nb',
  ],
  [
    'links',
    '<p>a <ac:link><ri:page ri:content-title="P" /><ac:plain-text-link-body><![CDATA[b]]></ac:plain-text-link-body></ac:link></p>',
    'a b',
  ],
  [
    'dates and emoticons',
    '<p><time datetime="2026-01-31" /> <ac:emoticon ac:name="tick" /> <ac:emoticon ac:name="blue-star" ac:emoji-fallback="\\uD83D\\uDE00" /></p>',
    '2026-01-31 (tick) 😀',
  ],
  ['comment markers', '<p>a<ac:inline-comment-marker ac:ref="r">b</ac:inline-comment-marker>c</p>', 'abc'],
  ['placeholders are omitted', '<p>a<ac:placeholder>type here</ac:placeholder></p>', 'a'],
  [
    'tasks',
    '<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>a</ac:task-body></ac:task></ac:task-list>',
    'a',
  ],
  [
    'content instead of its fallback',
    '<ac:adf-extension><ac:adf-node type="panel"><ac:adf-attribute key="k">x</ac:adf-attribute><ac:adf-content><p>a</p></ac:adf-content></ac:adf-node><ac:adf-fallback><p>a</p></ac:adf-fallback></ac:adf-extension>',
    'a',
  ],
  [
    'a fallback without content',
    '<ac:adf-extension><ac:adf-node type="x" /><ac:adf-fallback><p>a</p></ac:adf-fallback></ac:adf-extension>',
    'a',
  ],
  [
    'nested content',
    '<ac:adf-extension><ac:adf-node type="decision-list"><ac:adf-node type="decision-item"><ac:adf-content>a</ac:adf-content></ac:adf-node></ac:adf-node><ac:adf-fallback>a</ac:adf-fallback></ac:adf-extension>',
    'a',
  ],
];

it.each(cases)('toText: %s', (_name, source, text) => {
  expect(toText(parseStorage(source).root)).toBe(text);
});
