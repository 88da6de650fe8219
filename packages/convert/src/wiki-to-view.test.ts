import { createBuiltinRegistry, defineMacro } from '@macrowright/macros';
import { parseStorage } from '@macrowright/storage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertBody } from './convert.ts';
import { backToWiki } from './readers/wiki/back-to-wiki.ts';
import { wikiToStorage } from './readers/wiki/wiki-to-storage.ts';
import { exampleSite } from './writers/view/macros/example-site.fixture.ts';
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

/** The same by way of the storage's text. */
function longWay(wiki: string, to: ViewOptions['representation'], options: ViewOptions & { readonly strict: boolean }) {
  const converted = wikiToStorage(wiki, { registry, strict: options.strict });
  const { html, diagnostics } = renderView(parseStorage(converted.storage), {
    ...options,
    registry,
    representation: to,
  });
  return {
    value: html,
    diagnostics: [...converted.diagnostics, ...backToWiki(diagnostics, () => converted.sourceMap)],
  };
}

describe('wiki markup as a view', () => {
  it('is what the view of its storage is, with the same diagnostics', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
        options,
        (wiki, { to, ...chosen }) => {
          const { value, diagnostics } = longWay(wiki, to, chosen);
          expect(convertBody({ value: wiki, from: 'wiki', to, registry, ...chosen })).toEqual({
            ok: true,
            value,
            diagnostics,
            sourceMap: undefined,
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives a view of the caller the stored page', () => {
    const own = defineMacro({
      name: 'count',
      summary: 'Tells how many blocks the page has.',
      body: 'none',
      parameters: {},
      render: (_macro, { document, render }) => [...render(document.slice(0, 1)), ...render(document.slice(-1))],
    });
    const result = convertBody({
      value: 'first\n\n{count}\n\nlast',
      from: 'wiki',
      to: 'export_view',
      registry: createBuiltinRegistry([own]),
    });
    expect(result).toMatchObject({ ok: true, value: '<p>first</p><p>first</p><p>last</p><p>last</p>' });
  });
});
