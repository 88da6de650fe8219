import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStorage } from '../parse/parse-storage.ts';
import { align } from './align.ts';
import { diffStorage, type StorageDifference } from './diff-storage.ts';

const same: [name: string, a: string, b: string][] = [
  ['order of attributes', '<td a="1" b="2"/>', '<td b="2" a="1"/>'],
  ['quotes, spaces and self-closing tags', `<p a='1'></p>`, '<p  a="1" />'],
  ['entities', '<p>&auml;&#160;&lt;</p>', '<p>ä\u00a0&#x3c;</p>'],
  [
    'server-made ids',
    '<ac:structured-macro ac:name="x" ac:macro-id="1" ac:schema-version="1" />',
    '<ac:structured-macro ac:name="x" />',
  ],
  ['local ids', '<p local-id="1">a</p><table ac:local-id="2"/>', '<p>a</p><table/>'],
  [
    'version at save',
    '<ac:link><ri:page ri:content-title="A" ri:version-at-save="2"/></ac:link>',
    '<ac:link><ri:page ri:content-title="A"/></ac:link>',
  ],
  [
    'order of parameters',
    '<ac:structured-macro ac:name="x"><ac:parameter ac:name="b"/><ac:parameter ac:name="a"/><ac:rich-text-body/></ac:structured-macro>',
    '<ac:structured-macro ac:name="x"><ac:parameter ac:name="a"/><ac:parameter ac:name="b"/><ac:rich-text-body/></ac:structured-macro>',
  ],
  ['CDATA and text', '<p><![CDATA[a<]]>b</p>', '<p>a&lt;b</p>'],
  [
    'split CDATA',
    '<ac:plain-text-body><![CDATA[a]]]]><![CDATA[>]]></ac:plain-text-body>',
    '<ac:plain-text-body>\n<![CDATA[a]]>\n<![CDATA[]]]]><![CDATA[>]]>\n</ac:plain-text-body>',
  ],
  ['comments', '<p>a<!-- x -->b</p>', '<p>ab</p>'],
  ['white space between blocks', '<ul> <li>a</li>\n</ul>\n<p/>', '<ul><li>a</li></ul><p/>'],
  ['runs of white space', '<p>a \n b</p>', '<p>a b</p>'],
  ['line endings', '<pre>a\r\nb</pre>', '<pre>a\nb</pre>'],
  [
    'task uuids',
    '<ac:task-list><ac:task><ac:task-uuid>1</ac:task-uuid></ac:task></ac:task-list>',
    '<ac:task-list><ac:task /></ac:task-list>',
  ],
];

/** The differences are marked with `«…»` in the second document. */
const different: [name: string, a: string, b: string, kinds: string[]][] = [
  ['text', '<p>a</p><p>b</p>', '<p>a</p><p>«c»</p>', ['text b>c']],
  ['white space in preformatted text', '<pre>a b</pre>', '<pre>«a  b»</pre>', ['text a b>a  b']],
  [
    'white space in a parameter',
    '<ac:parameter ac:name="x">a</ac:parameter>',
    '<ac:parameter ac:name="x">« a»</ac:parameter>',
    ['text a> a'],
  ],
  ['a visible space', '<p><b>a</b> <i>b</i></p>', '<p><b>a</b><i>b</i></p>', ['removed #text']],
  ['an attribute', '<td class="a">x</td>', '«<td class="b">x</td>»', ['attribute class a>b']],
  [
    'an added and a removed attribute',
    '<td a="1"/>',
    '«<td b="2"/>»',
    ['attribute a 1>undefined', 'attribute b undefined>2'],
  ],
  ['an element is added', '<p>a</p><p>c</p>', '<p>a</p>«<p>b</p>»<p>c</p>', ['added p']],
  ['an element is removed', '<p>a</p><p>b</p><p>c</p>', '<p>a</p><p>c</p>', ['removed p']],
  ['an element is renamed', '<h1>a</h1>', '«<h2>a</h2>»', ['renamed h1>h2']],
  ['nested text', '<ul><li>a<ul><li>b</li></ul></li></ul>', '<ul><li>a<ul><li>«c»</li></ul></li></ul>', ['text b>c']],
  [
    'a macro of another name',
    '<ac:structured-macro ac:name="x"/>',
    '«<ac:structured-macro ac:name="y"/>»',
    ['removed ac:structured-macro', 'added ac:structured-macro'],
  ],
];

describe('diffStorage', () => {
  it.each(same)('ignores %s', (_name, a, b) => {
    expect(a).not.toBe(b);
    expect(diffStorage(parseStorage(a), parseStorage(b))).toEqual([]);
  });

  it.each(different)('%s', (_name, a, marked, kinds) => {
    const b = marked.replaceAll(/[«»]/g, '');
    const differences = diffStorage(parseStorage(a), parseStorage(b));
    expect(differences.map(describeDifference)).toEqual(kinds);
    const changed = differences.flatMap((one) =>
      one.kind === 'removed' ? [] : [b.slice(one.after.start, one.after.end)],
    );
    expect(new Set(changed)).toEqual(new Set([...marked.matchAll(/«(.*?)»/g)].map(([, inside]) => inside)));
  });

  it('takes linear time when everything differs or moves', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => `<p>${index}</p>`);
    const moved = [...items.slice(10_000), ...items.slice(0, 10_000)];
    expect(diffStorage(parseStorage(items.join('')), parseStorage(moved.join(''))).length).toBeGreaterThan(1);
    const other = items.map((item) => item.replaceAll('p>', 'h1>'));
    expect(diffStorage(parseStorage(items.join('')), parseStorage(other.join('')))).toHaveLength(20_000);
  });
});

describe('align', () => {
  it('finds a longest common subsequence of short arrays', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { maxLength: 30 }), fc.array(fc.nat(4), { maxLength: 30 }), (a, b) => {
        const pairs = align(a, b);
        for (const [i, j] of pairs) expect(a[i]).toBe(b[j]);
        for (const [index, [i, j]] of pairs.entries()) {
          const [beforeI, beforeJ] = pairs[index - 1] ?? [-1, -1];
          expect(i > beforeI && j > beforeJ).toBe(true);
        }
        expect(pairs.length).toBe(longest(a, b));
      }),
    );
  });
});

function longest(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (const [j, y] of b.entries()) next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

function describeDifference(one: StorageDifference): string {
  switch (one.kind) {
    case 'text':
      return `text ${one.old}>${one.new}`;
    case 'attribute':
      return `attribute ${one.attribute} ${one.old}>${one.new}`;
    case 'renamed':
      return `renamed ${one.name}>${one.newName}`;
    default:
      return `${one.kind} ${one.name}`;
  }
}
