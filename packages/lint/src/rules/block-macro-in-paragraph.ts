import type { Fix, StorageDocument, TextEdit } from '@macrowright/storage';
import { isElement } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { openRange, wholeRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Real documents do not nest inline markup more deeply. The limit keeps the time linear for hostile documents. */
const maxInlineDepth = 20;

/** Block macros cannot be part of a paragraph. */
export const blockMacroInParagraph = defineRule({
  code: 'block-macro-in-paragraph',
  group: 'structure',
  severity: 'warning',
  summary: 'A paragraph contains a block macro.',
  rationale:
    'The editor splits the paragraph around the macro, and generators that do the same often write overlapping tags.',
  source: 'line/conflr#56',
  fixable: 'suggest',
  examples: {
    bad: '<p>Before you start: <ac:structured-macro ac:name="info"><ac:rich-text-body><p>Take a backup.</p></ac:rich-text-body></ac:structured-macro></p>',
    good: '<p>Before you start: </p><ac:structured-macro ac:name="info"><ac:rich-text-body><p>Take a backup.</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    macro({ name, element, body }, { document, within, report }, definition) {
      if (!within('p')) return;
      const isBlock = definition ? definition.placement === 'block' : body?.kind === 'rich';
      const isRich = body?.kind === 'rich' && definition?.placement !== 'inline';
      const paragraph = isBlock || isRich ? paragraphAround(element) : undefined;
      if (!paragraph) return;
      report({
        message: `Macro "${name}" is a block macro. Close the paragraph before it.`,
        range: openRange(document, element),
        fix: paragraph === element.parent ? lift(document, paragraph, element) : undefined,
      });
    },
  },
});

function paragraphAround(element: Element): Element | undefined {
  let at = element.parent;
  for (let depth = 0; depth < maxInlineDepth && isElement(at); depth++, at = at.parent) {
    if (at.name === 'p') return at;
    if (at.name.startsWith('ac:') && at.name !== 'ac:inline-comment-marker') return undefined;
  }
  return undefined;
}

/** Closes the paragraph before the macro and opens a new one after it, unless one of them would be empty. */
function lift(document: StorageDocument, paragraph: Element, macro: Element): Fix | undefined {
  const ranges = document.tagRanges(paragraph);
  if (!ranges?.close) return undefined;
  const { start, end } = wholeRange(document, macro);
  const { open, close } = ranges;
  const { source } = document;
  const before: TextEdit =
    source.slice(open.end, start).trim() === ''
      ? { range: open, text: '' }
      : { range: { start, end: start }, text: '</p>' };
  const after: TextEdit =
    source.slice(end, close.start).trim() === ''
      ? { range: close, text: '' }
      : { range: { start: end, end }, text: source.slice(open.start, open.end) };
  return { title: 'Move the macro out of the paragraph', safe: false, edits: [before, after] };
}
