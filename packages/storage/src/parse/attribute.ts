import { isSpace } from '../characters.ts';
import { decodeEntities } from '../entities.ts';
import { closesAfterLessThan, unclosedValueEnd, unquotedEnd } from '../tag-syntax.ts';
import { EmptyAttributes, SingleAttribute } from './attribute-objects.ts';
import { checkText } from './check-text.ts';
import { insertion, nextLessThan, type ParseContext, replacement, report } from './context.ts';
import type { NameInfo } from './names.ts';

/** Reads `="value"` after a name, well-formed or not. Returns the offset after it. */
export function readAttribute(
  cx: ParseContext,
  info: NameInfo,
  start: number,
  nameEnd: number,
  tagStart: number,
): number {
  const { source } = cx;
  let at = nameEnd;
  let code = source.charCodeAt(at);
  while (isSpace(code)) code = source.charCodeAt(++at);

  let value: string;
  if (code !== 61) {
    at = nameEnd;
    value = withoutValue(cx, info.name, start, nameEnd);
  } else {
    code = source.charCodeAt(++at);
    while (isSpace(code)) code = source.charCodeAt(++at);
    if (code === 34 || code === 39) {
      const end = quotedEnd(cx, info.name, at, code);
      value = cx.stringAt(at + 1, end);
      if (cx.nextAmpersand >= 0 && cx.nextAmpersand < end) checkText(cx, at + 1, end, false);
      at = source.charCodeAt(end) === code ? end + 1 : end;
    } else {
      const from = at;
      at = unquotedEnd(source, at);
      value = withoutQuotes(cx, info.name, start, from, at);
    }
  }
  addAttribute(cx, info, value, tagStart, start, at);
  return at;
}

function addAttribute(
  cx: ParseContext,
  info: NameInfo,
  value: string,
  tagStart: number,
  start: number,
  end: number,
): void {
  if (info.lastTag === tagStart) {
    report(cx, 'duplicate-attribute', `Duplicate attribute "${info.name}".`, { start, end });
  } else {
    info.lastTag = tagStart;
    cx.attributes[cx.attributeCount] = info;
    cx.values[cx.attributeCount] = value;
    cx.attributeCount++;
  }
  if (info.isDeclaration) {
    const problem = cx.namespaces.declare(info.name.slice(6), decodeEntities(value));
    if (problem) report(cx, 'unknown-prefix', problem, { start, end });
  }
}

/** Returns the attributes of the start tag that was just read, and clears them. */
export function takeAttributes(cx: ParseContext): Record<string, string> {
  const { attributes, values, attributeCount } = cx;
  cx.attributeCount = 0;
  const [first] = attributes;
  if (attributeCount === 0 || !first) return new EmptyAttributes();
  if (attributeCount === 1 && first.name !== '__proto__') return new SingleAttribute(first.name, values[0] ?? '');
  const attribs: Record<string, string> = {};
  for (let index = 0; index < attributeCount; index++) {
    const name = attributes[index]?.name ?? '';
    const value = values[index] ?? '';
    if (name === '__proto__') {
      Object.defineProperty(attribs, name, { value, enumerable: true, configurable: true, writable: true });
    } else {
      attribs[name] = value;
    }
  }
  return attribs;
}

function withoutValue(cx: ParseContext, name: string, start: number, end: number): string {
  const fix = insertion(`Write ${name}="${name}"`, end, `="${name}"`);
  report(cx, 'html-attribute-syntax', `Attribute "${name}" has no value.`, { start, end }, fix);
  return name;
}

function withoutQuotes(cx: ParseContext, name: string, start: number, from: number, end: number): string {
  const edits = [from, end].map((offset) => ({ range: { start: offset, end: offset }, text: '"' }));
  const fix = { title: 'Add quotes', safe: true, edits };
  report(cx, 'html-attribute-syntax', `The value of attribute "${name}" must be quoted.`, { start, end }, fix);
  checkText(cx, from, end, false);
  return cx.source.slice(from, end);
}

/** The offset of the closing quote, or the offset at which to continue if there is none. */
function quotedEnd(cx: ParseContext, name: string, start: number, quote: number): number {
  const { source } = cx;
  const close = source.indexOf(quote === 34 ? '"' : "'", start + 1);
  if (close < 0) return unclosedEnd(cx, name, start); // happens only once: no opening quote of this kind follows either
  const less = nextLessThan(cx, start);
  return less < close ? lessThanIn(cx, name, start, less, close) : close;
}

/** Handles a `<` in a value: it is unescaped if the value is closed after it; otherwise, a quote is missing. */
function lessThanIn(cx: ParseContext, name: string, start: number, less: number, close: number): number {
  const { source } = cx;
  if (!closesAfterLessThan(source, start, close)) return unclosedEnd(cx, name, start);
  const message = `Unescaped "<" in the value of attribute "${name}": write "&lt;".`;
  for (let at = less; at >= 0 && at < close; at = source.indexOf('<', at + 1)) {
    report(cx, 'unescaped-less-than', message, { start: at, end: at + 1 }, replacement('&lt;', at));
  }
  return close;
}

function unclosedEnd(cx: ParseContext, name: string, start: number): number {
  const end = unclosedValueEnd(cx.source, start);
  const message = `The value of attribute "${name}" has no closing quote.`;
  report(cx, 'unclosed-attribute-value', message, { start, end });
  return end;
}
