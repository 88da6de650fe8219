import type { AnyNode } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { cdata, element } from '../build.ts';
import { parseStorage } from '../parse/parse-storage.ts';
import { serialize } from '../print/serialize.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';
import { elements } from './elements.ts';
import { image } from './image.ts';
import { emoji, emoticon, time } from './inline.ts';
import { layout, layoutSection } from './layout.ts';
import { link, mention } from './link.ts';
import { resource } from './resource.ts';
import { table } from './table.ts';
import { taskList } from './task-list.ts';
import { br, li, p, strong, td, ul } from './xhtml.ts';

const cases: [name: string, node: AnyNode, printed: string][] = [
  ['text and nodes', p('Hello ', strong('R&D'), 1, undefined, ['!']), '<p>Hello <strong>R&amp;D</strong>1!</p>'],
  ['attributes first', p({ class: 'a', title: undefined }, 'x'), '<p class="a">x</p>'],
  ['a list', ul(li('a'), [li(br())]), '<ul><li>a</li><li><br /></li></ul>'],
  [
    'text as CDATA',
    elements['ac:plain-text-body']('a]]>', ['b']),
    '<ac:plain-text-body><![CDATA[a]]]]><![CDATA[>]]><![CDATA[b]]></ac:plain-text-body>',
  ],
  [
    'existing CDATA',
    elements['ac:plain-text-body'](cdata('a')),
    '<ac:plain-text-body><![CDATA[a]]></ac:plain-text-body>',
  ],
  ['a reserved word of JavaScript', elements.var('x'), '<var>x</var>'],

  [
    'a page',
    link({ page: 'A & B', space: 'K', anchor: 'c', tooltip: 't' }, 'text'),
    '<ac:link ac:anchor="c" ac:tooltip="t"><ri:page ri:space-key="K" ri:content-title="A &amp; B" /><ac:plain-text-link-body><![CDATA[text]]></ac:plain-text-link-body></ac:link>',
  ],
  ['a link without content', link({ page: 'A' }), '<ac:link><ri:page ri:content-title="A" /></ac:link>'],
  [
    'an anchor on this page',
    link({ anchor: 'a b' }, 'x ', 1),
    '<ac:link ac:anchor="a b"><ac:plain-text-link-body><![CDATA[x 1]]></ac:plain-text-link-body></ac:link>',
  ],
  [
    'a link with markup',
    link({ attachment: 'a.zip' }, strong('x')),
    '<ac:link><ri:attachment ri:filename="a.zip" /><ac:link-body><strong>x</strong></ac:link-body></ac:link>',
  ],
  [
    'a URL',
    link({ url: 'https://a/?b=1&c', anchor: 'd e' }),
    '<a href="https://a/?b=1&amp;c#d%20e">https://a/?b=1&amp;c</a>',
  ],
  ['a mention', mention({ accountId: '1' }), '<ac:link><ri:user ri:account-id="1" /></ac:link>'],
  [
    'a blog post',
    resource({ blogPost: 'A', day: '2026-01-31' }),
    '<ri:blog-post ri:content-title="A" ri:posting-day="2026/01/31" />',
  ],
  [
    'a file on another page',
    resource({ attachment: 'a', page: 'P', space: 'K' }),
    '<ri:attachment ri:filename="a"><ri:page ri:space-key="K" ri:content-title="P" /></ri:attachment>',
  ],
  [
    'users',
    p(resource({ userKey: 'k' }), resource({ username: 'n' })),
    '<p><ri:user ri:userkey="k" /><ri:user ri:username="n" /></p>',
  ],
  [
    'other resources',
    p(
      resource({ space: 'K' }),
      resource({ contentId: 7 }),
      resource({ shortcut: 'j', parameter: 'X-1' }),
      resource({ url: 'u' }),
    ),
    '<p><ri:space ri:space-key="K" /><ri:content-entity ri:content-id="7" /><ri:shortcut ri:key="j" ri:parameter="X-1" /><ri:url ri:value="u" /></p>',
  ],

  [
    'an image',
    image({ attachment: 'a.png' }, { width: 10, alt: 'A', border: false, thumbnail: true, caption: 'C' }),
    '<ac:image ac:alt="A" ac:width="10" ac:thumbnail="true"><ri:attachment ri:filename="a.png" /><ac:caption>C</ac:caption></ac:image>',
  ],
  [
    'an external image',
    image({ url: 'https://a' }, { attributes: { 'ac:class': 'x' } }),
    '<ac:image ac:class="x"><ri:url ri:value="https://a" /></ac:image>',
  ],
  [
    'a table of rows',
    table([['a', p('b')], [td({ colspan: 2 }, 'c')]]),
    '<table><tbody><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td colspan="2">c</td></tr></tbody></table>',
  ],
  [
    'a table with all options',
    table({
      header: ['A', ''],
      rows: [['1', ['x', strong('y')]]],
      headerColumn: true,
      columns: ['20%', '80%'],
      attributes: { class: 'wrapped' },
    }),
    '<table class="wrapped"><colgroup><col style="width: 20%;" /><col style="width: 80%;" /></colgroup><tbody><tr><th><p>A</p></th><th><p /></th></tr><tr><th><p>1</p></th><td><p>x<strong>y</strong></p></td></tr></tbody></table>',
  ],
  [
    'tasks',
    taskList('a', { body: ['b', mention({ userKey: 'k' })], done: true, id: 3 }),
    '<ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>a</ac:task-body></ac:task><ac:task><ac:task-id>3</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>b<ac:link><ri:user ri:userkey="k" /></ac:link></ac:task-body></ac:task></ac:task-list>',
  ],
  [
    'a layout',
    layout(layoutSection('two_left_sidebar', p('a'), [p('b'), p('c')])),
    '<ac:layout><ac:layout-section ac:type="two_left_sidebar"><ac:layout-cell><p>a</p></ac:layout-cell><ac:layout-cell><p>b</p><p>c</p></ac:layout-cell></ac:layout-section></ac:layout>',
  ],
  ['a date', time('2024-02-29'), '<time datetime="2024-02-29" />'],
  ['an emoticon', emoticon('tick'), '<ac:emoticon ac:name="tick" />'],
  [
    'an emoji',
    emoji('👍🏽', ':thumbsup:'),
    '<ac:emoticon ac:name="blue-star" ac:emoji-shortname=":thumbsup:" ac:emoji-id="1f44d-1f3fd" ac:emoji-fallback="👍🏽" />',
  ],
];

describe('builders', () => {
  it.each(cases)('%s', (_name, node, printed) => {
    expect(serialize(node)).toBe(printed);
    expect(parseStorage(printed).diagnostics).toEqual([]);
  });

  it('exist for every element of the vocabulary', () => {
    expect(Object.keys(elements)).toEqual(Object.keys(vocabulary));
    for (const [name, build] of Object.entries(elements)) {
      const built = (build as (attributes: object) => AnyNode)({}); // every builder accepts attributes
      expect(serialize(built)).toBe(`<${name} />`);
    }
  });

  const days = ['2023-02-29', '2023-13-01', '2023-1-1', '', 'today', '2023-01/01'];
  it.each(days)('reject the date "%s"', (day) => {
    expect(() => time(day)).toThrow(new RangeError(`Invalid date "${day}"; use YYYY-MM-DD.`));
  });

  it('reject a wrong number of cells, and unknown layout types', () => {
    const section = layoutSection as (...input: readonly unknown[]) => AnyNode; // as called from JavaScript
    expect(() => section('two_equal', p('a'))).toThrow('A section of type "two_equal" must have 2 cells; got 1.');
    expect(() => section('two', p('a'))).toThrow(
      /^Unknown layout type "two"; use single, fixed-width, two_equal, .*five_equal\.$/,
    );
  });

  it('move children from their parent in linear time', () => {
    const from = element(
      'div',
      {},
      Array.from({ length: 50_000 }, (_, index) => String(index)),
    );
    const to = element('div', {}, from.children);
    expect([from.children.length, to.children.length]).toEqual([0, 50_000]);
  });
});
