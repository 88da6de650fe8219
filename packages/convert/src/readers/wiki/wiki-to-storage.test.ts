import { createBuiltinRegistry, defineMacro } from '@macrowright/macros';
import { parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { builtinBlocks } from './blocks/index.ts';
import type { BlockConstruct, InlineConstruct } from './construct.ts';
import { builtinInlines } from './inlines/index.ts';
import { append, make, makeText } from './node.ts';
import { wikiToStorage } from './wiki-to-storage.ts';

const diagnostics: [name: string, wiki: string, code: string, severity: string][] = [
  ['an unclosed macro', 'a\r\n«{panel}»b', 'wiki-unclosed-macro', 'warning'],
  ['an unknown macro', 'a «{nosuch:b=c}»', 'wiki-unknown-macro', 'warning'],
  ['an unknown macro in code', '{{ «{nosuch}» }}', 'wiki-unknown-macro', 'warning'],
  ['an invalid color', '«{color:reddish}»a{color}', 'wiki-unknown-color', 'warning'],
  ['a parameter that images do not have', '«!a.png|fake=1!»', 'wiki-dropped-parameter', 'warning'],
  ['an unnamed second parameter', '«{toc:a|b}»', 'wiki-unnamed-parameter', 'warning'],
  ['brackets that became a link', 'a«[i]»', 'wiki-bracketed-text', 'info'],
  ['a Markdown code fence', 'a\n«```»js', 'wiki-looks-like-markdown', 'info'],
  ['bold text in Markdown', 'a «**b**»', 'wiki-looks-like-markdown', 'info'],
];

it.each(diagnostics)('reports %s', (_name, marked, code, severity) => {
  const wiki = marked.replace(/[«»]/g, '');
  const start = marked.indexOf('«');
  const found = wikiToStorage(wiki).diagnostics.filter((entry) => entry.code === code);
  expect(found).toMatchObject([{ severity, range: { start, end: marked.indexOf('»') - 1 } }]);
});

it('suggests a macro with a similar name', () => {
  expect(wikiToStorage('{pannel}a{pannel}').diagnostics[0]?.message).toBe(
    'Unknown macro "pannel". Did you mean "panel"?',
  );
});

it('reports content that cannot be converted as errors in strict mode', () => {
  const severities = wikiToStorage('{nosuch} {panel}', { strict: true }).diagnostics.map(({ severity }) => severity);
  expect(severities).toEqual(['error', 'error']);
});

describe('options', () => {
  it('keeps single letters in brackets as text', () => {
    expect(wikiToStorage('a[i] [Plan]', { plainBrackets: true }).storage).toBe(
      '<p>a[i] <ac:link><ri:page ri:content-title="Plan" /></ac:link></p>',
    );
  });

  it('reads task lists', () => {
    expect(wikiToStorage('[] a *b*\n[x] c\n\n[] d', { taskLists: true }).storage).toBe(
      '<ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>a <strong>b</strong></ac:task-body></ac:task>' +
        '<ac:task><ac:task-status>complete</ac:task-status><ac:task-body>c</ac:task-body></ac:task></ac:task-list>' +
        '<ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>d</ac:task-body></ac:task></ac:task-list>',
    );
    expect(wikiToStorage('[] a').storage).toBe('<p>[] a</p>');
  });

  it('uses the macros of the registry', () => {
    const custom = defineMacro({
      name: 'own',
      summary: 'A custom macro.',
      body: 'plain',
      placement: 'block',
      parameters: {},
    });
    expect(wikiToStorage('{own}*a*{own}', { registry: createBuiltinRegistry([custom]) }).storage).toBe(
      '<ac:structured-macro ac:name="own"><ac:plain-text-body><![CDATA[*a*]]></ac:plain-text-body></ac:structured-macro>',
    );
  });

  it('lets a custom block read inline content and a body', () => {
    const callout: BlockConstruct = {
      name: 'callout',
      starts: '>',
      opens: ({ text }, { ink }) => text.startsWith('>', ink),
      read(reader, { start, ink, end, limit }, out) {
        const title = make('h3', undefined, start, end);
        for (const node of reader.inline({ start: ink + 1, end }).nodes) append(title, node);
        const body = make('blockquote', undefined, end, limit);
        reader.body({ start: Math.min(end + 1, limit), end: limit }, body);
        out.push(title, body);
        return limit;
      },
    };
    expect(wikiToStorage('>A *b*\n* c\n\nd', { blocks: [callout, ...builtinBlocks] }).storage).toBe(
      '<h3>A <strong>b</strong></h3><blockquote><ul><li>c</li></ul><p>d</p></blockquote>',
    );
  });

  it('reads custom constructs', () => {
    const banner: BlockConstruct = {
      name: 'banner',
      starts: '=',
      opens: ({ text }, { ink }) => text.startsWith('===', ink),
      read(reader, { start, ink, end }, out) {
        const node = make('pre', undefined, start, end);
        append(node, makeText(reader.text.slice(ink + 3, end), ink + 3, end));
        out.push(node);
        return end + 1;
      },
    };
    const ticket: InlineConstruct = {
      name: 'ticket',
      starts: '#',
      read(cursor, at) {
        const [digits = ''] = /^\d+/.exec(cursor.text.slice(at + 1, at + 9)) ?? [];
        if (digits === '') return at;
        const after = at + 1 + digits.length;
        cursor.addNode(make('a', { href: `/${digits}` }, at, after), at, after);
        return after;
      },
    };
    const options = { blocks: [banner, ...builtinBlocks], inlines: [ticket, ...builtinInlines] };
    expect(wikiToStorage('a #12 *b*\n===c', options).storage).toBe(
      '<p>a <a href="/12" /> <strong>b</strong></p><pre>c</pre>',
    );
  });
});

it('maps the wiki text to the storage', () => {
  const wiki = 'a\r\n\r\n* b *c*\r\n';
  const { storage, sourceMap } = wikiToStorage(wiki);
  const pairs = sourceMap.segments.map(({ source, output }) => [
    wiki.slice(source.start, source.end),
    storage.slice(output.start, output.end),
  ]);
  expect(pairs).toContainEqual(['* b *c*', '<li>b <strong>c</strong></li>']);
  expect(pairs).toContainEqual(['*c*', '<strong>c</strong>']);
});

const hostile: [name: string, wiki: string][] = [
  ...[
    '[',
    '{',
    '*',
    '|',
    '\\',
    '{panel}',
    '{panel}x',
    '_a',
    '_a ',
    '!a',
    '!a ',
    '[a|',
    '{{a',
    '{m}',
    '{quote}a\n',
    '|[a\n',
  ].map((piece): [string, string] => [`${JSON.stringify(piece)} many times`, piece.repeat(50_000)]),
  ['lists 1,000 deep', Array.from({ length: 1000 }, (_, index) => `${'*'.repeat(index + 1)} a`).join('\n')],
  ['a table of 100,000 rows with open links', '|[a\n'.repeat(100_000)],
  ['macros 50,000 deep', `${'{panel:a=b}'.repeat(50_000)}x${'{panel}'.repeat(50_000)}`],
  ['quotations and macros in turn', `${'{quote}{panel}'.repeat(5_000)}x${'{panel}{quote}'.repeat(5_000)}`],
  ['characters that XML forbids', 'a\u0000b\ud800c\uffff'],
];

it.each(hostile)('writes well-formed storage for hostile input: %s', (_name, wiki) => {
  const { firstError } = parseStorage(wikiToStorage(wiki).storage);
  expect(firstError).toBeUndefined();
});
