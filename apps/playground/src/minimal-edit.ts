import type { TextEdit } from '@macrowright/storage';

/** The smallest single edit that turns one string into another; `undefined` if they are equal. */
export function minimalEdit(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { range: { start, end: before.length - end }, text: after.slice(start, after.length - end) };
}
