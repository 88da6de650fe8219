import { describe, expect, it } from 'vitest';
import { element, text } from './build.ts';
import { createHtmlPrinter } from './serialize-html.ts';

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
