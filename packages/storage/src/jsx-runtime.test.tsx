/** @jsxImportSource @macrowright/storage */
import { describe, expect, it } from 'vitest';
import type { Child } from './build.ts';
import { cdata, element, page } from './build.ts';
import { serialize } from './print/serialize.ts';
import { storage } from './template/storage-template.ts';

const Hint = ({ title, children }: { readonly title: string; readonly children?: Child }) => (
  <ac:structured-macro ac:name="info">
    <ac:parameter ac:name="title">{title}</ac:parameter>
    <ac:rich-text-body>{children}</ac:rich-text-body>
  </ac:structured-macro>
);

const item = (content: string) => <li>{content}</li>;

const cases: [name: string, jsx: Parameters<typeof serialize>[0], printed: string][] = [
  [
    'pasted storage format',
    <ac:link ac:anchor="a">
      <ri:page ri:content-title="R&amp;D" />
    </ac:link>,
    '<ac:link ac:anchor="a"><ri:page ri:content-title="R&amp;D" /></ac:link>',
  ],
  [
    'text and numbers',
    <p>
      {'<'} {1} {false}
    </p>,
    '<p>&lt; 1 </p>',
  ],
  ['a list', <ul>{['a', 'b'].map(item)}</ul>, '<ul><li>a</li><li>b</li></ul>'],
  [
    'a fragment',
    <>
      a<b>b</b>
    </>,
    'a<b>b</b>',
  ],
  [
    'a component',
    <Hint title="T">
      <p>x</p>
    </Hint>,
    '<ac:structured-macro ac:name="info"><ac:parameter ac:name="title">T</ac:parameter><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>',
  ],
  [
    'text as CDATA',
    <ac:plain-text-body>{'a]]>b'}</ac:plain-text-body>,
    '<ac:plain-text-body><![CDATA[a]]]]><![CDATA[>b]]></ac:plain-text-body>',
  ],
  [
    'CDATA',
    <ac:plain-text-body>{cdata('a')}</ac:plain-text-body>,
    '<ac:plain-text-body><![CDATA[a]]></ac:plain-text-body>',
  ],
  ['an omitted attribute', <td colspan={undefined} rowspan={2} />, '<td rowspan="2" />'],
];

describe('JSX', () => {
  it.each(cases)('%s', (_name, jsx, printed) => {
    expect(serialize(jsx)).toBe(printed);
  });

  it('builds the same tree as the functions and the template', () => {
    const jsx = page(
      <p class="a">
        x{'y'}
        <b>z</b>
      </p>,
    );
    expect(jsx).toEqual(page(element('p', { class: 'a' }, ['x', 'y', element('b', {}, 'z')])));
    expect(serialize(jsx)).toBe(serialize(storage`<p class="a">x${'y'}<b>z</b></p>`));
  });
});
