import { writeMacro } from '../macro/write-macro.ts';
import type { InlineWriter } from './inline-writer.ts';

/** `{status:title=Done}` as inline content. */
export const macroInLine: InlineWriter = {
  elements: ['ac:structured-macro', 'ac:macro'],
  write(element, { writer, place, depth }) {
    const written = writeMacro(writer, element, { ...place, depth: depth + 1 }, 'inline');
    return typeof written === 'string' ? { type: 'raw', value: written } : written;
  },
};
