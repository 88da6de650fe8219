import { Pieces } from './pieces.ts';

/** Tags without attributes, made once: most tags of a page are the same few. Kept storage may bring names without end. */
const known = 500;

const opening = new Map<string, string>();
const closing = new Map<string, string>();
const empty = new Map<string, string>();

/** `<name>` */
export function openingTag(name: string): string {
  return opening.get(name) ?? remembered(opening, name, `<${name}>`);
}

/** `</name>` */
export function closingTag(name: string): string {
  return closing.get(name) ?? remembered(closing, name, `</${name}>`);
}

/** `<name />` */
export function emptyTag(name: string): string {
  return empty.get(name) ?? remembered(empty, name, `<${name} />`);
}

function remembered(table: Map<string, string>, name: string, tag: string): string {
  if (table.size > known) table.clear();
  table.set(name, tag);
  return tag;
}

/** Adds the opening tag of an element, or its only tag. */
export function pushOpening(
  name: string,
  attributes: Readonly<Record<string, string>> | undefined,
  isEmpty: boolean,
  pieces: Pieces,
): void {
  let plain = true;
  for (const key in attributes) {
    if (plain) pieces.add(`<${name}`);
    plain = false;
    pieces.add(' ');
    pieces.add(key);
    pieces.add('="');
    pieces.add(attributes[key] ?? '');
    pieces.add('"');
  }
  if (plain) pieces.add(isEmpty ? emptyTag(name) : openingTag(name));
  else pieces.add(isEmpty ? ' />' : '>');
}

/** The opening tag of an element with attributes. */
export function openingTagWith(name: string, attributes: Readonly<Record<string, string>>): string {
  const pieces = new Pieces();
  pushOpening(name, attributes, false, pieces);
  return pieces.text();
}
