import { type AnyNode, type Element, hasChildren, isCDATA, isComment, isTag, isText } from 'domhandler';
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
  const pieces: string[] = [];
  const stack: {
    readonly nodes: readonly AnyNode[];
    index: number;
    readonly close: string;
    readonly kind: 'raw' | 'cdata' | 'markup';
  }[] = [{ nodes: isList(input) ? input : [input], index: 0, close: '', kind: 'markup' }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.nodes[top.index++];
    if (!node) {
      pieces.push(top.close);
      stack.pop();
    } else if (isText(node)) {
      pieces.push(
        top.kind === 'markup' ? node.data : top.kind === 'cdata' ? encodeText(node.data) : rawText(node.data),
      );
    } else if (isTag(node)) {
      const open = `<${node.name}${attributesOf(node)}`;
      if (voidElements.has(node.name)) {
        pieces.push(open, ' />');
      } else {
        pieces.push(open, '>');
        const kind = rawTextElements.has(node.name) ? 'raw' : 'markup';
        stack.push({ nodes: node.children, index: 0, close: `</${node.name}>`, kind });
      }
    } else if (isCDATA(node)) {
      stack.push({ nodes: node.children, index: 0, close: '', kind: 'cdata' });
    } else if (isComment(node)) {
      pieces.push('<!--', node.data, '-->');
    } else if (hasChildren(node)) {
      stack.push({ nodes: node.children, index: 0, close: '', kind: 'markup' });
    }
  }
  return pieces.join('');
}

function attributesOf({ attribs }: Element): string {
  let written = '';
  for (const name in attribs) written += ` ${name}="${(attribs[name] ?? '').replaceAll('"', '&quot;')}"`;
  return written;
}

/** Text that HTML reads to the end tag: a `</` inside would end it early. */
function rawText(data: string): string {
  return decodeEntities(data).replaceAll('</', '<\\/');
}

function isList(input: AnyNode | readonly AnyNode[]): input is readonly AnyNode[] {
  return Array.isArray(input);
}
