import type { InlineWriter } from './inline-writer.ts';

/** A line break, or `\\` where a line feed would not read back as one. */
export const lineBreak: InlineWriter = {
  elements: ['br'],
  write({ attribs }) {
    const names = Object.keys(attribs);
    const forced = attribs.class === 'atl-forced-newline' && names.length === 1;
    if (names.length > 0 && !forced) return { reason: 'Wiki markup does not support attributes on line breaks.' };
    return { type: 'break', forced };
  },
};
