import { describe, expect, it } from 'vitest';
import { comment, element, text } from './build.ts';
import { parseStorage } from './parse/parse-storage.ts';
import { createHtmlPrinter, serializeHtml } from './serialize-html.ts';

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

describe('a printer that is told piece by piece', () => {
  it('nests elements, texts and nodes', () => {
    const printer = createHtmlPrinter();
    printer.open('p', { title: '"' });
    printer.text('a');
    printer.empty('br', {});
    printer.open('b', {});
    printer.print([element('i', {}, 'x < y'), text('&')]);
    printer.close();
    printer.empty('u', {});
    printer.close();
    expect(printer.take()).toBe('<p title="&quot;">a<br /><b><i>x &lt; y</i>&amp;</b><u></u></p>');
  });

  it('puts what comes next in the place of a hole, one inside the other', () => {
    const printer = createHtmlPrinter();
    const [outer, first, inner] = [text(''), text(''), text('')];
    printer.openAround([element('div', {}, [first, 'a', element('p', {}, [outer, 'z'])]), text('end')], first);
    printer.text('first ');
    printer.goOn(outer);
    printer.openAround([element('i', {}, inner)], inner);
    printer.text('x');
    printer.closeAround();
    printer.open('b', {});
    printer.close();
    printer.closeAround();
    expect(printer.take()).toBe('<div>first a<p><i>x</i><b></b>z</p></div>end');
  });
});
