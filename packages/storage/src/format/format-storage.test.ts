import { describe, expect, it } from 'vitest';
import { formatStorage } from './format-storage.ts';

const macro = (name: string, inside: string) =>
  `<ac:structured-macro ac:name="${name}">${inside}</ac:structured-macro>`;

const cases: [name: string, source: string, lines: string[]][] = [
  ['one block per line', '<h1>A</h1><p>b</p>', ['<h1>A</h1>', '<p>b</p>', '']],
  ['an empty document', '', ['']],
  ['bare text is kept', ' a <b>b</b> ', [' a <b>b</b> ']],
  ['text next to a block is kept with its white space', 'a <p>b</p>c', ['a <p>b</p>c']],
  ['one empty line is kept', '<p>a</p>\n\n\n  \n<p>b</p> <p>c</p>', ['<p>a</p>', '', '<p>b</p>', '<p>c</p>', '']],
  ['white space at the top level is removed', '\n  <p>a</p>  ', ['<p>a</p>', '']],
  ['a byte order mark is kept', '\ufeff\n<p>a</p>', ['\ufeff<p>a</p>', '']],
  ['the content of a paragraph is kept', '<p> a <b> b </b>\n<br/></p>', ['<p> a <b> b </b>', '<br /></p>', '']],
  [
    'items with one paragraph',
    '<ul><li><p>a</p></li><li>\n<p>b</p>\n</li></ul>',
    ['<ul>', '  <li><p>a</p></li>', '  <li><p>b</p></li>', '</ul>', ''],
  ],
  [
    'a list in an item with text',
    '<ul><li>a<ul><li>b</li></ul></li></ul>',
    ['<ul>', '  <li>a<ul>', '      <li>b</li>', '    </ul>', '  </li>', '</ul>', ''],
  ],
  [
    'a table',
    '<table><tbody><tr><th>a</th><td><p>b</p></td><td><p>c</p><p>d</p></td></tr></tbody></table>',
    [
      '<table>',
      '  <tbody>',
      '    <tr>',
      '      <th>a</th>',
      '      <td><p>b</p></td>',
      '      <td>',
      '        <p>c</p>',
      '        <p>d</p>',
      '      </td>',
      '    </tr>',
      '  </tbody>',
      '</table>',
      '',
    ],
  ],
  [
    'a macro with parameters and a rich body',
    macro('panel', '<ac:parameter ac:name="title"> a </ac:parameter><ac:rich-text-body><p>b</p></ac:rich-text-body>'),
    [
      '<ac:structured-macro ac:name="panel">',
      '  <ac:parameter ac:name="title"> a </ac:parameter>',
      '  <ac:rich-text-body>',
      '    <p>b</p>',
      '  </ac:rich-text-body>',
      '</ac:structured-macro>',
      '',
    ],
  ],
  [
    'CDATA is kept exactly',
    `<p/>${macro('code', '<ac:plain-text-body>\n<![CDATA[\n  a\n ]]> </ac:plain-text-body>')}<p/>`,
    [
      '<p />',
      '<ac:structured-macro ac:name="code">',
      '  <ac:plain-text-body>',
      '<![CDATA[',
      '  a',
      ' ]]> </ac:plain-text-body>',
      '</ac:structured-macro>',
      '<p />',
      '',
    ],
  ],
  [
    'a macro in a paragraph is kept',
    `<p>a ${macro('status', '<ac:parameter ac:name="title">T</ac:parameter>')} b</p>`,
    [
      '<p>a <ac:structured-macro ac:name="status"><ac:parameter ac:name="title">T</ac:parameter></ac:structured-macro> b</p>',
      '',
    ],
  ],
  [
    'two macros that may be inline stay on one line',
    `${macro('a', '')}${macro('b', '')}<p/>`,
    [
      '<ac:structured-macro ac:name="a"></ac:structured-macro><ac:structured-macro ac:name="b"></ac:structured-macro>',
      '<p />',
      '',
    ],
  ],
  [
    'preformatted text is kept',
    '<div><pre> a\n\n  b </pre></div>',
    ['<div>', '  <pre> a', '', '  b </pre>', '</div>', ''],
  ],
  [
    'style with white-space: pre',
    '<div style="white-space: pre;"> <p/> </div>',
    ['<div style="white-space: pre;"> <p /> </div>', ''],
  ],
  ['unknown elements are kept', '<x> <p>a</p> </x><p/>', ['<x> <p>a</p> </x>', '<p />', '']],
  ['tags', `<p  class='a'\n id = "b" >x</p\n><p title='"'/>`, ['<p class="a" id="b">x</p>', `<p title='"' />`, '']],
  ['a comment', '<p>a</p><!-- c --><p>b</p>', ['<p>a</p>', '<!-- c -->', '<p>b</p>', '']],
  [
    'an image alone in a cell stays on its line',
    '<table><tr><td><ac:image><ri:url ri:value="u"/></ac:image></td></tr></table>',
    ['<table>', '  <tr>', '    <td><ac:image><ri:url ri:value="u" /></ac:image></td>', '  </tr>', '</table>', ''],
  ],
  ['a document that is not well-formed', '<p>a</p><p>b', ['<p>a</p><p>b']],
];

describe('formatStorage', () => {
  it.each(cases)('%s', (_name, source, lines) => {
    const once = formatStorage(source);
    expect(once.split('\n')).toEqual(lines);
    expect(formatStorage(once)).toBe(once);
  });

  it('keeps the line endings of the document', () => {
    expect(formatStorage('<ul><li>a</li>\r\n</ul>')).toBe('<ul>\r\n  <li>a</li>\r\n</ul>\r\n');
  });

  it('asks the caller which macros are blocks', () => {
    const source = `${macro('a', '')}${macro('b', '')}`;
    const isBlockMacro = ({ name }: { readonly name: string }) => (name === 'a' ? true : undefined);
    expect(formatStorage(source, { isBlockMacro }).split('\n')).toHaveLength(3);
  });

  it('indents by the given string, up to 40 levels', () => {
    expect(formatStorage('<div><p/></div>', { indent: '\t' })).toBe('<div>\n\t<p />\n</div>\n');
    const deep = formatStorage('<div>'.repeat(20_000) + '</div>'.repeat(20_000));
    expect(deep.length).toBeLessThan(20_000 * 180);
  });
});
