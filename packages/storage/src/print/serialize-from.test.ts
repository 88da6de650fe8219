import type { Element } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { appendChildren, element } from '../build.ts';
import { parseStorage } from '../parse/parse-storage.ts';
import { childElements } from '../read.ts';
import { serializeFrom } from './serialize-from.ts';

const source = `<p  class='a'\n>x&nbsp;<br/></p ><!-- c --><p></p><p/><ul ><li>1</li><li  >2</li></ul><b><![CDATA[<]]></b>\r\n`;

const changes: [name: string, change: (top: Element[]) => void, from: string, to: string][] = [
  ['no change', () => {}, '', ''],
  [
    'a changed attribute: only that start tag is canonical',
    ([p]) => {
      if (p) p.attribs.class = 'b "c"';
    },
    `<p  class='a'\n>`,
    '<p class="b &quot;c&quot;">',
  ],
  [
    'an added attribute',
    ([p]) => {
      if (p) p.attribs.id = 'i';
    },
    `<p  class='a'\n>`,
    '<p class="a" id="i">',
  ],
  [
    'a changed name: both tags',
    ([p]) => {
      if (p) p.name = 'h1';
    },
    `<p  class='a'\n>x&nbsp;<br/></p >`,
    '<h1 class="a">x&nbsp;<br/></h1>',
  ],
  ['content added to a self-closing element', ([, , p]) => p && appendChildren(p, 'x'), '<p/>', '<p>x</p>'],
  ['content added to an empty element', ([, p]) => p && appendChildren(p, 'x'), '<p></p>', '<p>x</p>'],
  ['a built child', ([, , , ul]) => ul && appendChildren(ul, element('li')), '2</li></ul>', '2</li><li /></ul>'],
  [
    'reordered children, which keep their spelling',
    ([, , , ul]) => {
      const [first] = ul?.children ?? [];
      if (ul && first) appendChildren(ul, first);
    },
    '<li>1</li><li  >2</li>',
    '<li  >2</li><li>1</li>',
  ],
  [
    'removed content',
    ([p]) => {
      if (p) p.children = [];
    },
    `<p  class='a'\n>x&nbsp;<br/></p >`,
    '<p class="a" />',
  ],
];

describe('serializeFrom', () => {
  it.each(changes)('%s', (_name, change, from, to) => {
    const document = parseStorage(source);
    change(childElements(document.root));
    expect(source).toContain(from);
    expect(serializeFrom(document)).toBe(source.replace(from, () => to));
  });

  it('prints nodes of another document in the canonical spelling', () => {
    const document = parseStorage('<p>a</p>');
    const other = parseStorage('<em ><i/></em>');
    expect(serializeFrom(document, [...document.root.children, ...other.root.children])).toBe('<p>a</p><em><i /></em>');
  });
});
