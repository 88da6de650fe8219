import { type AnyNode, hasChildren, isCDATA, isComment, isDirective, isTag, isText } from 'domhandler';
import { decodeEntities, encodeText } from '../entities.ts';
import { createTags, type PrintSyntax, quotable, type Tag } from './tags.ts';

/** Prints nodes one after another, for example block by block. */
export interface Printer {
  /** Prints nodes after everything that was printed before. */
  print(nodes: AnyNode | readonly AnyNode[]): void;
  /** UTF-16 units printed since the last `take`. */
  length(): number;
  /** Returns what was printed since the last `take`. */
  take(): string;
}

const none: readonly AnyNode[] = [];

/** UTF-16 units after which the output is flattened. */
const maxUnsettled = 16_384;

/**
 * Creates a printer.
 *
 * `xml` writes storage format: empty elements as `<p />`, everything else as it is in the nodes. `html` writes HTML that an
 * XML parser reads the same way: only void elements end in ` />`, CDATA sections become text, processing instructions are left out.
 */
export function createPrinter(syntax: PrintSyntax): Printer {
  const isHtml = syntax === 'html';
  const tagOf = createTags(syntax);
  const beforeValue = createBeforeValue();
  // parallel arrays instead of an array of objects: allocating a frame per element would be most of the work
  const lists: (readonly AnyNode[])[] = [];
  const indexes: number[] = [];
  const ends: string[] = [];
  const contents: TextContent[] = [];
  let settled = '';
  let unsettled = '';

  function attributesOf(attribs: Readonly<Record<string, string>>): string {
    let attributes = '';
    for (const key in attribs) {
      attributes += attributes === '' ? beforeValue(key) : `"${beforeValue(key)}`;
      attributes += quotable(attribs[key] ?? '');
    }
    return attributes;
  }

  function print(top: readonly AnyNode[]): void {
    let output = unsettled;
    let nodes = top;
    let index = 0;
    let content: TextContent = 'markup';
    let depth = 0;
    for (;;) {
      const node = index < nodes.length ? nodes[index++] : undefined;
      let inside: readonly AnyNode[] | undefined;
      let end = '';
      let insideContent: TextContent = content;
      if (!node) {
        if (depth === 0) break;
        depth--;
        output += ends[depth] ?? '';
        nodes = lists[depth] ?? none;
        lists[depth] = none; // so that a retained printer does not keep nodes alive
        index = indexes[depth] ?? 0;
        content = contents[depth] ?? 'markup';
      } else if (isText(node)) {
        output += isHtml ? htmlText(node.data, content) : node.data;
      } else if (isTag(node)) {
        if (output.length > maxUnsettled) {
          settled += flat(output);
          output = '';
        }
        const tag: Tag = tagOf(node.name);
        const { children } = node;
        const attributes = attributesOf(node.attribs);
        if (children.length === 0 || tag.isVoid) {
          output += attributes === '' ? tag.empty : `${tag.open}${attributes}"${tag.emptyEnd}`;
        } else {
          output += attributes === '' ? tag.start : `${tag.open}${attributes}">`;
          inside = children;
          end = tag.end;
          insideContent = tag.isRawText ? 'raw' : 'markup';
        }
      } else if (isCDATA(node)) {
        if (!isHtml) output += '<![CDATA[';
        inside = node.children;
        end = isHtml ? '' : ']]>';
        insideContent = 'plain';
      } else if (isComment(node)) {
        output += `<!--${isHtml ? htmlComment(node.data) : node.data}-->`;
      } else if (isDirective(node)) {
        if (!isHtml) output += `<${node.data}>`;
      } else if (hasChildren(node)) {
        inside = node.children;
      }
      if (inside) {
        lists[depth] = nodes;
        indexes[depth] = index;
        ends[depth] = end;
        contents[depth] = content;
        depth++;
        nodes = inside;
        index = 0;
        content = insideContent;
      }
    }
    unsettled = output;
  }

  return {
    print: (nodes) => print(isList(nodes) ? nodes : [nodes]),
    length: () => settled.length + unsettled.length,
    take() {
      const output = settled + unsettled;
      settled = '';
      unsettled = '';
      return output;
    },
  };
}

/** How to read the text at the current position: as markup, as the raw text of `style`, or as the plain text of a CDATA section. */
type TextContent = 'markup' | 'raw' | 'plain';

/** ` name="` for each name, assembled once, so that long output consists of fewer pieces. */
function createBeforeValue(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let before = known.get(name);
    if (before === undefined) {
      before = ` ${name}="`;
      known.set(name, before);
    }
    return before;
  };
}

/**
 * Joins the pieces of a string. A growing string is a tree of pieces, which the garbage collector copies again and again, and
 * which is slow to join once it has outgrown the caches.
 */
function flat(pieces: string): string {
  pieces.charCodeAt(0); // reading a character makes V8 flatten the string
  return pieces;
}

function htmlText(data: string, content: TextContent): string {
  if (content === 'plain') return encodeText(data);
  // HTML would end the element at a `</` in its raw text
  if (content === 'raw') return decodeEntities(data).replaceAll('</', '<\\/');
  // in a document that is not well-formed, a text node can be `<` and would form a tag with the text after it
  return data.includes('<') ? data.replaceAll('<', '&lt;') : data;
}

/** HTML ends a comment at `--!>`, and at `>` or `->` right after its start; XML does not. */
function htmlComment(data: string): string {
  return /^-?>|--!?>/.test(data) ? data.replaceAll('>', '&gt;') : data;
}

function isList(input: AnyNode | readonly AnyNode[]): input is readonly AnyNode[] {
  return Array.isArray(input);
}
