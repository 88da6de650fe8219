import type { Fix, StorageDocument, TextEdit } from '@macrowright/storage';
import { isElement } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { openRange, wholeRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Deeper inline markup than this is nobody's; the limit keeps a hostile document linear. */
const deepestInline = 20;

/** A macro that stands as a block needs a place for blocks. */
export const blockMacroInParagraph = defineRule({
  code: 'block-macro-in-paragraph',
  group: 'structure',
  severity: 'warning',
  summary: 'A block macro stands in a paragraph.',
  rationale:
    'The editor splits the paragraph around the macro. Generators that do it often end up with tags that cross.',
  source: 'line/conflr#56',
  fixable: 'suggest',
  examples: {
    bad: '<p>See: <ac:structured-macro ac:name="info"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro></p>',
    good: '<p>See: </p><ac:structured-macro ac:name="info"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    macro({ name, element, body }, { document, within, report }, definition) {
      if (!within('p')) return;
      const isBlock = definition ? definition.placement === 'block' : body?.kind === 'rich';
      const isRich = body?.kind === 'rich' && definition?.placement !== 'inline';
      const paragraph = isBlock || isRich ? paragraphAround(element) : undefined;
      if (!paragraph) return;
      report({
        message: `Macro "${name}" is a block; end the paragraph before it.`,
        range: openRange(document, element),
        fix: paragraph === element.parent ? lift(document, paragraph, element) : undefined,
      });
    },
  },
});

function paragraphAround(element: Element): Element | undefined {
  let at = element.parent;
  for (let depth = 0; depth < deepestInline && isElement(at); depth++, at = at.parent) {
    if (at.name === 'p') return at;
    if (at.name.startsWith('ac:') && at.name !== 'ac:inline-comment-marker') return undefined;
  }
  return undefined;
}

/** Ends the paragraph before the macro and begins a new one after it, where there is something to hold. */
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
  return { title: 'Take it out of the paragraph', safe: false, edits: [before, after] };
}
