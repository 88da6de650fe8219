import { CDATA, Comment, ProcessingInstruction } from 'domhandler';
import { isSpace } from '../characters.ts';
import type { Fix } from '../diagnostic.ts';
import { rawText } from '../nodes.ts';
import { escaping, occursFrom, type ParseContext, removal, report } from './context.ts';
import { append } from './tree.ts';

/** Reads markup that starts with `<!`: a comment, a CDATA section, or a declaration, which is an error. */
export function readExclamation(cx: ParseContext, start: number): number {
  if (cx.source.startsWith('<!--', start)) return readComment(cx, start);
  if (cx.source.startsWith('<![CDATA[', start)) return readCdata(cx, start);
  return readMisspelledCdata(cx, start) ?? readDeclaration(cx, start);
}

function readComment(cx: ParseContext, start: number): number {
  const { source } = cx;
  const close = source.indexOf('-->', start + 4);
  const end = close < 0 ? source.length : close + 3;
  const stop = close < 0 ? source.length : close;
  const data = source.slice(start + 4, stop);
  append(cx, new Comment(data), start, end);
  if (close < 0) {
    cx.swallowed = true;
    const range = { start, end: start + 4 };
    report(cx, 'unclosed-comment', 'The comment has no closing "-->".', range);
    return end;
  }
  const dashes = data.indexOf('--');
  const at = dashes >= 0 ? start + 4 + dashes : data.endsWith('-') ? stop - 1 : -1;
  const range = { start: at, end: at + 2 };
  if (at >= 0) report(cx, 'double-hyphen-in-comment', '"--" is not allowed in a comment.', range);
  return end;
}

function readCdata(cx: ParseContext, start: number): number {
  const { source } = cx;
  const close = source.indexOf(']]>', start + 9);
  if (close < 0) {
    appendCdata(cx, start, start + 9, source.length, source.length);
    cx.swallowed = true;
    const range = { start, end: start + 9 };
    report(cx, 'unclosed-cdata', 'The CDATA section has no closing "]]>".', range);
    return source.length;
  }
  const last = reportEarlyEnds(cx, close);
  appendCdata(cx, start, start + 9, last, last + 3);
  return last + 3;
}

function appendCdata(cx: ParseContext, start: number, from: number, stop: number, end: number): void {
  const data = rawText(cx.source.slice(from, stop), from, stop - 1);
  const section = new CDATA([data]);
  data.parent = section;
  append(cx, section, start, end);
}

/**
 * Code that contains `]]>` ends its section too early: the text up to the `]]>` before the end tag of the body belongs to it.
 * Reports that, and returns the offset of the `]]>` that is meant to end the section.
 *
 *     <ac:plain-text-body><![CDATA[a[b[0]]>1]]></ac:plain-text-body>
 */
function reportEarlyEnds(cx: ParseContext, close: number): number {
  const { source } = cx;
  const body = cx.openNames.at(-1)?.name;
  if (body !== 'ac:plain-text-body' && body !== 'ac:plain-text-link-body') return close;
  const early: number[] = [];
  let last = close;
  while (!isFollowedBy(source, last + 3, `</${body}`)) {
    const next = source.indexOf(']]>', last + 3);
    if (next < 0) return close;
    if (/<(?:!--|!\[CDATA\[|\?)/.test(source.slice(last + 3, next))) break;
    early.push(last);
    last = next;
  }
  const [first] = early;
  if (first === undefined) return close;
  const edits = early.map((at) => ({ range: { start: at, end: at + 3 }, text: ']]]]><![CDATA[>' }));
  const message = 'This "]]>" ends the CDATA section too early: write "]]]]><![CDATA[>".';
  const fix: Fix = { title: 'Split the CDATA section', safe: true, edits };
  report(cx, 'cdata-end-in-text', message, { start: first, end: first + 3 }, fix);
  return last;
}

function isFollowedBy(source: string, from: number, search: string): boolean {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at++;
  return source.startsWith(search, at);
}

const misspelledCdata = /<(?:!\[?|\[)\s*cdata\[?/iy;

/** Whether `<[` looks like the start of a CDATA section. */
export function isMisspelledCdata(source: string, start: number): boolean {
  misspelledCdata.lastIndex = start;
  return misspelledCdata.test(source);
}

/**
 * Reads a CDATA section whose start is misspelled, such as `<![cdata[…]]>`, `<[CDATA[…]]>` or `<![CDATA…]>`; `undefined` if
 * there is none.
 */
export function readMisspelledCdata(cx: ParseContext, start: number): number | undefined {
  const { source } = cx;
  misspelledCdata.lastIndex = start;
  const opening = misspelledCdata.exec(source)?.[0];
  if (opening === undefined) return undefined;
  const from = start + opening.length;
  const [mark, isComplete] = occursFrom(cx, ']]>', from) ? [']]>', true] : [']>', false];
  const close = isComplete || occursFrom(cx, mark, from) ? source.indexOf(mark, from) : -1;
  if (close < 0) return undefined;
  const end = close + mark.length;
  appendCdata(cx, start, from, close, end);
  const edits = [{ range: { start, end: from }, text: '<![CDATA[' }];
  if (!isComplete) edits.push({ range: { start: close, end }, text: ']]>' });
  const fix: Fix = { title: 'Write a CDATA section', safe: isComplete, edits };
  const message = `Misspelled CDATA section "${opening}": write "<![CDATA[" and end it with "]]>".`;
  report(cx, 'malformed-cdata', message, { start, end: from }, fix);
  return end;
}

/** Reads `<?target data?>`. */
export function readInstruction(cx: ParseContext, start: number): number {
  const { source } = cx;
  const close = source.indexOf('?>', start + 2);
  const end = close < 0 ? source.length : close + 2;
  const data = source.slice(start + 1, close < 0 ? end : close + 1);
  append(cx, new ProcessingInstruction(/^\?[^\s?]*/.exec(data)?.[0] ?? '?', data), start, end);
  if (close < 0) cx.swallowed = true;
  const isDeclaration = /^\?xml\b/i.test(data);
  const kind = isDeclaration ? 'An XML declaration' : 'A processing instruction';
  const message = `${kind} is not allowed in storage format.`;
  const fix = isDeclaration ? removal('Remove the declaration', start, end) : escaping(cx, start, end);
  report(cx, 'processing-instruction', message, { start, end }, fix);
  return end;
}

/** Reads a DOCTYPE or another declaration. It is an error, and its entities are never expanded. */
function readDeclaration(cx: ParseContext, start: number): number {
  const { source } = cx;
  const end = declarationEnd(source, start);
  const isClosed = source.charCodeAt(end - 1) === 62;
  const data = source.slice(start + 1, isClosed ? end - 1 : end);
  append(cx, new ProcessingInstruction(/^![A-Za-z]*/.exec(data)?.[0] ?? '!', data), start, end);
  if (!isClosed) cx.swallowed = true;
  const message = 'A DOCTYPE or another declaration is not allowed in storage format.';
  report(cx, 'doctype', message, { start, end }, removal('Remove the declaration', start, end));
  return end;
}

/** The end of `<!…>`, after the internal subset of a DOCTYPE if there is one. */
function declarationEnd(source: string, start: number): number {
  const close = source.indexOf('>', start);
  if (close < 0) return source.length;
  const subset = source.slice(start, close).indexOf('[');
  if (subset >= 0 && /^<!doctype/i.test(source.slice(start, start + 9))) {
    const end = source.indexOf(']', start + subset);
    const after = end < 0 ? -1 : source.indexOf('>', end);
    if (after >= 0) return after + 1;
  }
  return close + 1;
}
