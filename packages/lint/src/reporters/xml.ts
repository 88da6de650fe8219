import { isXmlCharacter } from '@macrowright/storage';

/** An element of a report, with attributes and child elements or text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly (XmlElement | string)[];
}

/** Prints XML 1.0. Uses only the five predefined entities and omits characters that XML does not allow. */
export function xmlDocument(root: XmlElement): string {
  const pieces = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  write(root, '', pieces);
  return pieces.join('');
}

/** Recursive, because reports have only three levels. */
function write({ name, attributes, children = [] }: XmlElement, indent: string, pieces: string[]): void {
  pieces.push(indent, '<', name);
  for (const [key, value] of Object.entries(attributes)) pieces.push(' ', key, '="', escaped(String(value)), '"');
  if (children.length === 0) {
    pieces.push('/>\n');
    return;
  }
  const [first] = children;
  if (typeof first === 'string') {
    pieces.push('>', escaped(children.join('')), '</', name, '>\n');
    return;
  }
  pieces.push('>\n');
  for (const child of children) if (typeof child !== 'string') write(child, `${indent}  `, pieces);
  pieces.push(indent, '</', name, '>\n');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return [...text]
    .map((character) => escapes[character] ?? (isXmlCharacter(character.codePointAt(0) ?? 0) ? character : '\ufffd'))
    .join('');
}
