import { type AnyNode, hasChildren, isCDATA, isComment, isTag, isText } from 'domhandler';
import { decodeEntities, encodeText } from './entities.ts';
import { isVoidElement } from './void-elements.ts';

const rawTextElements = new Set(['style', 'script']);

/** Prints piece after piece; quicker than one `serializeHtml` for each, and than making nodes only to print them. */
export interface HtmlPrinter {
  print(nodes: readonly AnyNode[]): void;
  /** Raw text, as a text node holds it. Not for the inside of `style`. */
  text(data: string): void;
  /** A start tag with raw attribute values. What comes next, up to its `close`, is inside. Not for void elements. */
  open(name: string, attribs: Readonly<Record<string, string>>): void;
  close(): void;
  /** An element without children. */
  empty(name: string, attribs: Readonly<Record<string, string>>): void;
  /** Nodes up to `hole`, which stands somewhere in them. What comes next, up to its `closeAround`, stands in its place. */
  openAround(nodes: readonly AnyNode[], hole: AnyNode): void;
  /** Goes on with the nodes of `openAround` up to another hole. */
  goOn(hole: AnyNode): void;
  closeAround(): void;
  /** UTF-16 units printed since the last `take`. */
  length(): number;
  /** What was printed since the last time. */
  take(): string;
}

/** How elements of one name are written. */
interface Tag {
  /** `<p` */
  readonly open: string;
  /** `<p>`, or `<br />` */
  readonly bare: string;
  /** `</p>` */
  readonly close: string;
  readonly isVoid: boolean;
  readonly isRaw: boolean;
}

/** UTF-16 units after which what was printed is put together. */
const longestTree = 16_384;

/** A printer that has printed nothing. */
export function createHtmlPrinter(): HtmlPrinter {
  const tags = new Map<string, Tag>();
  // lists side by side instead of a list of objects: a frame for each element would be most of the work
  const lists: (readonly AnyNode[])[] = [];
  const places: number[] = [];
  const owners: (Tag | 'cdata' | undefined)[] = [];
  const opened: Tag[] = [];
  const around: number[] = [];
  let settled = '';
  let written = '';

  /**
   * Puts the latest pieces together. A string that grows is a tree of its pieces, which the collector copies again and again
   * and which is slow to put together when it has grown out of the caches.
   */
  function settle(): void {
    written.charCodeAt(0); // reading a string that is a tree makes it flat
    settled += written;
    written = '';
  }

  function enter(nodes: readonly AnyNode[], owner: Tag | 'cdata' | undefined): void {
    lists.push(nodes);
    places.push(0);
    owners.push(owner);
  }

  function leave(): void {
    const owner = owners.pop();
    if (owner && owner !== 'cdata') written += owner.close;
    lists.pop();
    places.pop();
  }

  function startTag(name: string, attribs: Readonly<Record<string, string>>): Tag {
    let tag = tags.get(name);
    if (!tag) {
      tag = tagOf(name);
      tags.set(name, tag);
    }
    if (written.length > longestTree) settle();
    let attributes = '';
    for (const key in attribs) {
      const value = attribs[key] ?? '';
      attributes += ` ${key}="${value.includes('"') ? value.replaceAll('"', '&quot;') : value}"`;
    }
    if (attributes === '') written += tag.bare;
    else written += tag.open + attributes + (tag.isVoid ? ' />' : '>');
    return tag;
  }

  /** Prints until no more than `base` lists are left, or up to `hole`. */
  function run(base: number, hole: AnyNode | undefined): void {
    for (let depth = lists.length - 1; depth >= base; depth = lists.length - 1) {
      const place = places[depth] ?? 0;
      const node = lists[depth]?.[place];
      places[depth] = place + 1;
      if (node === undefined) leave();
      else if (node === hole) return;
      else if (isText(node)) written += textIn(owners[depth], node.data);
      else if (isTag(node)) {
        const tag = startTag(node.name, node.attribs);
        if (tag.isVoid) continue;
        if (node.children.length === 0) written += tag.close;
        else enter(node.children, tag);
      } else if (isCDATA(node)) enter(node.children, 'cdata');
      else if (isComment(node)) written += `<!--${commentText(node.data)}-->`;
      else if (hasChildren(node)) enter(node.children, undefined);
    }
  }

  return {
    print(nodes) {
      const base = lists.length;
      enter(nodes, undefined);
      run(base, undefined);
    },
    text(data) {
      written += textIn(undefined, data);
    },
    open(name, attribs) {
      opened.push(startTag(name, attribs));
    },
    close() {
      written += opened.pop()?.close ?? '';
    },
    empty(name, attribs) {
      const tag = startTag(name, attribs);
      if (!tag.isVoid) written += tag.close;
    },
    openAround(nodes, hole) {
      around.push(lists.length);
      enter(nodes, undefined);
      run(lists.length - 1, hole);
    },
    goOn(hole) {
      run(around.at(-1) ?? 0, hole);
    },
    closeAround() {
      run(around.pop() ?? 0, undefined);
    },
    length: () => settled.length + written.length,
    take() {
      const all = settled + written;
      settled = '';
      written = '';
      return all;
    },
  };
}

function tagOf(name: string): Tag {
  const isVoid = isVoidElement(name);
  return {
    open: `<${name}`,
    bare: isVoid ? `<${name} />` : `<${name}>`,
    close: `</${name}>`,
    isVoid,
    isRaw: rawTextElements.has(name),
  };
}

function textIn(owner: Tag | 'cdata' | undefined, data: string): string {
  if (owner === 'cdata') return encodeText(data);
  if (owner?.isRaw) return rawText(data);
  // in a document that is not well-formed a text can be `<`, and beside the next one it would begin a tag
  return data.includes('<') ? data.replaceAll('<', '&lt;') : data;
}

/** An HTML comment ends at `>` or `->` where it has just begun, and at `--!>`; in XML these are part of it. */
function commentText(data: string): string {
  return /^-?>|--!?>/.test(data) ? data.replaceAll('>', '&gt;') : data;
}

/** Text that HTML reads to the end tag: a `</` inside would end it early. */
function rawText(data: string): string {
  return decodeEntities(data).replaceAll('</', '<\\/');
}
