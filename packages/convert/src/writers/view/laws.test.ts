import { builtinMacros, createBuiltinRegistry } from '@macrowright/macros';
import { parseStorage, serializeHtml } from '@macrowright/storage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleSite as site } from './example-site.fixture.ts';
import type { ViewOptions } from './options.ts';
import { renderView, renderViewNodes } from './render-view.ts';

const registry = createBuiltinRegistry();
const words = fc.constantFrom(
  'a',
  'Plan 10',
  'b, c',
  '@self',
  '5',
  'true',
  'red',
  '&amp;',
  '\u{1F600}',
  '%',
  'label = a',
  '#fff',
);
const names = fc.constantFrom(
  'p',
  'h1',
  'h2',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'span',
  'div',
  'x',
  'script',
  'ac:layout',
  'ac:layout-cell',
  'ac:task-list',
  'ac:task',
  'ac:link',
  'ac:image',
  'ac:inline-comment-marker',
  'time',
);
const parameters = fc.dictionary(
  fc.constantFrom(...new Set(builtinMacros.flatMap((macro) => Object.keys(macro.parameters)))),
  words,
  { maxKeys: 4 },
);

/** Storage that is well-formed and makes little sense. */
const storage = fc.letrec<{ node: string; body: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.constant('<ac:link><ri:page ri:content-title="Plan 10" /></ac:link>'),
    fc.constant('<ac:image><ri:attachment ri:filename="a.png" /></ac:image>'),
    fc.tuple(names, tie('body')).map(([name, body]) => `<${name}>${body}</${name}>`),
    fc
      .tuple(words, tie('body'))
      .map(([word, body]) => `<span style="color: rgb(1,2,3)" title="${word}">${body}</span>`),
    fc.tuple(fc.constantFrom(...builtinMacros), parameters, tie('body')).map(([{ name, body }, given, inside]) => {
      const written = Object.entries(given).map(
        ([key, value]) => `<ac:parameter ac:name="${key}">${value}</ac:parameter>`,
      );
      const held =
        body === 'rich'
          ? `<ac:rich-text-body>${inside}</ac:rich-text-body>`
          : body === 'plain'
            ? '<ac:plain-text-body><![CDATA[{x} *y*]]></ac:plain-text-body>'
            : '';
      return `<ac:structured-macro ac:name="${name}">${written.join('')}${held}</ac:structured-macro>`;
    }),
  ),
  body: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
})).body;

const options = fc.record<ViewOptions>({
  representation: fc.constantFrom('view', 'export_view', 'styled_view', 'editor'),
  flavor: fc.constantFrom('cloud', 'datacenter'),
  blockRanges: fc.boolean(),
  site: fc.constantFrom(site, undefined),
});

describe('laws of the view', () => {
  it('no view of the catalogue fails, and nothing live comes out', () => {
    fc.assert(
      fc.property(storage, options, (source, chosen) => {
        const { html, diagnostics } = renderView(parseStorage(source), { ...chosen, registry });
        expect(diagnostics.filter(({ code }) => code.endsWith('-view-failed'))).toEqual([]);
        expect(html).not.toMatch(/<(?:script|iframe|object|embed|form)\b/);
      }),
    );
  });

  it('the nodes are the text', () => {
    fc.assert(
      fc.property(storage, options, (source, chosen) => {
        const { html } = renderView(parseStorage(source), { ...chosen, registry });
        const { nodes } = renderViewNodes(parseStorage(source), { ...chosen, registry });
        const written = serializeHtml(nodes);
        expect(chosen.representation === 'styled_view' ? `<!DOCTYPE html>\n${written}` : written).toBe(html);
      }),
    );
  });

  it('the segments of the source map lie in order in both texts', () => {
    fc.assert(
      fc.property(storage, options, (source, chosen) => {
        const { html, sourceMap } = renderView(parseStorage(source), { ...chosen, registry });
        let [from, to] = [0, 0];
        for (const segment of sourceMap.segments) {
          expect(segment.source.start).toBeGreaterThanOrEqual(from);
          expect(segment.output.start).toBeGreaterThanOrEqual(to);
          [from, to] = [segment.source.end, segment.output.end];
        }
        expect(to).toBeLessThanOrEqual(html.length);
      }),
    );
  });

  it('any text is drawn, well-formed or not', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<p',
      '<ac:structured-macro ac:name="toc"',
      '<![CDATA[',
      ']]>',
      '&',
      ';',
      '"',
      '=',
      'a',
      ' ',
      '\u0000',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (source) => {
          expect(typeof renderView(parseStorage(source), { registry, site }).html).toBe('string');
        },
      ),
    );
  });
});
