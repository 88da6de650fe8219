import { parameterValue } from '@macrowright/macros';
import { encodeAttribute, type Fix, isElement, type Macro, type StorageDocument } from '@macrowright/storage';
import { isCssColor } from '../css-colors.ts';
import { contentRange, valueRange, wholeRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** A name that exists in wiki markup only. */
export const wikiOnlyMacro: Rule = {
  code: 'wiki-only-macro',
  group: 'macros',
  severity: 'error',
  summary: 'A macro exists in wiki markup only.',
  rationale: 'Wiki conversion turns it into elements; as a storage macro it is unknown.',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="color"><ac:parameter ac:name="">red</ac:parameter><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>',
    good: '<p><span style="color: red;">a</span></p>',
  },
  visit: {
    macroWhen: (definition) => definition === undefined || definition.distribution === 'wiki-only',
    macro(macro, { document, registry, report }) {
      const definition = registry.find(macro.name);
      if (definition?.distribution !== 'wiki-only') return;
      report({
        message: `Macro "${macro.name}" exists in wiki markup only; write the elements it stands for.`,
        range: valueRange(document, macro.element, 'ac:name'),
        fix: replacement(definition.name, macro, document),
      });
    },
  },
};

/** The element that wiki conversion makes of the macro. */
function replacement(name: string, macro: Macro, document: StorageDocument): Fix | undefined {
  const { source } = document;
  const range = macro.body ? contentRange(document, macro.body.element) : undefined;
  if (!range || macro.body?.kind !== 'rich') return undefined;
  const content = source.slice(range.start, range.end);
  const edit = (title: string, text: string): Fix => ({
    title,
    safe: false,
    edits: [{ range: wholeRange(document, macro.element), text }],
  });
  if (name === 'quote') return edit('Write "blockquote"', `<blockquote>${content}</blockquote>`);
  const [only, ...others] = macro.body.nodes;
  const color = parameterValue(macro, '')?.trim();
  if (name !== 'color' || !color || !isCssColor(color) || others.length > 0 || !isElement(only, 'p')) return undefined;
  const inner = contentRange(document, only);
  const span = `<span style="color: ${encodeAttribute(color)};">${source.slice(inner.start, inner.end)}</span>`;
  const isInline = isElement(macro.element.parent, 'p');
  return edit('Write "span"', isInline ? span : `<p>${span}</p>`);
}
