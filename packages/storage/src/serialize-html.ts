import { type AnyNode, type CDATA, type Element, hasChildren, isCDATA, isComment, isTag, isText, type ParentNode } from 'domhandler';
import { decodeEntities, encodeText } from './entities.ts';

const voidElements = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const rawTextElements = new Set(['style', 'script']);

/**
 * Prints nodes as HTML that an HTML parser and an XML parser read alike: void elements end in ` />`, all others get their
 * end tag. CDATA becomes text; the text of `style` is written as HTML wants it, unescaped.
 */
export function serializeHtml(input: AnyNode | readonly AnyNode[]): string {
  // three lists instead of a list of objects: a frame for each element would be most of the work
  const lists: (readonly AnyNode[])[] = [isList(input) ? input : [input]];
  const places = [0];
  const owners: (Element | CDATA | undefined)[] = [undefined];
  let written = '';
  for (let depth = 0; depth >= 0; ) {
    const place = places[depth] ?? 0;
    const node = lists[depth]?.[place];
    places[depth] = place + 1;
    if (node === undefined) {
      const owner = owners[depth--];
      if (owner && isTag(owner)) written += `</${owner.name}>`;
      lists.pop();
      places.pop();
      owners.pop();
    } else if (isText(node)) {
      written += owners[depth] === undefined ? node.data : textIn(owners[depth], node.data);
    } else if (isTag(node)) {
      written += `<${node.name}`;
      const { attribs } = node;
      for (const name in attribs) {
        const value = attribs[name] ?? '';
        written += ` ${name}="${value.includes('"') ? value.replaceAll('"', '&quot;') : value}"`;
      }
      if (voidElements.has(node.name)) {
        written += ' />';
      } else {
        written += '>';
        depth = enter(node, node);
      }
    } else if (isCDATA(node)) {
      depth = enter(node, node);
    } else if (isComment(node)) {
      written += `<!--${node.data}-->`;
    } else if (hasChildren(node)) {
      depth = enter(node, undefined);
    }
  }
  return written;

  function enter(node: ParentNode, owner: Element | CDATA | undefined): number {
    places.push(0);
    owners.push(owner);
    return lists.push(node.children) - 1;
  }
}

function textIn(owner: Element | CDATA | undefined, data: string): string {
  if (owner === undefined) return data;
  if (isCDATA(owner)) return encodeText(data);
  return rawTextElements.has(owner.name) ? rawText(data) : data;
}

/** Text that HTML reads to the end tag: a `</` inside would end it early. */
function rawText(data: string): string {
  return decodeEntities(data).replaceAll('</', '<\\/');
}

function isList(input: AnyNode | readonly AnyNode[]): input is readonly AnyNode[] {
  return Array.isArray(input);
}
