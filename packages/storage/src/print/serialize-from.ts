import {
  type AnyNode,
  type CDATA,
  type Element,
  hasChildren,
  isCDATA,
  isComment,
  isDirective,
  isTag,
  isText,
} from 'domhandler';
import type { StorageDocument } from '../parse/parse-storage.ts';
import { endTag, startTag } from './tags.ts';
import { writtenEndTag, writtenStartTag } from './written-tag.ts';

/**
 * Prints a tree that was parsed from `document` and may have been changed since. By default this is the whole document.
 *
 * Tags, text, comments and CDATA sections that did not change are printed as they are in the source, byte for byte. Everything
 * that was changed, built, or moved here from another document is printed in the canonical spelling of `serialize`. Changes
 * are found by comparing the tree with the source, so nothing has to be marked as changed.
 */
export function serializeFrom(
  document: StorageDocument,
  input: AnyNode | readonly AnyNode[] = document.root.children,
): string {
  const { source } = document;
  const copy = createCopy(source);
  const stack: Frame[] = [{ nodes: isList(input) ? input : [input], index: 0, owner: undefined, isWritten: false }];
  let top = stack[0];
  while (top) {
    const node = top.nodes[top.index++];
    if (!node) {
      const { owner, isWritten } = top;
      const close = isWritten && owner && isTag(owner) ? writtenEndTag(source, owner) : -1;
      if (close >= 0) copy.range(close, (owner?.endIndex ?? 0) + 1);
      else if (owner) copy.text(isTag(owner) ? endTag(owner) : ']]>');
      stack.pop();
      top = stack[stack.length - 1];
    } else if (isText(node)) {
      copy.text(node.data, node.startIndex);
    } else if (isTag(node)) {
      const tagEnd = writtenStartTag(source, node);
      const selfClosing = tagEnd >= 0 && source.charCodeAt(tagEnd - 2) === 47;
      const hasContent = node.children.length > 0;
      if (!hasContent) {
        if (tagEnd < 0 || !isWrittenEmpty(source, node, tagEnd)) copy.text(startTag(node, true));
        else copy.range(node.startIndex ?? 0, (node.endIndex ?? 0) + 1);
      } else {
        if (tagEnd < 0 || selfClosing) copy.text(startTag(node, false));
        else copy.range(node.startIndex ?? 0, tagEnd);
        top = { nodes: node.children, index: 0, owner: node, isWritten: !selfClosing };
        stack.push(top);
      }
    } else if (isCDATA(node)) {
      copy.text('<![CDATA[', node.startIndex);
      top = { nodes: node.children, index: 0, owner: node, isWritten: false };
      stack.push(top);
    } else if (isComment(node)) {
      copy.text(`<!--${node.data}-->`, node.startIndex);
    } else if (isDirective(node)) {
      copy.text(`<${node.data}>`, node.startIndex);
    } else if (hasChildren(node)) {
      top = { nodes: node.children, index: 0, owner: undefined, isWritten: false };
      stack.push(top);
    }
  }
  return copy.finish();
}

interface Frame {
  readonly nodes: readonly AnyNode[];
  index: number;
  /** The element or CDATA section that ends after the nodes. */
  readonly owner: Element | CDATA | undefined;
  /** Whether the source can contain the end tag. `false` if the element ended with its start tag. */
  readonly isWritten: boolean;
}

/** Collects output. Adjacent ranges of the source are copied as one. */
function createCopy(source: string) {
  let output = '';
  let from = 0;
  let to = 0;
  const range = (start: number, end: number): void => {
    if (start !== to) {
      if (to > from) output += source.slice(from, to);
      from = start;
    }
    to = end;
  };
  return {
    range,
    /** Adds text, from the source if the source contains it at `at`, by default right after the last copied range. */
    text(text: string, at: number | null = to): void {
      if (at !== null && text !== '' && source.startsWith(text, at)) {
        range(at, at + text.length);
        return;
      }
      if (to > from) output += source.slice(from, to);
      from = to;
      output += text;
    },
    finish: (): string =>
      output === '' && from === 0 && to === source.length ? source : output + source.slice(from, to),
  };
}

function isWrittenEmpty(source: string, element: Element, tagEnd: number): boolean {
  const end = (element.endIndex ?? 0) + 1;
  return source.charCodeAt(tagEnd - 2) === 47 ? end === tagEnd : writtenEndTag(source, element) === tagEnd;
}

function isList(input: AnyNode | readonly AnyNode[]): input is readonly AnyNode[] {
  return Array.isArray(input);
}
