import type { BlockWriter } from '../construct.ts';
import { hasOnly } from '../identity.ts';
import { isWhitespace, loneMacro, type Part, partsOf, type TextPart } from '../parts.ts';

/** `bq. One line`, or `{quote}` around several blocks. */
export const quotation: BlockWriter = {
  elements: ['blockquote'],
  write(writer, element, place) {
    const parts = partsOf(writer, element.children);
    const line = singleLine(parts);
    const write = () => {
      if (line) return `bq. ${writer.inline(line.nodes, { ...place, kind: 'heading' })}`;
      writer.openMacros.push('quote');
      const body = writer.blocks(element.children, { ...place, kind: 'body', inCell: false });
      writer.openMacros.pop();
      return `{quote}\n${body}\n{quote}`;
    };

    if (!hasOnly(element)) return { reason: 'Wiki markup does not support attributes on quotations.', nearest: write };
    if (parts.length === 0) return { reason: 'Wiki markup has no empty quotation.', nearest: () => '' };
    if (!line && writer.openMacros.includes('quote'))
      return { reason: 'Wiki markup does not support a quotation inside another one.' };
    return write();
  },
};

function singleLine(parts: readonly Part[]): TextPart | undefined {
  const [only] = parts;
  if (parts.length !== 1 || only?.kind !== 'text' || loneMacro(only.nodes)) return undefined;
  const { paragraph, nodes } = only;
  return (!paragraph || hasOnly(paragraph)) && !nodes.every(isWhitespace) ? only : undefined;
}
