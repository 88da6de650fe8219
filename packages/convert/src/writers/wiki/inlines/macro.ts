import { writeMacro } from '../macro/write-macro.ts';
import type { InlineWriter } from './inline-writer.ts';

/** `{status:title=Done}` inside a line. */
export const macroInLine: InlineWriter = {
  elements: ['ac:structured-macro', 'ac:macro'],
  write(element, { writer, place, depth, pieces }) {
    const written = writeMacro(writer, element, { ...place, depth: depth + 1 }, 'inline');
    if (typeof written !== 'string') return written;
    pieces.push({ type: 'raw', value: written });
    return undefined;
  },
};
