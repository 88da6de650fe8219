import { expect, it } from 'vitest';
import { comment, text } from './build.ts';
import { parseStorage } from './parse/parse-storage.ts';
import { serializeHtml } from './serialize-html.ts';

const cases: [name: string, storage: string, html: string][] = [
  ['void elements', '<p>a<br></br>b<hr/></p>', '<p>a<br />b<hr /></p>'],
  ['an empty element that is not void', '<p/>', '<p></p>'],
  ['CDATA', '<p><![CDATA[<b>&]]></p>', '<p>&lt;b&gt;&amp;</p>'],
  ['quotation marks between apostrophes', `<p title='"'/>`, '<p title="&quot;"></p>'],
  ['texts that together would begin a tag', '<</>a>', '&lt;a>'],
  ['a comment that HTML would end at once', '<!--><b>-->', '<!--&gt;<b&gt;-->'],
  ['a comment that HTML would end after a hyphen', '<!-- -->', '<!-- -->'],
];

it.each(cases)('HTML of %s', (_name, storage, html) => {
  expect(serializeHtml(parseStorage(storage).root)).toBe(html);
});

it('keeps the text of built nodes', () => {
  expect(serializeHtml([comment('a'), text('1 < 2')])).toBe('<!--a-->1 &lt; 2');
});
