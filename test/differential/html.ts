import type { ChildNode } from 'domhandler';
import { hasChildren, isTag } from 'domhandler';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment, serialize } from 'parse5';

type ParsedNode = DefaultTreeAdapterTypes.Node;
type ParsedElement = DefaultTreeAdapterTypes.Element;

const runs = new Set(['script', 'object', 'embed', 'applet', 'base', 'frame', 'frameset', 'noscript', 'template']);
const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'poster',
  'background',
  'cite',
]);

/** Why HTML is dangerous in a browser, or is not read as it was written; `undefined` when nothing is. */
export function dangerIn(html: string, isPage = false): string | undefined {
  const root = isPage ? parse(html) : parseFragment(html);
  for (const element of elementsOf(root)) {
    const danger = dangerOf(element);
    if (danger) return danger;
  }
  // what a browser reads, writes again and reads again must stay the same: else a cleaner in between can be fooled
  const once = serialize(root);
  const again = isPage ? parse(once) : parseFragment(once);
  for (const element of elementsOf(again)) {
    const danger = dangerOf(element);
    if (danger) return `after writing it again: ${danger}`;
  }
  return undefined;
}

/** Elements and attributes that an HTML reader finds and that were not meant, in the words of a message; none is good. */
export function notMeant(html: string, meant: readonly ChildNode[]): string[] {
  const known = new Set<string>();
  const waiting: ChildNode[] = [...meant];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isTag(node)) {
      const attributes = Object.entries(node.attribs).map(([name]) => name.toLowerCase());
      known.add(signature(node.name, attributes));
    }
    if (hasChildren(node)) for (const child of node.children) waiting.push(child as ChildNode); // a document is no child
  }
  return elementsOf(parseFragment(html))
    .filter(({ tagName, attrs }) => !implied.has(tagName) || attrs.length > 0)
    .map(({ tagName, attrs }) =>
      signature(
        tagName,
        attrs.map(({ name, prefix }) => (prefix ? `${prefix}:${name}` : name).toLowerCase()), // SVG has names in mixed case
      ),
    )
    .filter((found) => !known.has(found));
}

/** Elements that HTML puts in by itself. `</p>` and `</br>` without a start tag are two of them. */
const implied = new Set(['html', 'head', 'body', 'tbody', 'tr', 'colgroup', 'p', 'br']);

function signature(name: string, attributes: readonly string[]): string {
  return [name.toLowerCase(), ...[...new Set(attributes)].sort()].join(' ');
}

/** All elements, with a loop: documents are nested as deep as they like. */
function elementsOf(root: ParsedNode): ParsedElement[] {
  const found: ParsedElement[] = [];
  const waiting: ParsedNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node);
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) waiting.push(...node.childNodes);
  }
  return found;
}

function dangerOf({ tagName, attrs }: ParsedElement): string | undefined {
  if (runs.has(tagName)) return `<${tagName}>`;
  for (const { name, value } of attrs) {
    if (name.startsWith('on')) return `<${tagName} ${name}>`;
    if (name === 'srcdoc' || (tagName === 'meta' && name === 'http-equiv')) return `<${tagName} ${name}>`;
    if (addresses.has(name) && runsAsCode(value, tagName)) return `<${tagName} ${name}="${value}">`;
    if (name === 'style' && /expression\s*\(|url\s*\(\s*["']?\s*(?:javascript|vbscript):/i.test(value))
      return `<${tagName} style>`;
  }
  return undefined;
}

/** As a browser reads addresses: leading blanks and controls, tabs and line ends are left out. */
function runsAsCode(address: string, tagName: string): boolean {
  const read = address
    .replace(/^[\0-\x20]+/, '')
    .replaceAll(/[\t\n\r]/g, '')
    .toLowerCase();
  if (/^(?:javascript|vbscript):/.test(read)) return true;
  return read.startsWith('data:') && !(tagName === 'img' && read.startsWith('data:image/'));
}
