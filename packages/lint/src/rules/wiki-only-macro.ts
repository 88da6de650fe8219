import { parameterValue } from '@macrowright/macros';
import { encodeAttribute, type Fix, isElement, type Macro, type StorageDocument } from '@macrowright/storage';
import { isCssColor } from '../css-colors.ts';
import { contentRange, valueRange, wholeRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Macros that exist only in wiki markup. */
export const wikiOnlyMacro: Rule = {
  code: 'wiki-only-macro',
  group: 'macros',
  severity: 'error',
  summary: 'A macro exists only in wiki markup.',
  rationale: 'The conversion from wiki markup turns it into elements. Storage format does not have the macro.',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="color"><ac:parameter ac:name="">red</ac:parameter><ac:rich-text-body><p>Overdue</p></ac:rich-text-body></ac:structured-macro>',
    good: '<p><span style="color: red;">Overdue</span></p>',
  },
  visit: {
    macroWhen: (definition) => definition === undefined || definition.distribution === 'wiki-only',
    macro(macro, { document, registry, report }) {
      const definition = registry.find(macro.name);
      if (definition?.distribution !== 'wiki-only') return;
      report({
        message: `Macro "${macro.name}" exists only in wiki markup. Use elements instead.`,
        range: valueRange(document, macro.element, 'ac:name'),
        fix: replacement(definition.name, macro, document),
      });
    },
  },
};

/** The element that the conversion from wiki markup creates for the macro. */
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
  if (name === 'quote') return edit('Replace with "blockquote"', `<blockquote>${content}</blockquote>`);
  const [only, ...others] = macro.body.nodes;
  const color = parameterValue(macro, '')?.trim();
  if (name !== 'color' || !color || !isCssColor(color) || others.length > 0 || !isElement(only, 'p')) return undefined;
  const inner = contentRange(document, only);
  const span = `<span style="color: ${encodeAttribute(color)};">${source.slice(inner.start, inner.end)}</span>`;
  const isInline = isElement(macro.element.parent, 'p');
  return edit('Replace with "span"', isInline ? span : `<p>${span}</p>`);
}
