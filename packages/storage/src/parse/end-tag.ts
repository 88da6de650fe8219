import { isNameCharacter, isSpace } from '../characters.ts';
import { type ParseContext, removal, report } from './context.ts';
import { closeElement, closeUnclosed } from './tree.ts';

/** Reads `</name>`. Returns the offset after it. */
export function readEndTag(cx: ParseContext, start: number): number {
  const { source } = cx;
  const { length } = cx.open;
  const expected = length > 0 ? cx.open[length - 1] : undefined;
  if (expected && source.startsWith(expected.name, start + 2)) {
    const end = start + 2 + expected.name.length;
    if (source.charCodeAt(end) === 62) {
      closeElement(cx, end + 1);
      return end + 1;
    }
  }
  return readUnexpected(cx, start);
}

/** Reads an end tag of another element, or one that is not exactly `</name>`. */
function readUnexpected(cx: ParseContext, start: number): number {
  const { source } = cx;
  let at = start + 2;
  while (isNameCharacter(source.charCodeAt(at))) at++;
  const nameEnd = at;
  while (isSpace(source.charCodeAt(at))) at++;
  if (source.charCodeAt(at) === 62) {
    at++;
  } else {
    while (at < source.length && source.charCodeAt(at) !== 62 && source.charCodeAt(at) !== 60) at++;
    if (source.charCodeAt(at) === 62) at++;
    else cx.swallowed ||= at >= source.length;
    const name = source.slice(start + 2, nameEnd);
    const message = `The end tag "</${name}" has no ">" after its name.`;
    report(cx, 'unclosed-tag', message, { start, end: at });
  }
  // an incomplete end tag at the end of the source is already reported
  if (at < source.length || source.charCodeAt(at - 1) === 62) closeNamed(cx, start, nameEnd, at);
  return at;
}

function closeNamed(cx: ParseContext, start: number, nameEnd: number, end: number): void {
  const info = cx.nameAt(start + 2, nameEnd);
  const { name } = info;
  const top = cx.openNames.at(-1);
  if (top === info) {
    closeElement(cx, end);
  } else if (top && top.name.toLowerCase() === name.toLowerCase()) {
    const message = `The end tag "</${name}>" does not match "<${top.name}>": names are case-sensitive.`;
    const edit = { range: { start: start + 2, end: nameEnd }, text: top.name };
    const range = { start, end };
    report(cx, 'case-mismatch', message, range, { title: `Write </${top.name}>`, safe: true, edits: [edit] });
    closeElement(cx, end);
  } else if (info.open > 0) {
    for (let left = cx.openNames.at(-1); left && left !== info; left = cx.openNames.at(-1)) {
      closeUnclosed(cx, start);
      left.owed++;
    }
    closeElement(cx, end);
  } else if (info.owed > 0) {
    info.owed--; // its element was already reported as unclosed
  } else {
    const fix = info.isVoid
      ? { title: `Write <${name} />`, safe: false, edits: [{ range: { start, end }, text: `<${name} />` }] }
      : { ...removal('Remove the end tag', start, end), safe: false };
    report(cx, 'stray-end-tag', `The end tag "</${name}>" has no matching start tag.`, { start, end }, fix);
  }
}
