import { createBuiltinRegistry, defineMacro } from '@macrowright/macros';
import { parseStorage } from '@macrowright/storage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertBody } from './convert.ts';
import { wikiToStorage } from './readers/wiki/wiki-to-storage.ts';
import { sourceRepresentations, targetRepresentations } from './representation.ts';
import { sourceRanges } from './source-maps.ts';
import { exampleSite } from './writers/view/example-site.fixture.ts';
import type { ViewOptions } from './writers/view/options.ts';
import { renderView } from './writers/view/render-view.ts';

const registry = createBuiltinRegistry();

const pieces = fc.constantFrom(
  '*b* _i_ -d-',
  'text &amp; & < " ]]>',
  '[a|Plan 10]',
  '[no|No such page]',
  '[x|http://a.example]',
  '[j|javascript:x]',
  '[^a.png]',
  '!a.png|width=5!',
  '\n',
  '\r\n\r\n',
  'h1. t {color:red}c{color}\n',
  '||a||b||\n|c|d [q|Q]|\n',
  '* x\n** y\n',
  '# z\n',
  '{code:java}\na < b\n{code}\n',
  '{panel:title=x}in [r|R]{panel}',
  '{info}\nh2. u\n{info}',
  '{toc}',
  '{toc:includePages=true}',
  '{include:Plan 10}',
  '{status:colour=Green|title=x}',
  '{expand}y{expand}',
  '{excerpt-include:Nowhere}',
  '{storage-format}<p style="color: #fff">k<ac:link><ri:page ri:content-title="K" /></ac:link></p>{storage-format}',
  '{unknown:a=b}',
  '{noformat}\u0001{noformat}',
  '{{m}} ~s~ (/) :)',
  '\ud800\u00a0',
  '----\n',
  'bq. q\n',
);

const options = fc.record({
  to: fc.constantFrom('view', 'export_view', 'styled_view'),
  flavor: fc.constantFrom('cloud', 'datacenter'),
  site: fc.constantFrom(exampleSite, undefined),
  strict: fc.boolean(),
});

/** The same conversion by way of serialized storage format. */
function throughText(wiki: string, options: ViewOptions & { readonly strict: boolean }) {
  const { storage, diagnostics, sourceMap } = wikiToStorage(wiki, { registry, strict: options.strict });
  const view = renderView(parseStorage(storage), { ...options, registry });
  const ranges = sourceRanges(
    view.diagnostics.map(({ range }) => range),
    sourceMap,
  );
  return {
    value: view.html,
    diagnostics: [...diagnostics, ...view.diagnostics.map((entry, index) => ({ ...entry, range: ranges[index] }))],
  };
}

describe('convertBody', () => {
  it('converts every source to every target', () => {
    const plain: Record<string, string> = { storage: '<p>plain</p>', wiki: 'plain' };
    for (const from of sourceRepresentations) {
      for (const to of targetRepresentations) {
        const result = convertBody({ value: plain[from] ?? '', from, to });
        expect(result).toMatchObject({ ok: true, value: expect.stringContaining('plain'), diagnostics: [] });
      }
    }
  });

  it.each([
    ['from', { value: '', from: 'view', to: 'wiki' }, 'Unknown representation "view". Use one of storage, wiki.'],
    ['to', { value: '', from: 'wiki', to: 'toString' }, 'Unknown representation "toString". Use one of storage, wiki,'],
  ])('rejects an unknown "%s"', (_name, request, message) => {
    // callers without types pass any string
    expect(() => convertBody(request as Parameters<typeof convertBody>[0])).toThrow(message);
  });

  it('rejects storage format that is not well-formed, with a position', () => {
    const result = convertBody({ value: '<p>a</p><p>R & D</p>', from: 'storage', to: 'text' });
    expect(result).toMatchObject({ ok: false, error: { code: 'unescaped-ampersand', range: { start: 13, end: 14 } } });
  });

  it('writes plain text', () => {
    expect(convertBody({ value: '* a\n* *b*', from: 'wiki', to: 'text' })).toMatchObject({ value: 'a\nb' });
  });

  it('prints well-formed storage format byte for byte, with a source map', () => {
    const value = `<p  a='1' ></p>&nbsp;\r\n<br/>`;
    const result = convertBody({ value, from: 'storage', to: 'storage' });
    expect(result).toMatchObject({ ok: true, value, losses: undefined });
    const segments = result.ok ? result.sourceMap?.segments : undefined;
    expect(segments).toContainEqual({ source: { start: 0, end: 15 }, output: { start: 0, end: 15 } });
  });

  it('reports losses where the target can lose content, with ranges in the input', () => {
    const storage = '<p>a</p><p class="x">b</p>';
    expect(convertBody({ value: storage, from: 'storage', to: 'wiki' })).toMatchObject({
      losses: [{ outcome: 'kept', range: { start: 8, end: 26 } }],
      diagnostics: [{ code: 'wiki-no-form' }],
      sourceMap: {
        segments: [
          { source: { start: 0, end: 8 }, output: { start: 0, end: 1 } },
          { source: { start: 8, end: 26 }, output: { start: 3, end: 53 } },
        ],
      },
    });
    expect(convertBody({ value: 'a', from: 'wiki', to: 'wiki' })).toMatchObject({ losses: [] });
    const kept = '{storage-format}<p class="x">b</p>{storage-format}';
    expect(convertBody({ value: `a\n\n${kept}`, from: 'wiki', to: 'wiki' })).toMatchObject({
      value: `a\n\n${kept}`,
      losses: [{ outcome: 'kept', range: { start: 19, end: 37 } }],
    });
  });

  it('maps a view to the wiki markup that it was made from', () => {
    const wiki = 'h1. Plan\r\n\r\n* a [P]\r\n* b\r\n\r\n{info}c{info}';
    const result = convertBody({ value: wiki, from: 'wiki', to: 'view' });
    if (!result.ok) throw new Error('Wiki markup can always be read.');
    const segments = result.sourceMap?.segments ?? [];
    expect(segments.map(({ source }) => wiki.slice(source.start, source.end))).toEqual([
      'h1. Plan',
      '* a [P]\r\n* b',
      '{info}c{info}',
    ]);
    const [heading] = segments;
    expect(result.value.slice(heading?.output.start, heading?.output.end)).toMatch(/^<h1 .*<\/h1>$/);
  });
});

describe('wiki markup as a view', () => {
  it('is the view of its storage format, with the same diagnostics', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
        options,
        (wiki, { to, ...chosen }) => {
          const expected = throughText(wiki, { ...chosen, representation: to });
          expect(convertBody({ value: wiki, from: 'wiki', to, registry, ...chosen })).toMatchObject({
            ok: true,
            ...expected,
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('passes the whole document to a custom view', () => {
    const custom = defineMacro({
      name: 'count',
      summary: 'Shows the first and the last block of the page.',
      body: 'none',
      parameters: {},
      render: (_macro, _body, { document, render }) => [...render(document.slice(0, 1)), ...render(document.slice(-1))],
    });
    const result = convertBody({
      value: 'first\n\n{count}\n\nlast',
      from: 'wiki',
      to: 'export_view',
      registry: createBuiltinRegistry([custom]),
    });
    expect(result).toMatchObject({ ok: true, value: '<p>first</p><p>first</p><p>last</p><p>last</p>' });
  });
});
