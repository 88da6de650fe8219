import type { ChildNode, Range } from '@macroscope/storage';
import { type Element, isCDATA, isComment, isTag, isText } from 'domhandler';

/** Which stretch of the wiki text made which stretch of the storage. */
export interface Segment {
  readonly source: Range;
  readonly output: Range;
}

/** Prints nodes as they come. */
export interface Printer {
  print(nodes: readonly ChildNode[]): void;
  /** All that was printed. */
  text(): string;
}

/**
 * Makes a printer. Pieces are joined a few hundred at a time: a string that grows by pieces keeps each of them alive, and
 * so does one long list of them, and the collector copies what is alive again and again.
 */
export function createPrinter(): Printer {
  const joined: string[] = [];
  let tags: Tags = newTags();
  let pieces: string[] = [];
  return {
    print(nodes) {
      pushNodes(nodes, pieces, tags);
      if (pieces.length < 300) return;
      joined.push(pieces.join(''));
      pieces = [];
      // kept storage may bring names without end
      if (tags.open.size > 500) tags = newTags();
    },
    text: () => joined.join('') + pieces.join(''),
  };
}

/** Tags without attributes, made once: most tags of a page are the same few. */
interface Tags {
  readonly open: Map<string, string>;
  readonly empty: Map<string, string>;
  readonly close: Map<string, string>;
}

function newTags(): Tags {
  return { open: new Map(), empty: new Map(), close: new Map() };
}

/** Adds what nodes print to `pieces`. A loop along the links between nodes, so that depth costs no stack. */
function pushNodes(nodes: readonly ChildNode[], pieces: string[], tags: Tags): void {
  for (const root of nodes) {
    let node: ChildNode = root;
    for (;;) {
      if (isText(node)) pieces.push(node.data);
      else if (isTag(node)) {
        const { children } = node;
        const first = children.length > 0 ? children[0] : undefined;
        pushTag(node, first === undefined, pieces, tags);
        if (first) {
          node = first;
          continue;
        }
      } else pieces.push(printOther(node));
      // up until there is a neighbour to go on with
      while (node !== root && !node.next) {
        node = node.parent as Element; // a node below the root stands in an element
        pieces.push(known(tags.close, '</', node.name, '>'));
      }
      if (node === root || !node.next) break;
      node = node.next;
    }
  }
}

/** Where each node comes from and where `printNodes` puts it. */
export function mapNodes(nodes: readonly ChildNode[]): Segment[] {
  const segments: Segment[] = [];
  const starts: number[] = [];
  const tags = newTags();
  let length = 0;
  const leave = ({ startIndex, endIndex }: ChildNode, start: number) => {
    if (startIndex === null || endIndex === null) return;
    segments.push({ source: { start: startIndex, end: endIndex }, output: { start, end: length } });
  };
  for (const root of nodes) {
    let node: ChildNode = root;
    for (;;) {
      const start = length;
      if (isTag(node)) {
        const [first] = node.children;
        const tag: string[] = [];
        pushTag(node, first === undefined, tag, tags);
        for (const piece of tag) length += piece.length;
        if (first) {
          starts.push(start);
          node = first;
          continue;
        }
      } else length += isText(node) ? node.data.length : printOther(node).length;
      leave(node, start);
      while (node !== root && !node.next) {
        node = node.parent as Element; // as above
        length += node.name.length + 3;
        leave(node, starts.pop() ?? length);
      }
      if (node === root || !node.next) break;
      node = node.next;
    }
  }
  return segments;
}

function pushTag({ name, attribs }: Element, isEmpty: boolean, pieces: string[], tags: Tags): void {
  let plain = true;
  for (const key in attribs) {
    if (plain) pieces.push('<', name);
    plain = false;
    pieces.push(' ', key, '="', attribs[key] ?? '', '"');
  }
  if (!plain) pieces.push(isEmpty ? ' />' : '>');
  else pieces.push(isEmpty ? known(tags.empty, '<', name, ' />') : known(tags.open, '<', name, '>'));
}

function known(table: Map<string, string>, before: string, name: string, after: string): string {
  let tag = table.get(name);
  if (tag === undefined) {
    tag = before + name + after;
    table.set(name, tag);
  }
  return tag;
}

function printOther(node: ChildNode): string {
  if (isCDATA(node)) return `<![CDATA[${node.children.map((child) => (isText(child) ? child.data : '')).join('')}]]>`;
  if (!('data' in node)) return '';
  return isComment(node) ? `<!--${node.data}-->` : `<${node.data}>`;
}
