import type { Range } from '@macrowright/storage';
import { countBelow } from './lines.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these, so they are replaced
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Characters that may have to be replaced. Most texts contain none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const unusual = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** The text with line feeds only and without characters that XML forbids. `toSource` maps its ranges to the input. */
export function normalize(wiki: string): { readonly text: string; readonly toSource: (range: Range) => Range } {
  if (!unusual.test(wiki)) return { text: wiki, toSource: unchanged };
  const clean = wiki.replace(forbidden, '\ufffd').toWellFormed();
  if (!clean.includes('\r')) return { text: clean, toSource: unchanged };
  const removed: number[] = [];
  const text = clean.replace(/\r\n?/g, (end, offset: number) => {
    if (end.length === 2) removed.push(offset - removed.length);
    return '\n';
  });
  const back = (offset: number) => offset + countBelow(removed, offset);
  return { text, toSource: ({ start, end }) => ({ start: back(start), end: back(end) }) };
}

function unchanged(range: Range): Range {
  return range;
}
