import { parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { createSite } from '../../site/create-site.ts';
import { renderView } from './render-view.ts';

function macro(name: string, parameters: Record<string, string> = {}, body = ''): string {
  const inside = Object.entries(parameters).map(
    ([key, value]) => `<ac:parameter ac:name="${key}">${value}</ac:parameter>`,
  );
  return `<ac:structured-macro ac:name="${name}">${inside.join('')}${body}</ac:structured-macro>`;
}

const plain = (text: string) => `<ac:plain-text-body><![CDATA[${text}]]></ac:plain-text-body>`;

describe('unsafe content is never rendered', () => {
  it.each([
    ['script', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['style element', '<style>p{}</style>', ''],
    [
      'tag split over two text nodes of a document that is not well-formed',
      '<</>img src=x onerror=alert(1)>',
      '&lt;img src=x onerror=alert(1)>',
    ],
    [
      'CDATA with characters that XML forbids',
      '<p><![CDATA[a\0b\ud800c\ufffe😀</p>',
      '<p>a\ufffdb\ufffdc\ufffd😀&lt;/p&gt;</p>',
    ],
    ['id with characters that XML forbids', '<p id="a\0b\ud800">c</p>', '<p id="P-a\ufffdb\ufffd">c</p>'],
    ['comment that ends early in HTML', '<p>a</p><!--><script>alert(1)</script>-->', '<p>a</p>'],
    ['form', '<form action="x"><input /></form>', ''],
    ['svg', '<svg><circle /></svg>', ''],
    ['object, embed, base, meta, link, iframe', '<object /><embed /><base /><meta /><link /><iframe />', ''],
    ['event attribute', '<p onclick="x()">a</p>', '<p>a</p>'],
    ['javascript URL', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['javascript URL with references', '<a href="&#106;ava&#9;script:alert(1)">a</a>', '<a>a</a>'],
    [
      'javascript URL with a reference that exists only in HTML',
      '<a href="javascript&colon;alert(1)">a</a>',
      '<a href="javascript&amp;colon;alert(1)">a</a>',
    ],
    [
      'javascript URL with a character that XML forbids',
      '<a href="&#1;javascript:alert(1)">a</a>',
      '<a href="&amp;#1;javascript:alert(1)">a</a>',
    ],
    ['vbscript URL', '<a href="vbscript:x">a</a>', '<a>a</a>'],
    ['data URL', '<a href="data:text/html,x">a</a>', '<a>a</a>'],
    ['formaction', '<p formaction="javascript:x">a</p>', '<p>a</p>'],
    ['overlay', '<p style="position: fixed; color: red">a</p>', '<p style="color: red;">a</p>'],
    ['url in a style', '<p style="background: url(http://x/)">a</p>', '<p>a</p>'],
    ['expression in a style', '<p style="width: expression(alert(1))">a</p>', '<p>a</p>'],
    ['escape in a style', '<p style="background: u\\72l(x)">a</p>', '<p>a</p>'],
    ['id that would shadow a property of the window', '<p id="location">a</p>', '<p id="P-location">a</p>'],
    ['attributes that only macros may have', '<p data-macro-name="x">a</p>', '<p>a</p>'],
    [
      'file URL of an image',
      '<ac:image><ri:url ri:value="file:///etc/passwd" /></ac:image>',
      '<span class="error">The address of an image is not allowed.</span>',
    ],
    [
      'plain body with characters that XML forbids',
      macro('noformat', { nopanel: 'true' }, plain('a\ud800')),
      '<pre class="conf-macro output-block" data-hasbody="true" data-macro-name="noformat">a\ufffd</pre>',
    ],
    [
      'plain body with CDATA',
      macro('noformat', { nopanel: 'true' }, plain('<b>&')),
      '<pre class="conf-macro output-block" data-hasbody="true" data-macro-name="noformat">&lt;b&gt;&amp;</pre>',
    ],
  ])('%s', (_name, storage, html) => {
    const site = createSite({ page: { id: '1', title: 'P', spaceKey: 'S' } });
    expect(renderView(parseStorage(storage), { site }).html).toBe(html);
  });

  it.each(['html', 'html-include', 'iframe', 'rss'])('the macro %s is a placeholder', (name) => {
    const { html } = renderView(parseStorage(macro(name, { src: 'https://x.example/' }, plain('<script>x</script>'))));
    expect(html).toMatch(/^<(?:span|div) class="macro-elsewhere [^>]*><img class="editor-inline-macro" /);
    expect(html).not.toMatch(/<(?:script|iframe|object|embed)|alert/);
  });

  it('macro parameters cannot add declarations to a style', () => {
    const { html } = renderView(parseStorage(macro('panel', { bgColor: 'red;position:fixed', borderColor: 'url(x)' })));
    expect(html).not.toMatch(/position|url/);
  });

  it('a language cannot end its attribute', () => {
    const { html } = renderView(parseStorage(macro('code', { language: '"&gt;&lt;script&gt;' }, plain('x'))));
    expect(html).not.toContain('<script');
  });
});
