// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are programs
import { applyEdits } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { lint } from '../lint.ts';
import { embeddedStorage, type HostKind, lintEmbedded } from './lint-embedded.ts';

const fence = '```';

const texts: [name: string, kind: HostKind, source: string, texts: string[]][] = [
  [
    'a page of version 1',
    'json',
    '{"body":{"storage":{"value":"<p>a\\n\\u00e9\\"</p>","representation":"storage"}}}',
    ['<p>a\né"</p>'],
  ],
  [
    'a page of version 2',
    'json',
    '[{"body":{"value":"x","representation":"storage"}},{"body":{"value":"y","representation":"wiki"}}]',
    ['x'],
  ],
  ['another value', 'json', '{"storage":"a","value":"b","x":{"value":"c"}}', []],
  ['broken JSON', 'json', '{"storage":{"value":"a"},"b":"', ['a']],
  [
    'blocks',
    'markdown',
    `a\n${fence}xml storage\n<p>a</p>\n${fence}\n~~~storage title\nb\n~~~\n`,
    ['<p>a</p>\n', 'b\n'],
  ],
  ['other blocks', 'markdown', `${fence}xml\n${fence}\n${fence}${'`'}\n${fence}storage\na\n${fence}${'`'}\n`, []],
  ['a list', 'markdown', `- a\n\n  ${fence}storage\n  <p>\n   b</p>\n  ${fence}\n`, ['<p>\n b</p>\n']],
  ['a template', 'script', 'const a = storage`<p>\\`${x + `${y}`}</p>`; // storage`no`', ['<p>`\ue000</p>']],
  ['a template in a template', 'script', 'storage`a${f({ b: storage`<b/>` })}c`', ['a\ue000c', '<b/>']],
  ['another tag, a string', 'script', "html`a`; x.storage`b`; mystorage`c`; 'storage`d`'; /* storage`e` */", []],
];

it.each(texts)('finds %s (%s)', (_name, kind, source, expected) => {
  expect(embeddedStorage(source, kind).map(({ text }) => text)).toEqual(expected);
});

describe('ranges are positions in the file, and fixes use its escapes', () => {
  it.each<[string, HostKind, string, string]>([
    [
      'JSON',
      'json',
      '{"storage":{"value":"\\"<ac:structured-macro ac:name=\\"TOC\\"/>"}}',
      '{"storage":{"value":"\\"<ac:structured-macro ac:name=\\"toc\\"/>"}}',
    ],
    [
      'quotes for an attribute',
      'json',
      '{"storage":{"value":"\\u003cp a=b />"}}',
      '{"storage":{"value":"\\u003cp a=\\"b\\" />"}}',
    ],
    [
      'Markdown',
      'markdown',
      `1. a\n   ${fence}storage\n   <p>\n   &</p>\n   ${fence}`,
      `1. a\n   ${fence}storage\n   <p>\n   &amp;</p>\n   ${fence}`,
    ],
    ['a template', 'script', 'f(storage`\\`<p>${a} & ${b}</p>`)', 'f(storage`\\`<p>${a} &amp; ${b}</p>`)'],
  ])('%s', (_name, kind, source, fixed) => {
    const found = lintEmbedded(source, kind, lint);
    expect(
      applyEdits(
        source,
        found.flatMap(({ fix }) => (fix?.safe ? fix.edits : [])),
      ),
    ).toBe(fixed);
  });
});

it('reports nothing about content that a placeholder may provide', () => {
  const source =
    'storage`<ac:structured-macro ac:name="widget">${parameters}</ac:structured-macro><h2>${title}</h2><ac:structured-macro ac:name="${name}"/>`';
  expect(lintEmbedded(source, 'script', lint)).toEqual([]);
});
