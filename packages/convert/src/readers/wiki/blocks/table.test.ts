import { serialize } from '@macrowright/storage';
import { expect, it } from 'vitest';
import { wikiToStorage } from '../wiki-to-storage.ts';

const cases: [name: string, wiki: string, storage: string][] = [
  [
    'headers and data',
    '||a||b||\n|c|d|',
    '<table><tbody><tr><th><p>a</p></th><th><p>b</p></th></tr><tr><td><p>c</p></td><td><p>d</p></td></tr></tbody></table>',
  ],
  ['spaces in a cell', '|| Name ||', '<table><tbody><tr><th><p> Name </p></th></tr></tbody></table>'],
  [
    'blocks in a cell',
    '|* a\n* b|c|',
    '<table><tbody><tr><td><ul><li>a</li><li>b</li></ul></td><td><p>c</p></td></tr></tbody></table>',
  ],
  [
    'text before a list in a cell',
    '|t\n* a|',
    '<table><tbody><tr><td><p>t</p><ul><li>a</li></ul></td></tr></tbody></table>',
  ],
  [
    'a row without its last bars',
    '||a||b',
    '<table><tbody><tr><th><p>a</p></th><th><p>b</p></th></tr></tbody></table>',
  ],
  [
    'a header for a row',
    '||r|a|b|',
    '<table><tbody><tr><th><p>r</p></th><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>',
  ],
  [
    'mixed bars',
    '||Fixed? |No ||',
    '<table><tbody><tr><th><p>Fixed? </p></th><td><p>No </p></td></tr></tbody></table>',
  ],
  [
    'an empty cell',
    '|a| |c|',
    '<table><tbody><tr><td><p>a</p></td><td><p> </p></td><td><p>c</p></td></tr></tbody></table>',
  ],
  [
    'a cell with an empty color',
    '|a|{color}{color}|c|',
    '<table><tbody><tr><td><p>a</p></td><td /><td><p>c</p></td></tr></tbody></table>',
  ],
  [
    'a cell with empty colors in two lines',
    '|{color:red}{color}\n{color}{color}|c|',
    '<table><tbody><tr><td><p><br /></p></td><td><p>c</p></td></tr></tbody></table>',
  ],
  [
    'rows of different length',
    '|a|\n|b|c|',
    '<table><tbody><tr><td><p>a</p></td></tr><tr><td><p>b</p></td><td><p>c</p></td></tr></tbody></table>',
  ],
  [
    'a line end in a cell',
    '|a\nb|c|',
    '<table><tbody><tr><td><p>a<br />b</p></td><td><p>c</p></td></tr></tbody></table>',
  ],
  [
    'text below an open row',
    '|a|b\nmore',
    '<table><tbody><tr><td><p>a</p></td><td><p>b<br />more</p></td></tr></tbody></table>',
  ],
  [
    'a blank line ends the table',
    '|a|\n\n|b|',
    '<table><tbody><tr><td><p>a</p></td></tr></tbody></table><table><tbody><tr><td><p>b</p></td></tr></tbody></table>',
  ],
  ['text before a row', 'x\n|a|', '<p>x</p><table><tbody><tr><td><p>a</p></td></tr></tbody></table>'],
  ['bars in an item', '* a | b', '<ul><li>a | b</li></ul>'],
  [
    'a link in a cell',
    '|[t|http://x.org]|',
    '<table><tbody><tr><td><p><a href="http://x.org">t</a></p></td></tr></tbody></table>',
  ],
  [
    'an image in a cell',
    '|!a.png|width=3!|b|',
    '<table><tbody><tr><td><p><ac:image ac:width="3"><ri:attachment ri:filename="a.png" /></ac:image></p></td><td><p>b</p></td></tr></tbody></table>',
  ],
  [
    'a macro in a cell',
    '|{code}a|b{code}|c|',
    '<table><tbody><tr><td><ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[a|b]]></ac:plain-text-body></ac:structured-macro></td><td><p>c</p></td></tr></tbody></table>',
  ],
  ['an escaped bar', '|a \\| b|', '<table><tbody><tr><td><p>a | b</p></td></tr></tbody></table>'],
  [
    'an open bracket in a cell',
    '| one | [two|',
    '<table><tbody><tr><td><p> one </p></td><td><p> [two</p></td></tr></tbody></table>',
  ],
  ['a heading in a cell', '|h1. x|', '<table><tbody><tr><td><h1>x</h1></td></tr></tbody></table>'],
  ['a bar in code', '|{{x|y}}|', '<table><tbody><tr><td><p>{{x</p></td><td><p>y}}</p></td></tr></tbody></table>'],
  [
    'a color in a cell',
    '|{color:red}a{color}|b|',
    '<table><tbody><tr><td><p><span style="color: red;">a</span></p></td><td><p>b</p></td></tr></tbody></table>',
  ],
];

it.each(cases)('table: %s', (_name, wiki, storage) => {
  const result = wikiToStorage(wiki);
  expect(result.storage).toBe(storage);
  expect(serialize(result.nodes)).toBe(storage);
});
