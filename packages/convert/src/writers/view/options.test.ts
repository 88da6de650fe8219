import { element, parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { builtinElements } from './elements/lookup.ts';
import type { ViewOptions } from './options.ts';
import { renderView } from './render-view.ts';

const view = (storage: string, options: ViewOptions) => renderView(parseStorage(storage), options).html;
const named = '<ac:link><ri:page ri:content-title="A" ri:space-key="S" /></ac:link>';

describe('custom views of elements', () => {
  it('take precedence over the built-in views and can call them', () => {
    const table = builtinElements.table;
    if (!table) throw new Error('tables have no view');
    const elements: ViewOptions['elements'] = {
      'x:note': (_node, body) => [element('aside', {}, body)],
      table: (node, body, context) => [element('figure', {}, table(node, body, context))],
    };
    expect(view('<x:note>a</x:note><table></table>', { elements })).toBe(
      '<aside>a</aside><figure><div class="table-wrap"><table class="confluenceTable"></table></div></figure>',
    );
  });

  it('are replaced by the body if they throw', () => {
    const elements: ViewOptions['elements'] = {
      p: () => {
        throw new Error('no');
      },
    };
    const { html, diagnostics } = renderView(parseStorage('<p>a</p><hr />'), { elements });
    expect(html).toBe('a<hr />');
    expect(diagnostics.map(({ code, range }) => [code, range])).toEqual([
      ['element-view-failed', { start: 0, end: 8 }],
    ]);
  });
});

describe('custom links', () => {
  it.each<[string, string, ViewOptions['links'], string]>([
    [
      'page',
      named,
      { page: ({ title, spaceKey }) => ({ href: `/p/${spaceKey}/${title}`, text: 'T' }) },
      '<a href="/p/S/A">T</a>',
    ],
    [
      'space',
      '<ac:link><ri:space ri:space-key="S" /></ac:link>',
      { space: (key) => ({ href: `/s/${key}` }) },
      '<a href="/s/S">/s/S</a>',
    ],
    [
      'user',
      '<ac:link><ri:user ri:account-id="U" /></ac:link>',
      { user: (id) => ({ href: `/u/${id}`, text: 'Una' }) },
      '<a href="/u/U">Una</a>',
    ],
    [
      'attachment',
      '<ac:link><ri:attachment ri:filename="f" /></ac:link>',
      { attachment: (name) => ({ href: `/f/${name}` }) },
      '<a href="/f/f">/f/f</a>',
    ],
    [
      'shortcut',
      '<ac:link><ri:shortcut ri:key="jira" ri:parameter="K-1" /><ac:plain-text-link-body><![CDATA[x]]></ac:plain-text-link-body></ac:link>',
      { shortcut: (key, parameter) => ({ href: `https://${key}.example/${parameter}` }) },
      '<a href="https://jira.example/K-1">x</a>',
    ],
    ['a URL that could execute code is left out', named, { page: () => ({ href: 'javascript:x', text: 'T' }) }, 'T'],
    ['an unresolved link is left to the site', named, { page: () => undefined }, '<span class="unresolved">A</span>'],
  ])('%s', (_name, storage, links, html) => {
    expect(view(storage, { links })).toBe(html);
  });
});

describe('block ranges', () => {
  it('are added to every block with a source, also in layouts and macros', () => {
    const source =
      '<ac:layout><ac:layout-section ac:type="single"><ac:layout-cell><p>a <b>b</b></p></ac:layout-cell></ac:layout-section></ac:layout>' +
      '<ac:structured-macro ac:name="info"><ac:rich-text-body><ul><li>c</li></ul></ac:rich-text-body></ac:structured-macro>';
    const { html } = renderView(parseStorage(source), { blockRanges: true });
    const marked = [...html.matchAll(/<(\w+)[^>]*data-storage-start="(\d+)" data-storage-end="(\d+)"/g)].map(
      ([, name, start, end]) => [name, source.slice(Number(start), Number(end)).replace(/^<([\w:-]+).*$/s, '$1')],
    );
    expect(marked).toEqual([
      ['div', 'ac:layout'],
      ['div', 'ac:layout-section'],
      ['div', 'ac:layout-cell'],
      ['p', 'p'],
      ['div', 'ac:structured-macro'],
      ['ul', 'ul'],
      ['li', 'li'],
    ]);
  });
});

describe('images of other hosts', () => {
  it.each([
    [
      '<ac:image ac:alt="t"><ri:url ri:value="https://o.example/a.png" /></ac:image>',
      '<a class="external-link" href="https://o.example/a.png">t</a>',
    ],
    ['<img src="//o.example/a.png" />', '<a class="external-link" href="//o.example/a.png">//o.example/a.png</a>'],
    ['<img src="/a.png" />', '<img src="/a.png" class="confluence-external-resource" />'],
  ])('%s', (storage, html) => {
    expect(view(storage, { remoteImages: false })).toBe(html);
  });
});

describe('the editor representation', () => {
  it.each([
    [
      '<ac:structured-macro ac:name="toc" ac:macro-id="i"><ac:parameter ac:name="type">flat</ac:parameter></ac:structured-macro>',
      '<img class="editor-inline-macro" src="/wiki/plugins/servlet/confluence/placeholder/macro?definition=e3RvYzp0eXBlPWZsYXR9&amp;locale=en_GB&amp;version=2" alt="Macro toc" data-macro-name="toc" data-macro-id="i" data-macro-parameters="type=flat" data-macro-schema-version="1" />',
    ],
    [
      '<ac:structured-macro ac:name="status"><ac:parameter ac:name="title">a b</ac:parameter><ac:parameter ac:name="colour">Red</ac:parameter></ac:structured-macro>',
      '<img class="editor-inline-macro" src="/wiki/plugins/servlet/status-macro/placeholder?title=a%20b&amp;colour=Red" alt="Macro status" data-macro-name="status" data-macro-parameters="title=a b|colour=Red" data-macro-schema-version="1" />',
    ],
    [
      '<ac:structured-macro ac:name="code"><ac:parameter ac:name="">x|y=1</ac:parameter><ac:plain-text-body><![CDATA[<b>]]></ac:plain-text-body></ac:structured-macro>',
      '<table class="wysiwyg-macro" data-macro-name="code" data-macro-schema-version="1" data-macro-default-parameter="x\\|y\\=1" data-macro-body-type="PLAIN_TEXT" style="background-image: url(/wiki/plugins/servlet/confluence/placeholder/macro-heading?definition=e2NvZGU6eFx8eVw9MX0=&amp;locale=en_GB&amp;version=2); background-repeat: no-repeat;"><tr><td class="wysiwyg-macro-body"><pre>&lt;b&gt;</pre></td></tr></table>',
    ],
    ['<h1>a</h1>', '<h1>a</h1>'],
    ['<p><ac:placeholder>hint</ac:placeholder></p>', '<p><span class="text-placeholder">hint</span></p>'],
  ])('%s', (storage, html) => {
    expect(view(storage, { representation: 'editor' })).toBe(html);
  });
});
