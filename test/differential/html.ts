import type { ChildNode } from 'domhandler';
import { hasChildren, isTag } from 'domhandler';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment, serialize } from 'parse5';

type ParsedNode = DefaultTreeAdapterTypes.Node;
type ParsedElement = DefaultTreeAdapterTypes.Element;

const activeElements = new Set([
  'script',
  'object',
  'embed',
  'applet',
  'base',
  'frame',
  'frameset',
  'noscript',
  'template',
]);
const urlAttributes = new Set([
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

/** Why HTML is dangerous in a browser; `undefined` if it is not. */
export function dangerIn(html: string, isPage = false): string | undefined {
  const root = isPage ? parse(html) : parseFragment(html);
  for (const element of elementsOf(root)) {
    const danger = dangerOf(element);
    if (danger) return danger;
  }
  // serializing and parsing again must not make HTML dangerous, or it would bypass a sanitizer in between
  const once = serialize(root);
  const again = isPage ? parse(once) : parseFragment(once);
  for (const element of elementsOf(again)) {
    const danger = dangerOf(element);
    if (danger) return `after serializing it again: ${danger}`;
  }
  return undefined;
}

/** Elements and attributes that an HTML parser finds in `html` but that are not in the rendered nodes. */
export function unintendedMarkup(html: string, intended: readonly ChildNode[]): string[] {
  const known = new Set<string>();
  const waiting: ChildNode[] = [...intended];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isTag(node)) {
      const attributes = Object.entries(node.attribs).map(([name]) => name.toLowerCase());
      known.add(signature(node.name, attributes));
    }
    if (hasChildren(node)) for (const child of node.children) waiting.push(child as ChildNode); // a child is never a document
  }
  return elementsOf(parseFragment(html))
    .filter(({ tagName, attrs }) => !implied.has(tagName) || attrs.length > 0)
    .map(({ tagName, attrs }) =>
      signature(
        tagName,
        attrs.map(({ name, prefix }) => (prefix ? `${prefix}:${name}` : name).toLowerCase()), // SVG names have mixed case
      ),
    )
    .filter((found) => !known.has(found));
}

/** Elements that an HTML parser inserts, such as for `</p>` and `</br>` without a start tag. */
const implied = new Set(['html', 'head', 'body', 'tbody', 'tr', 'colgroup', 'p', 'br']);

function signature(name: string, attributes: readonly string[]): string {
  return [name.toLowerCase(), ...[...new Set(attributes)].sort()].join(' ');
}

/** All elements. Uses a loop, because documents can be nested deeper than the call stack allows. */
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
  if (activeElements.has(tagName)) return `<${tagName}>`;
  for (const { name, value } of attrs) {
    if (name.startsWith('on')) return `<${tagName} ${name}>`;
    if (name === 'srcdoc' || (tagName === 'meta' && name === 'http-equiv')) return `<${tagName} ${name}>`;
    if (urlAttributes.has(name) && runsAsCode(value, tagName)) return `<${tagName} ${name}="${value}">`;
    if (name === 'style' && /expression\s*\(|url\s*\(\s*["']?\s*(?:javascript|vbscript):/i.test(value))
      return `<${tagName} style>`;
  }
  return undefined;
}

/** Like browsers, it ignores leading spaces and control characters, tabs and line breaks in URLs. */
function runsAsCode(url: string, tagName: string): boolean {
  const normalized = url
    .replace(/^[\0-\x20]+/, '')
    .replaceAll(/[\t\n\r]/g, '')
    .toLowerCase();
  if (/^(?:javascript|vbscript):/.test(normalized)) return true;
  return normalized.startsWith('data:') && !(tagName === 'img' && normalized.startsWith('data:image/'));
}
