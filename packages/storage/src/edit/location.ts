import type { AnyNode, ChildNode, Document, Element } from 'domhandler';
import { type Child, toNodes } from '../build.ts';
import { isSpace } from '../characters.ts';
import type { Range, TextEdit } from '../diagnostic.ts';
import type { StorageDocument } from '../parse/parse-storage.ts';
import { serializeFrom } from '../print/serialize-from.ts';
import { isElement } from '../read.ts';
import type { TagRanges } from '../tag-ranges.ts';

/** The range of a node. Throws a `TypeError` for a built node and for a node of another document. */
export function locate(document: StorageDocument, node: ChildNode | Document): Range {
  const range = document.rangeOf(node);
  const isInDocument =
    range !== undefined &&
    range.end <= document.source.length &&
    (!isElement(node) || document.source.startsWith(`<${node.name}`, range.start));
  if (!isInDocument) throw new TypeError(`${describe(node)} is not part of this document.`);
  return range;
}

/** The ranges of the tags of an element. Throws a `TypeError` like `locate`. */
export function tagsOf(document: StorageDocument, element: Element): TagRanges {
  locate(document, element);
  const ranges = document.tagRanges(element);
  if (!ranges) throw new TypeError(`${describe(element)} is not part of this document.`);
  return ranges;
}

/** Prints new content. Nodes of the document keep their spelling. */
export function print(document: StorageDocument, content: Child): string {
  return serializeFrom(document, toNodes(content));
}

/** Whether an element ends with its start tag: `<p />`, or an unclosed `<br>`. */
export function endsWithStartTag(document: StorageDocument, element: Element, tags: TagRanges): boolean {
  return tags.close === undefined && tags.open.end === locate(document, element).end;
}

/** Adds content to an element that ends with its start tag. Changes only the end of the tag. */
export function openUp(document: StorageDocument, element: Element, tags: TagRanges, content: string): TextEdit {
  const { source } = document;
  const { end } = tags.open;
  let start = end - 1;
  if (source.charCodeAt(start - 1) === 47) start--;
  while (isSpace(source.charCodeAt(start - 1))) start--;
  return { range: { start, end }, text: `>${content}</${element.name}>` };
}

function describe(node: AnyNode): string {
  return isElement(node) ? `"<${node.name}>"` : `A node of type "${node.type}"`;
}
