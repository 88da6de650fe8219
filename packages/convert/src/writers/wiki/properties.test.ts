import { parseStorage, serialize } from '@macrowright/storage';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWikiConverter } from '../../readers/wiki/incremental.ts';
import { wikiToStorage } from '../../readers/wiki/wiki-to-storage.ts';
import { sameStorage } from './compare/same-storage.ts';
import { storageToWiki } from './storage-to-wiki.ts';

/** Valid and broken wiki markup, from which random documents are built. */
const pieces = [
  ...[
    'a',
    'word ',
    ' ',
    'é',
    '1',
    '😀',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '.',
    ',',
    '=',
    '#',
    '@',
    ':',
    '$',
    '/',
    '&',
    '<',
    '>',
    '"',
  ],
  ...[
    '*',
    '_',
    '-',
    '+',
    '^',
    '~',
    '??',
    '{{',
    '}}',
    '{',
    '}',
    '[',
    ']',
    '|',
    '||',
    '!',
    '\\',
    '\\\\',
    '{*}',
    '{_}',
    '{-}',
  ],
  ...[
    '\n* ',
    '\n** ',
    '\n# ',
    '\n- ',
    '\n|',
    '\n||',
    '\nh1. ',
    '\nbq. ',
    '\n----\n',
    ' -- ',
    ' --- ',
    ':)',
    '(x)',
    '<3',
  ],
  ...['{code}', '{code:java}', '{quote}', '{panel:title=x}', '{panel}', '{color:red}', '{color}', '{info}', '{toc}'],
  ...[
    '{nosuch}',
    '{status:title=a}',
    '{storage-format}',
    '{inline-storage-format}<small>s</small>{inline-storage-format}',
  ],
  ...[
    'http://x.org/',
    'mailto:a@b.c',
    '[P]',
    '[a|K:P#x]',
    '[t|http://x.org]',
    '!a.png!',
    '!b.mov|width=3!',
    '&nbsp;',
    '&#65;',
    ']]>',
  ],
];

/** Any string, mostly wiki markup. */
const anyWiki: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 4 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

const text = fc.oneof(
  fc.constantFrom(
    'a',
    'b c',
    ' x ',
    '*',
    '_a_',
    '-',
    '--',
    '{',
    '}',
    '{panel}',
    '[x]',
    '!',
    '!a!',
    '|',
    '\\',
    '\\\\',
    ':)',
    '(*)',
    '&amp;',
    '&lt;3',
    '&nbsp;',
    'h1. ',
    '# ',
    'http://x.org',
    '??',
    'é',
    '\n',
  ),
  fc.string({ maxLength: 5 }).map((value) =>
    value
      .replace(/[^\x20-\x7e]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;'),
  ),
);

/** All kinds of storage format, whether or not wiki markup supports them. */
const { blocks } = fc.letrec<{ inline: string; inlines: string; block: string; blocks: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constantFrom(
      '<br />',
      '<br class="atl-forced-newline" />',
      '<ac:emoticon ac:name="smile" />',
      '<ac:image ac:width="3"><ri:attachment ri:filename="a.png" /></ac:image>',
      '<ac:link><ri:page ri:content-title="A &amp; B" /></ac:link>',
      '<time datetime="2026-01-31" />',
      '<ac:structured-macro ac:name="status"><ac:parameter ac:name="title">a|b}</ac:parameter></ac:structured-macro>',
    ),
    fc
      .tuple(fc.constantFrom('strong', 'em', 'del', 'u', 'sup', 'sub', 'cite', 'code', 'b', 'small'), tie('inlines'))
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    tie('inlines').map((inner) => `<span style="color: red;">${inner}</span>`),
    tie('inlines').map((inner) => `<a href="http://x.org">${inner}</a>`),
  ),
  inlines: fc.array(tie('inline'), { maxLength: 4 }).map((parts) => parts.join('')),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('inlines').map((inner) => `<p>${inner}</p>`),
    tie('inlines').map((inner) => `<h2>${inner}</h2>`),
    fc.constantFrom(
      '<hr />',
      '<p class="x">a</p>',
      '<ac:structured-macro ac:name="toc" />',
      '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[*a*]]></ac:plain-text-body></ac:structured-macro>',
    ),
    fc
      .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('inlines'), { maxLength: 3 }), tie('blocks'))
      .map(
        ([name, items, last]) =>
          `<${name}>${items.map((item) => `<li>${item}</li>`).join('')}<li>${last}</li></${name}>`,
      ),
    fc
      .array(fc.array(tie('inlines'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
      .map(
        (rows) =>
          `<table><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</tbody></table>`,
      ),
    tie('blocks').map((inner) => `<blockquote>${inner}</blockquote>`),
    tie('blocks').map(
      (inner) =>
        `<ac:structured-macro ac:name="panel"><ac:rich-text-body>${inner}</ac:rich-text-body></ac:structured-macro>`,
    ),
  ),
  blocks: fc.array(tie('block'), { maxLength: 3 }).map((parts) => parts.join('')),
}));

it('storage, wiki, storage: the same tree, as markup or kept', () => {
  fc.assert(
    fc.property(blocks, (storage) => {
      const { root, diagnostics } = parseStorage(storage);
      expect(diagnostics).toEqual([]);
      const { wiki } = storageToWiki(storage);
      expect(sameStorage(wikiToStorage(wiki).nodes, root.children), `${storage}\n${wiki}`).toBe(true);
    }),
    { numRuns: 150 },
  );
}, 60_000);

it('wiki, storage, wiki, storage: the same tree', () => {
  fc.assert(
    fc.property(anyWiki, (wiki) => {
      const { storage } = wikiToStorage(wiki);
      const { root, diagnostics } = parseStorage(storage);
      expect(diagnostics).toEqual([]);
      const again = storageToWiki(storage).wiki;
      expect(sameStorage(wikiToStorage(again).nodes, root.children), `${storage}\n${again}`).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 60_000);

it('the storage is what its tree prints', () => {
  fc.assert(
    fc.property(anyWiki, (wiki) => {
      const { storage, nodes, sourceMap } = wikiToStorage(wiki);
      expect(serialize(nodes)).toBe(storage);
      for (const { output } of sourceMap.segments) expect(output.end).toBeLessThanOrEqual(storage.length);
    }),
    { numRuns: 1000 },
  );
});

it('a document converted again after a change: the same as a new one', () => {
  fc.assert(
    fc.property(anyWiki, anyWiki, (before, after) => {
      const converter = createWikiConverter();
      converter.convert(before);
      const { storage, diagnostics, sourceMap } = converter.convert(after);
      const full = wikiToStorage(after);
      expect(storage).toBe(full.storage);
      expect(diagnostics.map(({ code, range }) => [code, range])).toEqual(
        full.diagnostics.map(({ code, range }) => [code, range]),
      );
      expect(sourceMap.segments).toEqual(full.sourceMap.segments);
    }),
    { numRuns: 300 },
  );
});
