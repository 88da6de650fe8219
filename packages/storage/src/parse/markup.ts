import { CDATA, Comment, ProcessingInstruction } from 'domhandler';
import { rawText } from '../nodes.ts';
import { type ParseContext, removal, report } from './context.ts';
import { append } from './tree.ts';

/** Reads markup that starts with `<!`: a comment, a CDATA section, or a declaration, which is an error. */
export function readExclamation(cx: ParseContext, start: number): number {
  if (cx.source.startsWith('<!--', start)) return readComment(cx, start);
  if (cx.source.startsWith('<![CDATA[', start)) return readCdata(cx, start);
  return readDeclaration(cx, start);
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
  const stop = close < 0 ? source.length : close;
  const end = close < 0 ? source.length : close + 3;
  const data = rawText(source.slice(start + 9, stop), start + 9, stop - 1);
  const section = new CDATA([data]);
  data.parent = section;
  append(cx, section, start, end);
  if (close < 0) {
    cx.swallowed = true;
    const range = { start, end: start + 9 };
    report(cx, 'unclosed-cdata', 'The CDATA section has no closing "]]>".', range);
  }
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
  const kind = /^\?xml\b/i.test(data) ? 'An XML declaration' : 'A processing instruction';
  const message = `${kind} is not allowed in storage format.`;
  report(cx, 'processing-instruction', message, { start, end }, removal('Remove the instruction', start, end));
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
