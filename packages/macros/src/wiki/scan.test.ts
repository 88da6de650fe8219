import { describe, expect, it } from 'vitest';
import { builtinMacros } from '../builtin-macros.ts';
import { createRegistry } from '../registry.ts';
import { scanWikiMacros } from './scan.ts';

const registry = createRegistry(builtinMacros);

/** One line per macro: kind, the whole macro, and its body after an arrow. */
function scanned(text: string): readonly string[] {
  const { macros } = scanWikiMacros(text, registry);
  return [...macros.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, openEnd, bodyEnd, end, body }) => {
      const whole = text.slice(start, end);
      return `${kind} ${whole}${body === 'none' ? '' : ` -> ${text.slice(openEnd, bodyEnd)}`}`;
    });
}

const cases: [name: string, text: string, expected: readonly string[]][] = [
  ['a macro without a body', 'a {toc} b', ['macro {toc}']],
  ['parameters', '{toc:maxLevel=2|style=disc}', ['macro {toc:maxLevel=2|style=disc}']],
  ['a rich body', '{panel:title=A}b{panel}', ['macro {panel:title=A}b{panel} -> b']],
  ['a plain-text body', '{code}{toc}{code}', ['macro {code}{toc}{code} -> {toc}']],
  [
    'macros inside each other',
    '{panel}{info}a{info}{panel}',
    ['macro {panel}{info}a{info}{panel} -> {info}a{info}', 'macro {info}a{info} -> a'],
  ],
  ['names in another case', '{PANEL}a{panel}', ['macro {PANEL}a{panel} -> a']],
  ['an unknown macro with a body', '{foo}a{foo}', ['unknown {foo}a{foo} -> a']],
  ['an unknown macro without a closing tag', '{foo} a', ['unknown {foo}']],
  ['an escaped brace', '\\{toc}', []],
  ['an escaped pair of braces', '\\{{toc}}', []],
  ['an escaped backslash', '\\\\{toc}', ['macro {toc}']],
  ['two unknown tags with a blank line between them', '{foo}\n\n{foo}', ['unknown {foo}', 'unknown {foo}']],
  ['the same with CR LF', '{foo}\r\n\r\n{foo}', ['unknown {foo}', 'unknown {foo}']],
  ['two unknown tags with a line between them', '{foo}\na\n{foo}', ['unknown {foo}\na\n{foo} -> \na\n']],
  ['a color and its end', '{color:red}a{color}', ['color {color:red}a', 'color {color}']],
  [
    'a color after a color',
    '{color:red}a{color:blue}b{color}',
    ['color {color:red}a', 'color {color:blue}b', 'color {color}'],
  ],
  ['a name that starts with a hyphen', '{-x}', ['unknown {-x}']],
  ['a name that starts with an asterisk', '{*x}', ['unknown {*x}']],
  ['forced phrases', '{*}a{*} {-}b{-} {??}c{??}', []],
  ['an unknown name in monospace text', '{{a{b}c}}', []],
  ['a known name in monospace text', '{{a{toc}c}}', ['macro {toc}']],
  ['an unclosed macro with a plain-text body', '{code}x {toc}', ['macro {toc}']],
  ['an unclosed macro with a rich body', '{panel}x', []],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: wiki markup
  ['numbers and variables', '{1} {12} ${x} {$x}', ['unknown {x}']],
  ['a blank line in parameters', '{panel:title=a\n\nb}', []],
  ['a brace in parameters', '{panel:title={toc}}', ['macro {toc}']],
];

describe('scanWikiMacros', () => {
  it.each(cases)('%s', (_name, text, expected) => {
    expect(scanned(text)).toEqual(expected);
  });

  it('reports tags that stay text', () => {
    const { unclosed, inMonospace } = scanWikiMacros('{panel}{code}{color:red}{{a{b}c}}', registry);
    expect(unclosed.map(({ name }) => name)).toEqual(['code', 'panel', 'color']);
    expect(inMonospace.map(({ name }) => name)).toEqual(['b']);
  });

  it('scans verbatim names of the caller', () => {
    const { macros } = scanWikiMacros('{raw}{toc}{raw}', registry, { hasPlainBody: (name) => name === 'raw' });
    expect([...macros.values()].map(({ kind, body }) => `${kind} ${body}`)).toEqual(['unknown plain']);
  });

  const hostile: [name: string, text: string][] = [
    ['opening tags', '{panel}'.repeat(20_000)],
    ['unknown tags', '{a}{b}'.repeat(20_000)],
    ['unclosed code', '{code:a}'.repeat(20_000)],
    ['braces', '{'.repeat(200_000)],
    ['monospace', '{{a{b}'.repeat(20_000)],
    ['escaped braces', '\\{'.repeat(100_000)],
    ['parameters without an end', '{a:b|'.repeat(40_000)],
  ];
  it.each(hostile)('scans many %s', (_name, text) => {
    expect(scanWikiMacros(text, registry).macros.size).toBeLessThanOrEqual(text.length);
  });
});
