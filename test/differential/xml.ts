import { entityCode } from '@macrowright/storage';
import { ParseOption, XmlComment, XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';

const prefixes = ['ac', 'ri', 'at'];
const option = ParseOption.XML_PARSE_NOENT | ParseOption.XML_PARSE_HUGE;

/** The result of a strict XML parser for storage format. */
export interface XmlVerdict {
  /** The error message; `undefined` if the text is well-formed. */
  readonly error: string | undefined;
  /** Start tags with their attributes, and the text, in document order. */
  readonly outline: readonly string[];
}

/**
 * Parses storage format with libxml2, inside an element that binds the prefixes of Confluence, and with declarations of the
 * XHTML entities that the text uses.
 */
export function strictVerdict(value: string): XmlVerdict {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(wrapped(value), { option });
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error), outline: [] };
  }
  try {
    return { error: undefined, outline: outlineOf(document.root) };
  } finally {
    document.dispose();
  }
}

function wrapped(value: string): string {
  const names = new Set(Array.from(value.matchAll(/&([A-Za-z][A-Za-z0-9]*);/g), ([, name]) => name ?? ''));
  const declared = Array.from(names, (name) => [name, entityCode(name)] as const)
    .filter(([name, code]) => code !== undefined && !['amp', 'lt', 'gt', 'quot', 'apos'].includes(name))
    .map(([name, code]) => `<!ENTITY ${name} "&#${code};">`);
  const bound = prefixes.map((prefix) => ` xmlns:${prefix}="urn:${prefix}"`).join('');
  return `<!DOCTYPE xml [${declared.join('')}]><xml${bound}>\n${value}</xml>`;
}

function outlineOf(root: XmlElement): string[] {
  const outline: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') outline.push(text);
    text = '';
  };
  const waiting: (XmlNode | 'end')[] = childrenOf(root).reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node === 'end') {
      flush();
      outline.push('end');
    } else if (node instanceof XmlElement) {
      flush();
      const attributes = node.attrs.map((attribute) => `${nameOf(attribute)}=${attribute.value}`).sort();
      outline.push([`<${nameOf(node)}`, ...attributes].join(' '));
      waiting.push('end', ...childrenOf(node).reverse());
    } else if (!(node instanceof XmlComment) && isText(node)) text += node.content;
  }
  flush();
  // the line break that the wrapper adds
  if (outline[0]?.startsWith('\n')) outline[0] = outline[0].slice(1);
  return outline.filter((entry) => entry !== '');
}

function isText(node: XmlNode): boolean {
  return ['XmlText', 'XmlCData'].includes(node.constructor.name);
}

function nameOf({ prefix, name }: { readonly prefix: string; readonly name: string }): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}

function childrenOf(element: XmlElement): XmlNode[] {
  const children: XmlNode[] = [];
  for (let child = element.firstChild; child; child = child.next) children.push(child);
  return children;
}
