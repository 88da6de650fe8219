import { expect, it } from 'vitest';
import { element } from './build.ts';
import { diffStorage } from './diff/diff-storage.ts';
import { formatStorage } from './format/format-storage.ts';
import { parseStorage } from './parse/parse-storage.ts';
import { serialize } from './print/serialize.ts';
import { serializeFrom } from './print/serialize-from.ts';
import { findAll } from './query/find.ts';
import { linksIn } from './query/links-in.ts';
import { selectAll } from './query/select.ts';
import { tasksIn } from './query/tasks-in.ts';
import { toJson } from './query/to-json.ts';
import { toText } from './query/to-text.ts';

const n = 20_000;
const nested = (open: string, close: string) => open.repeat(n) + close.repeat(n);
const numbered = (piece: (index: number) => string) => Array.from({ length: n }, (_, index) => piece(index)).join('');

/** Inputs that would take minutes or overflow the stack if time were quadratic or calls were nested. */
const inputs: [name: string, source: string][] = [
  ['nested elements', nested('<div>', '</div>')],
  [
    'nested macros in parameters',
    nested('<ac:structured-macro ac:name="a"><ac:parameter ac:name="b">', '</ac:parameter></ac:structured-macro>'),
  ],
  ['nested links', nested('<ac:link>x', '</ac:link>')],
  ['nested tasks', nested('<ac:task-list><ac:task><ac:task-body><p>', '</p></ac:task-body></ac:task></ac:task-list>')],
  [
    'nested editor nodes',
    nested('<ac:adf-extension><ac:adf-node type="x" /><ac:adf-fallback>', '</ac:adf-fallback></ac:adf-extension>'),
  ],
  ['nested tables', nested('<table><tr><td>', '</td></tr></table>')],
  ['nested declarations of a prefix', nested('<a xmlns:b="c">', '</a>')],
  ['unclosed elements', '<p>'.repeat(n)],
  ['an incomplete tag after unclosed elements', `${'<p>'.repeat(n)}<p a="`],
  ['stray end tags', '</p>'.repeat(n)],
  ['overlapping elements', '<a><b></a></b>'.repeat(n)],
  ['100,000 attributes', `<p${Array.from({ length: 100_000 }, (_, index) => ` a${index}="1"`).join('')}/>`],
  ['a repeated attribute', `<p${' a="1"'.repeat(n)}/>`],
  ['unclosed quotes', '<a b="'.repeat(n)],
  ['quotes that close in a later tag', 'e="a b="A &quot;<hr'.repeat(n)],
  ['less-than signs', '<'.repeat(n)],
  ['ampersands', '&'.repeat(n)],
  ['unclosed comments', '<!--'.repeat(n)],
  ['a comment of hyphens', `<!--${'-'.repeat(n)}-->`],
  ['unclosed CDATA', '<![CDATA['.repeat(n)],
  ['ends of CDATA', ']]>'.repeat(n)],
  ['DOCTYPEs', '<!DOCTYPE ['.repeat(n)],
  ['processing instructions', '<?a'.repeat(n)],
  ['unclosed void elements', '<br>'.repeat(n)],
  ['unknown prefixes', numbered((index) => `<x${index}:y/>`)],
  ['many element names', numbered((index) => `<n${index}/>`)],
  ['NUL bytes', '\0'.repeat(n)],
  ['lone surrogates', '\ud800x'.repeat(n)],
  ['white space', `<p/>${' \n'.repeat(n)}`.repeat(3)],
  ['one long text', `<p>${'text '.repeat(1_000_000)}</p>`],
];

it.each(inputs)(
  'survives %s',
  (_name, source) => {
    const document = parseStorage(source);
    expect(serialize(document)).toBe(source);
    const printed = serialize(document.root);
    expect(parseStorage(serializeFrom(document)).diagnostics.length).toBeLessThanOrEqual(
      document.diagnostics.length + 1,
    );
    expect(formatStorage(source).length).toBeLessThan(source.length * 30 + 100);
    expect(diffStorage(document, document)).toEqual([]);
    expect(toText(document.root).length).toBeLessThanOrEqual(source.length);
    expect(toJson(document).length).toBe(document.root.children.length);
    expect(linksIn(document.root).length + tasksIn(document.root).length).toBeLessThanOrEqual(n + 1);
    for (const found of findAll(document.root, () => true)) document.tagRanges(found);
    expect(selectAll('div > div, ac:link, p', document.root).length).toBeLessThanOrEqual(n + 1);
    expect(printed.length).toBeLessThanOrEqual(source.length * 3);
  },
  30_000,
);

it('builds and prints deep trees', () => {
  let built = element('b', {}, 'x');
  for (let depth = 1; depth < 200_000; depth++) built = element('b', {}, built);
  expect(serialize(built)).toBe(`${'<b>'.repeat(200_000)}x${'</b>'.repeat(200_000)}`);
});
