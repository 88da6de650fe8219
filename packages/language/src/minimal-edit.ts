import type { TextEdit } from '@macroscope/storage';

/** The smallest single edit that makes one text of another; none when they are equal. Pairs of units are not torn apart. */
export function minimalEdit(from: string, to: string): readonly TextEdit[] {
  if (from === to) return [];
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from.charCodeAt(start) === to.charCodeAt(start)) start++;
  if (isPairEnd(from, start) || isPairEnd(to, start)) start--;
  let same = 0;
  const most = shorter - start;
  while (same < most && from.charCodeAt(from.length - 1 - same) === to.charCodeAt(to.length - 1 - same)) same++;
  if (same > 0 && (isPairEnd(from, from.length - same) || isPairEnd(to, to.length - same))) same--;
  return [{ range: { start, end: from.length - same }, text: to.slice(start, to.length - same) }];
}

/** Whether a place lies inside of a surrogate pair or of CR LF. */
function isPairEnd(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return (before === 13 && after === 10) || (before >>> 10 === 0x36 && after >>> 10 === 0x37);
}
