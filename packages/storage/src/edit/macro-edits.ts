import type { Element } from 'domhandler';
import { element as build, type Child, cdata } from '../build.ts';
import type { TextEdit } from '../diagnostic.ts';
import { type Macro, macroOf } from '../macro.ts';
import type { StorageDocument } from '../parse/parse-storage.ts';
import { endTag, startTag } from '../print/tags.ts';
import { print } from './location.ts';
import { removeNode, replaceChildren } from './node-edits.ts';
import { replaceByText, textAfter, textBefore, textInside } from './text-edits.ts';

/** A new body of a macro: markup, or text for a CDATA section. */
export type NewMacroBody =
  | { readonly kind: 'rich'; readonly content: Child }
  | { readonly kind: 'plain'; readonly text: string };

/**
 * Sets a parameter of a macro to text or to nodes such as `ri:page`. `''` is the name of the unnamed parameter.
 *
 * A new parameter is added after the others, before the body. If several parameters share a name, the last one is set, because it
 * is the effective one.
 */
export function setMacroParameter(
  document: StorageDocument,
  element: Element,
  name: string,
  content: Child,
): TextEdit[] {
  const { parameters, body } = readMacro(element);
  const present = parameters.findLast((parameter) => parameter.name === name);
  if (present) return replaceChildren(document, present.element, content);

  const text = printAround(document, build('ac:parameter', { 'ac:name': name }), content);
  const last = parameters.at(-1);
  if (last) return textAfter(document, last.element, text);
  return body ? textBefore(document, body.element, text) : textInside(document, element, text, 'start');
}

/** Removes all parameters with the given name. */
export function removeMacroParameter(document: StorageDocument, element: Element, name: string): TextEdit[] {
  return readMacro(element)
    .parameters.filter((parameter) => parameter.name === name)
    .flatMap((parameter) => removeNode(document, parameter.element));
}

/** Sets the body of a macro. A body of the other kind is replaced; `undefined` removes the body. */
export function setMacroBody(document: StorageDocument, element: Element, body: NewMacroBody | undefined): TextEdit[] {
  const { body: present, parameters } = readMacro(element);
  if (!body) return present ? removeNode(document, present.element) : [];

  const content = body.kind === 'plain' ? cdata(body.text) : body.content;
  if (present?.kind === body.kind) return replaceContent(document, present.element, content);

  const name = body.kind === 'plain' ? 'ac:plain-text-body' : 'ac:rich-text-body';
  const text = printAround(document, build(name), content);
  if (present) return replaceByText(document, present.element, text);
  const last = parameters.at(-1);
  return last ? textAfter(document, last.element, text) : textInside(document, element, text, 'start');
}

/** Keeps the white space around CDATA sections that comes from pretty printing. */
function replaceContent(document: StorageDocument, body: Element, content: Child): TextEdit[] {
  const sections = body.children.filter((child) => child.type === 'cdata');
  const first = sections[0] && document.rangeOf(sections[0]);
  const last = sections.at(-1) && document.rangeOf(sections.at(-1) ?? body);
  if (!first || !last) return replaceChildren(document, body, content);
  return [{ range: { start: first.start, end: last.end }, text: print(document, content) }];
}

function readMacro(element: Element): Macro {
  const macro = macroOf(element);
  if (!macro) throw new TypeError(`"<${element.name}>" is not a macro.`);
  return macro;
}

/** Prints an element around content. Building it would move nodes of the document out of their tree. */
function printAround(document: StorageDocument, element: Element, content: Child): string {
  const text = print(document, content);
  return text === '' ? startTag(element, true) : startTag(element, false) + text + endTag(element);
}
