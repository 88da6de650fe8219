import type { Element } from 'domhandler';
import { checkName, checkText } from '../build.ts';
import { isSpace } from '../characters.ts';
import type { TextEdit } from '../diagnostic.ts';
import { encodeAttribute } from '../entities.ts';
import type { StorageDocument } from '../parse/parse-storage.ts';
import { tagsOf } from './location.ts';

/** Renames an element in both of its tags. */
export function renameElement(document: StorageDocument, element: Element, name: string): TextEdit[] {
  const { name: range, close } = tagsOf(document, element);
  const edits = [{ range, text: checkName(name) }];
  if (close) {
    const start = close.start + 2;
    edits.push({ range: { start, end: start + element.name.length }, text: name });
  }
  return edits;
}

/** Sets an attribute to plain text. A new attribute is added last; an existing one keeps its position and its quotes. */
export function setAttribute(document: StorageDocument, element: Element, name: string, value: string): TextEdit[] {
  const { source } = document;
  const { attributes, name: tagName } = tagsOf(document, element);
  const encoded = encodeAttribute(checkText(value));
  const existing = attributes.get(name);
  if (!existing) {
    const last = [...attributes.values()].at(-1);
    const end = last ? afterValue(source, last.value) : tagName.end;
    return [{ range: { start: end, end }, text: ` ${checkName(name)}="${encoded}"` }];
  }
  const { start, end } = existing.value;
  const quote = source.charAt(start - 1);
  if ((quote === '"' || quote === "'") && source.charAt(end) === quote) {
    const text = quote === '"' ? encoded : encoded.replaceAll("'", '&#39;');
    // with the quotes, so that two edits of one empty value overlap
    return [{ range: { start: start - 1, end: end + 1 }, text: `${quote}${text}${quote}` }];
  }
  return [{ range: { start: existing.name.end, end }, text: `="${encoded}"` }];
}

/** Removes an attribute, with the white space before it. Does nothing if the attribute is missing. */
export function removeAttribute(document: StorageDocument, element: Element, name: string): TextEdit[] {
  const { source } = document;
  const existing = tagsOf(document, element).attributes.get(name);
  if (!existing) return [];
  let { start } = existing.name;
  while (isSpace(source.charCodeAt(start - 1))) start--;
  return [{ range: { start, end: afterValue(source, existing.value) }, text: '' }];
}

function afterValue(source: string, value: { readonly start: number; readonly end: number }): number {
  const quote = source.charAt(value.start - 1);
  return (quote === '"' || quote === "'") && source.charAt(value.end) === quote ? value.end + 1 : value.end;
}
