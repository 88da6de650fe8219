import type { Element } from 'domhandler';
import type { TextEdit } from '../diagnostic.ts';
import type { StorageDocument } from '../parse/parse-storage.ts';

/** Normalizes the tags of an element: one space between attributes and before `/>`, double quotes unless the value contains one. */
export function tagFormatEdits(document: StorageDocument, element: Element, into: TextEdit[]): void {
  const { source } = document;
  const tags = document.tagRanges(element);
  if (!tags) return;
  const isEmpty = source.charCodeAt(tags.open.end - 2) === 47;
  let tag = `<${element.name}`;
  for (const [name, { value }] of tags.attributes) {
    const raw = source.slice(value.start, value.end);
    const quote = raw.includes('"') ? "'" : '"';
    tag += ` ${name}=${quote}${raw}${quote}`;
  }
  replace(source, tags.open.start, tags.open.end, tag + (isEmpty ? ' />' : '>'), into);
  if (tags.close) replace(source, tags.close.start, tags.close.end, `</${element.name}>`, into);
}

function replace(source: string, start: number, end: number, text: string, into: TextEdit[]): void {
  if (text.length !== end - start || !source.startsWith(text, start)) into.push({ range: { start, end }, text });
}
