import { builtinMacros, createBuiltinRegistry } from '@macrowright/macros';
import { parseStorage, serializeHtml } from '@macrowright/storage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleSite as site } from './example-site.fixture.ts';
import type { ViewOptions } from './options.ts';
import { renderView, renderViewNodes } from './render-view.ts';

const registry = createBuiltinRegistry();
const texts = fc.constantFrom(
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
  texts,
  { maxKeys: 4 },
);

/** Well-formed storage format with random content. */
const storage = fc.letrec<{ node: string; body: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    texts,
    fc.constant('<ac:link><ri:page ri:content-title="Plan 10" /></ac:link>'),
    fc.constant('<ac:image><ri:attachment ri:filename="a.png" /></ac:image>'),
    fc.tuple(names, tie('body')).map(([name, body]) => `<${name}>${body}</${name}>`),
    fc
      .tuple(texts, tie('body'))
      .map(([title, body]) => `<span style="color: rgb(1,2,3)" title="${title}">${body}</span>`),
    fc.tuple(fc.constantFrom(...builtinMacros), parameters, tie('body')).map(([{ name, body }, values, content]) => {
      const written = Object.entries(values).map(
        ([key, value]) => `<ac:parameter ac:name="${key}">${value}</ac:parameter>`,
      );
      const bodyElement =
        body === 'rich'
          ? `<ac:rich-text-body>${content}</ac:rich-text-body>`
          : body === 'plain'
            ? '<ac:plain-text-body><![CDATA[{x} *y*]]></ac:plain-text-body>'
            : '';
      return `<ac:structured-macro ac:name="${name}">${written.join('')}${bodyElement}</ac:structured-macro>`;
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

describe('properties of the view', () => {
  it('no built-in view throws, and nothing in the HTML can execute', () => {
    fc.assert(
      fc.property(storage, options, (source, chosen) => {
        const { html, diagnostics } = renderView(parseStorage(source), { ...chosen, registry });
        expect(diagnostics.filter(({ code }) => code.endsWith('-view-failed'))).toEqual([]);
        expect(html).not.toMatch(/<(?:script|iframe|object|embed|form)\b/);
      }),
    );
  });

  it('the printed nodes equal the HTML', () => {
    fc.assert(
      fc.property(storage, options, (source, chosen) => {
        const { html } = renderView(parseStorage(source), { ...chosen, registry });
        const { nodes } = renderViewNodes(parseStorage(source), { ...chosen, registry });
        const printed = serializeHtml(nodes);
        expect(chosen.representation === 'styled_view' ? `<!DOCTYPE html>\n${printed}` : printed).toBe(html);
      }),
    );
  });

  it('the segments of the source map are in order', () => {
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

  it('any text is rendered, well-formed or not', () => {
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
