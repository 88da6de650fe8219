import { expect, it } from 'vitest';
import { wikiToStorage } from './wiki-to-storage.ts';

const cases: [name: string, wiki: string, storage: string][] = [
  ['phrases', 'Go *now*, not _later_.', '<p>Go <strong>now</strong>, not <em>later</em>.</p>'],
  ['forced form', 'un{*}tie{*}d', '<p>un<strong>tie</strong>d</p>'],
  ['arithmetic stays text', '4 * 5 * 6 and x_y_z', '<p>4 * 5 * 6 and x_y_z</p>'],
  ['heading ends a paragraph', 'text\nh3. Next', '<p>text</p><h3>Next</h3>'],
  ['no seventh level', 'h7. Title', '<p>h7. Title</p>'],
  ['nested list', '* a\n*# b\n* c', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>'],
  [
    'row header',
    '||r|1|2|',
    '<table><tbody><tr><th><p>r</p></th><td><p>1</p></td><td><p>2</p></td></tr></tbody></table>',
  ],
  ['page link', 'See [Plan].', '<p>See <ac:link><ri:page ri:content-title="Plan" /></ac:link>.</p>'],
  ['shortcut', '[k@s]', '<p><ac:link><ri:shortcut ri:key="s" ri:parameter="k" /></ac:link></p>'],
  ['escapes', '\\*plain\\* \\{x}', '<p>*plain* {x}</p>'],
  ['entities', 'a & b &lt; c', '<p>a &amp; b &lt; c</p>'],
  ['dashes', 'a -- b --- c a--b', '<p>a – b — c a--b</p>'],
  [
    'verbatim body',
    '{noformat}*x* {code}{noformat}',
    '<ac:structured-macro ac:name="noformat"><ac:plain-text-body><![CDATA[*x* {code}]]></ac:plain-text-body></ac:structured-macro>',
  ],
  [
    'rich body',
    '{info:title=T}a{info}',
    '<ac:structured-macro ac:name="info"><ac:parameter ac:name="title">T</ac:parameter><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>',
  ],
];

it.each(cases)('%s', (_name, wiki, storage) => {
  expect(wikiToStorage(wiki).storage).toBe(storage);
});

it('reports an unclosed macro where its tag stands', () => {
  const wiki = 'a\r\n{panel}b';
  const [found] = wikiToStorage(wiki).diagnostics;
  expect(found?.code).toBe('wiki-unclosed-macro');
  expect(wiki.slice(found?.range.start, found?.range.end)).toBe('{panel}');
});

it.each(['[', '{', '*', '|', '\\', '{panel}', '_a ', '!a ', '{panel}x', '[a|', '{{a'])('%s many times', (piece) => {
  const begin = performance.now();
  expect(wikiToStorage(piece.repeat(50_000)).storage.length).toBeGreaterThan(0);
  expect(performance.now() - begin).toBeLessThan(2_000);
});

it('nests macros 50,000 deep', () => {
  const { storage } = wikiToStorage(`${'{panel:a=b}'.repeat(50_000)}x${'{panel}'.repeat(50_000)}`);
  expect(storage.match(/<p>x<\/p>/g)).toHaveLength(1);
});
