import type { WikiMacro } from '@macrowright/macros';
import { type ChildNode, walk } from '@macrowright/storage';
import { skipSpaces } from '../characters.ts';
import { readColor } from '../colors.ts';
import type { ConstructReader, InlineConstruct } from '../construct.ts';
import { isKeptMacro, readKept } from '../kept-storage.ts';
import { macroElement } from '../macro-element.ts';

/**
 * Macros and colors. Their tags are paired before inline content is read.
 *
 *     {status:title=OK}  {color:red}a{color}
 */
export const macro: InlineConstruct = {
  name: 'macro',
  starts: '{',
  read(cursor, at) {
    const { reader, text, start, end } = cursor;
    const span = reader.spans.get(at);
    if (!span) return at;
    if (span.kind === 'color') {
      if (span.openEnd > end) return at;
      cursor.addColor(readColor(reader, span), at, span.openEnd);
      return span.openEnd;
    }
    if (span.end > end) return at;
    const kept = keptNodes(reader, span);
    if (kept) {
      if (kept.inline) for (const node of kept.nodes) cursor.addNode(node, at, span.end);
      else cursor.addBlocks(kept.nodes, at, span.end);
      if (kept.nodes.length === 0) cursor.addText('', at, span.end);
      return span.end;
    }
    const inline = isInline(text, span, start, end);
    const node = macroElement(reader, span, inline);
    if (inline) cursor.addNode(node, at, span.end);
    else cursor.addBlocks([node], at, span.end);
    return span.end;
  },
};

/** The storage format in a macro that embeds it; `undefined` for other macros, and if it is not well-formed. */
function keptNodes(
  reader: ConstructReader,
  span: WikiMacro,
): { readonly nodes: readonly ChildNode[]; readonly inline: boolean } | undefined {
  const isKept = span.parameters === '' && span.body === 'plain' && isKeptMacro(span.name);
  const nodes = isKept ? readKept(reader.text.slice(span.openEnd, span.bodyEnd)) : undefined;
  if (!nodes) return undefined;
  // offsets into the embedded storage format become offsets into the wiki text
  walk(nodes, {
    enter(node) {
      if (node.startIndex !== null) node.startIndex += span.openEnd;
      if (node.endIndex !== null) node.endIndex += span.openEnd + 1;
    },
  });
  return { nodes, inline: span.name.startsWith('inline-') };
}

/** Whether a macro is inline: as its definition says, otherwise unless it is alone on its line. */
function isInline(text: string, { definition, start, end }: WikiMacro, from: number, to: number): boolean {
  if (definition?.placement === 'inline') return true;
  if (definition?.placement === 'block') return false;
  let before = start;
  while (before > from && isSpaceOrTab(text.charCodeAt(before - 1))) before--;
  const after = skipSpaces(text, end, to);
  return (before > from && text[before - 1] !== '\n') || (after < to && text[after] !== '\n');
}

function isSpaceOrTab(code: number): boolean {
  return code === 32 || code === 9;
}
