import type { Element } from 'domhandler';
import { isVoidElement } from '../void-elements.ts';

/** XML is the storage format itself. HTML is read the same way by an HTML parser and an XML parser. */
export type PrintSyntax = 'xml' | 'html';

/** How elements of one name are written. */
export interface Tag {
  /** `<p` */
  readonly open: string;
  /** `<p>` */
  readonly start: string;
  /** `</p>` */
  readonly end: string;
  /** An element without attributes and children: `<p />` or `<p></p>`. */
  readonly empty: string;
  /** What follows the attributes of an element without children: ` />` or `></p>`. */
  readonly emptyEnd: string;
  /** Void elements of HTML lose their children. */
  readonly isVoid: boolean;
  /** HTML reads the text of `style` and `script` up to the end tag without decoding references. */
  readonly isRawText: boolean;
}

/** Creates a function that returns the tags for a name and assembles them only once. */
export function createTags(syntax: PrintSyntax): (name: string) => Tag {
  const tags = new Map<string, Tag>();
  return (name) => {
    let tag = tags.get(name);
    if (!tag) {
      tag = syntax === 'xml' ? xmlTag(name) : htmlTag(name);
      tags.set(name, tag);
    }
    return tag;
  };
}

function xmlTag(name: string): Tag {
  return { ...tagParts(name), empty: `<${name} />`, emptyEnd: ' />', isVoid: false, isRawText: false };
}

function htmlTag(name: string): Tag {
  const isRawText = name === 'style' || name === 'script';
  if (isVoidElement(name)) return { ...xmlTag(name), isVoid: true };
  return { ...tagParts(name), empty: `<${name}></${name}>`, emptyEnd: `></${name}>`, isVoid: false, isRawText };
}

function tagParts(name: string) {
  return { open: `<${name}`, start: `<${name}>`, end: `</${name}>` };
}

/** A raw attribute value for double quotes. */
export function quotable(value: string): string {
  return value.includes('"') ? value.replaceAll('"', '&quot;') : value;
}

/** The start tag of an element in the canonical spelling: double quotes, one space before `/>`. */
export function startTag({ name, attribs }: Element, isEmpty: boolean): string {
  let tag = `<${name}`;
  for (const key in attribs) tag += ` ${key}="${quotable(attribs[key] ?? '')}"`;
  return tag + (isEmpty ? ' />' : '>');
}

/** The end tag of an element. */
export function endTag({ name }: Element): string {
  return `</${name}>`;
}
