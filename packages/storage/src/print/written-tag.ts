import type { Element } from 'domhandler';
import { isSpace } from '../characters.ts';

/**
 * The end of an element's start tag in a source, if the tag there has the same name and the same attributes in the same order.
 * -1 otherwise: the element was changed or belongs to another document.
 */
export function writtenStartTag(source: string, element: Element): number {
  const start = element.startIndex;
  if (start === null || source.charCodeAt(start) !== 60 || !source.startsWith(element.name, start + 1)) return -1;
  let at = start + 1 + element.name.length;
  const { attribs } = element;
  for (const name in attribs) {
    if (!isSpace(source.charCodeAt(at))) return -1;
    at = afterSpace(source, at);
    if (!source.startsWith(name, at)) return -1;
    at = afterSpace(source, at + name.length);
    if (source.charCodeAt(at) !== 61) return -1;
    at = afterSpace(source, at + 1);
    const quote = source.charCodeAt(at);
    const value = attribs[name] ?? '';
    if ((quote !== 34 && quote !== 39) || !source.startsWith(value, at + 1)) return -1;
    at += value.length + 1;
    if (source.charCodeAt(at) !== quote) return -1;
    at++;
  }
  at = afterSpace(source, at);
  if (source.charCodeAt(at) === 62) return at + 1;
  return source.charCodeAt(at) === 47 && source.charCodeAt(at + 1) === 62 ? at + 2 : -1;
}

/** The start of an element's end tag in a source; -1 when there is no end tag with its name. */
export function writtenEndTag(source: string, element: Element): number {
  const last = element.endIndex;
  if (last === null || source.charCodeAt(last) !== 62) return -1;
  let at = last;
  while (isSpace(source.charCodeAt(at - 1))) at--;
  at -= element.name.length + 2;
  const hasEndTag = at > (element.startIndex ?? 0) && source.startsWith('</', at);
  return hasEndTag && source.startsWith(element.name, at + 2) ? at : -1;
}

function afterSpace(source: string, from: number): number {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at++;
  return at;
}
