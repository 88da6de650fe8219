import { wikiToStorage } from '@macrowright/convert';
import { parseStorage, serialize } from '@macrowright/storage';
import { assertInside, type FuzzTarget, holds } from '../target.ts';

/** Generated pages that together use most of the markup. */
export const wikiSeeds: readonly string[] = [
  'h1. T *b* _i_ -d- +u+ ^s^ ~t~ ??c?? {{m}}\n\ntext\nnext\\\\line -- --- (/) :)\n----\nbq. q',
  '* a\n** b\n*# c\n# d\n- e\n\n||h||i||\n|a|b [x|http://y.org]|\n|c|!a.png|width=30!|',
  '{code:title=T|language=js}\na < b\n{code}\n{panel:title=x|bgColor=#fff}\n* l\n{panel}\n{noformat}\n{x}\n{noformat}',
  '[Page#anchor] [t|SP:Page] [^a.pdf] [~user] [mailto:a@b.c] http://x.org [#a] {anchor:a} [tip|P|title] [a|^b.pdf]',
  '{quote}q{quote} {color:red}r{color} {toc:maxLevel=2} {nosuch:a=b|c}d{nosuch} \\{e\\} \\* {info}i{info}',
  '{section}{column:width=50%}a{column}{column}b{column}{section}\n{expand:t}x{expand}{status:colour=Red|title=s}{jira:A-1}',
  '|a|\n|{code}b|c{code}|\n* x\n{code}\ny\n{code}\n*a _b *c* d_ e*{*}f{*}g&nbsp;&#65;<b>',
];

const fragments = [
  ...'* _ - + ^ ~ ?? {{ }} {*} {_} -- --- ---- \\ \\\\ || | ! [ ] [~ [^ # ** *# h1. h6. bq. (/) (x) :) http://x.org mailto:a@b'.split(
    ' ',
  ),
  ...'code noformat panel quote color info toc section column expand excerpt html table-plus nosuch anchor status markdown'
    .split(' ')
    .flatMap((name) => [`{${name}}`, `{${name}:a=b|c}`, `{${name}:`]),
  '{',
  '}',
  '\n',
  '\n\n',
  '\n* ',
  '\n|',
  '\n||',
  '\nh1. ',
  '\n{code}\n',
  ' ',
  '|a=b',
  '=',
  '&',
  '<',
  '>',
  '"',
  '&amp;',
  ']]>',
  '<![CDATA[',
  '{storage-format}',
  '!a.png|thumbnail!',
];

export const wiki: FuzzTarget = {
  name: 'wiki',
  property:
    'Wiki markup always becomes well-formed storage, the same as text and as nodes, and every range is inside the input.',
  seeds: wikiSeeds,
  fragments,
  work: (input) => wikiToStorage(input).storage,
  check(source) {
    const { nodes, storage, diagnostics, sourceMap } = wikiToStorage(source);
    const document = parseStorage(storage);
    holds(
      document.firstError === undefined,
      'storage converted from wiki markup is well-formed',
      () => `${document.firstError?.message}\n${storage}`,
    );
    holds(serialize(nodes) === storage, 'the printed nodes equal the storage format', () => storage);
    for (const { range } of diagnostics) assertInside(range, source);
    for (const segment of sourceMap.segments) {
      assertInside(segment.source, source);
      assertInside(segment.output, storage);
    }
    holds(wikiToStorage(source).storage === storage, 'the same input gives the same result', () => storage);
  },
};
