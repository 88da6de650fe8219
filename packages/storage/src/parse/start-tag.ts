import { isNameCharacter, isNameStart, isSpace } from '../characters.ts';
import { tagRangesOf } from '../tag-ranges.ts';
import { unexpectedEnd } from '../tag-syntax.ts';
import { readAttribute, takeAttributes } from './attribute.ts';
import { checkText } from './check-text.ts';
import { escaping, insertion, occursFrom, type ParseContext, replacement, report } from './context.ts';
import type { NameInfo } from './names.ts';
import { appendElement, appendText, openElement, unfinished } from './tree.ts';

/** Reads `<name attribute="value">` or `<name />`. Returns the offset after it. */
export function readStartTag(cx: ParseContext, start: number): number {
  const { source } = cx;
  let at = start + 1;
  while (isNameCharacter(source.charCodeAt(at))) at++;
  const info = cx.nameAt(start + 1, at);
  const { length: diagnosticCount } = cx.diagnostics;
  let selfClosing = false;
  let isSafe = true;
  let hasValue = false;
  for (;;) {
    let code = source.charCodeAt(at);
    if (code === 62) {
      at++;
      break;
    }
    const before = at;
    while (isSpace(code)) code = source.charCodeAt(++at);
    if (code === 62) continue;
    if (code === 47 && source.charCodeAt(at + 1) === 62) {
      selfClosing = true;
      at += 2;
      break;
    }
    if (at >= source.length || code === 60) {
      const isWords = !hasValue && before > start + 1 + info.name.length;
      if (isWords) return readAsText(cx, start, at, diagnosticCount);
      if (isMistypedGreaterThan(source, at, info)) {
        const message = `Unexpected "<" in the tag "<${info.name}": write ">".`;
        const fix = { ...replacement('>', at), safe: false };
        report(cx, 'unclosed-tag', message, { start: at, end: at + 1 }, fix);
        at++;
        break;
      }
      const range = { start, end: at };
      const fix = { ...insertion('Close the tag', spaceStart(source, at), '>'), safe: false };
      report(cx, 'unclosed-tag', `The tag "<${info.name}" has no closing ">".`, range, fix);
      selfClosing = at >= source.length; // an incomplete tag at the end cannot have content
      cx.swallowed ||= selfClosing;
      break;
    }
    if (!isNameStart(code)) {
      at = skipUnexpected(cx, info, at);
      continue;
    }
    if (before === at) {
      const fix = insertion('Insert a space', at, ' ');
      const range = { start: at, end: at + 1 };
      report(cx, 'missing-white-space', 'Missing white space before the attribute.', range, fix);
    }
    const nameStart = at;
    while (isNameCharacter(source.charCodeAt(at))) at++;
    const attribute = cx.nameAt(nameStart, at);
    isSafe &&= attribute.isSafe;
    const nameEnd = at;
    at = readAttribute(cx, attribute, nameStart, at, start);
    hasValue ||= at > nameEnd;
  }

  if (!hasValue && cx.attributeCount > 0 && !info.isKnown && !occursFrom(cx, `</${info.name}`, at)) {
    return readAsText(cx, start, at, diagnosticCount);
  }
  const attribs = takeAttributes(cx);
  if (!isSafe) cx.namespaces.enter(cx.open.length);
  if (!info.isSafe) checkName(cx, info.name, start + 1, true);
  if (!isSafe) checkAttributeNames(cx, attribs, start, at);
  if (!selfClosing && !(info.isVoid && isLeftOpen(cx, info.name, start, at))) {
    openElement(cx, appendElement(cx, info.name, attribs, unfinished, start, at), info);
    return at;
  }
  appendElement(cx, info.name, attribs, [], start, at);
  if (!isSafe) cx.namespaces.leave(cx.open.length);
  return at;
}

/**
 * Reads a `<` followed by words as text: `a <b and c`, or a placeholder such as `<your name>`. Replaces the diagnostics for
 * these words with one.
 */
function readAsText(cx: ParseContext, start: number, end: number, diagnosticCount: number): number {
  cx.diagnostics.length = diagnosticCount;
  takeAttributes(cx);
  if (end >= cx.source.length && cx.source.charCodeAt(end - 1) !== 62) cx.swallowed = true;
  appendText(cx, start, end);
  checkText(cx, start, end, true);
  const range = { start, end: start + 1 };
  const fix = escaping(cx, start, end);
  report(cx, 'unescaped-less-than', 'Unescaped "<": write "&lt;".', range, fix);
  cx.wordsAsText = { end, edits: fix.edits };
  return end;
}

const words = /<[A-Za-z][^<>="']*</y;

/** Whether the `<` after a name is meant as the `>` of its tag, as in `<p<Some text</p>`. */
function isMistypedGreaterThan(source: string, at: number, { name, isKnown }: NameInfo): boolean {
  if (!isKnown || source[at] !== '<' || source.charCodeAt(at - 1) !== name.charCodeAt(name.length - 1)) return false;
  words.lastIndex = at;
  return words.test(source);
}

function spaceStart(source: string, end: number): number {
  let start = end;
  while (isSpace(source.charCodeAt(start - 1))) start--;
  return start;
}

/** Whether an HTML element such as `<br>` is left unclosed, as in HTML: no `</br>` follows. Reports it. */
function isLeftOpen(cx: ParseContext, name: string, start: number, end: number): boolean {
  const { source } = cx;
  if (occursFrom(cx, `</${name}`, end)) return false;
  const fix = insertion('Close the element', end - 1, source.charCodeAt(end - 2) === 32 ? '/' : ' /');
  const isClosed = source.charCodeAt(end - 1) === 62;
  const message = `"<${name}>" is not closed: write "<${name} />".`;
  report(cx, 'void-element-not-closed', message, { start, end }, isClosed ? fix : { ...fix, edits: [] });
  return true;
}

/** Skips characters that are not allowed in a tag. */
function skipUnexpected(cx: ParseContext, { name }: NameInfo, start: number): number {
  const { source } = cx;
  const at = unexpectedEnd(source, start);
  const shown = source.slice(start, Math.min(at, start + 20));
  report(cx, 'unexpected-character', `Unexpected "${shown}" in the tag "<${name}".`, { start, end: at });
  return at;
}

function checkName(cx: ParseContext, name: string, start: number, isElement: boolean): void {
  const problem = cx.namespaces.problem(name, isElement);
  if (problem) report(cx, 'unknown-prefix', problem, { start, end: start + name.length });
}

function checkAttributeNames(cx: ParseContext, attribs: Record<string, string>, start: number, end: number): void {
  const names = Object.keys(attribs).filter((name) => name.includes(':'));
  const unbound = names.filter((name) => cx.namespaces.problem(name, false));
  const firstNames = new Map<string, string>();
  const duplicates = names.filter((name) => firstWith(firstNames, cx.namespaces.expandedName(name), name) !== name);
  if (unbound.length + duplicates.length === 0) return;
  const { attributes } = tagRangesOf(cx.source, start, end - 1);
  for (const name of unbound) {
    const range = attributes.get(name)?.name;
    if (range) checkName(cx, name, range.start, false);
  }
  for (const name of duplicates) {
    const first = firstNames.get(cx.namespaces.expandedName(name));
    const message = `Duplicate attribute: "${first}" and "${name}" are the same name, because both prefixes are bound to one URI.`;
    const range = attributes.get(name)?.name;
    if (range) report(cx, 'duplicate-attribute', message, range);
  }
}

function firstWith(all: Map<string, string>, key: string, name: string): string {
  const first = all.get(key) ?? name;
  all.set(key, first);
  return first;
}
