import type { ChildNode, Element } from 'domhandler';
import { attribute, childElements, isElement, textOf } from './read.ts';

/** The parts of a macro in the source, independent of its definition. */
export interface Macro {
  readonly element: Element;
  /** `''` when the name is missing. */
  readonly name: string;
  /** In source order, with duplicates. */
  readonly parameters: readonly MacroParameter[];
  readonly body: MacroBody | undefined;
}

/** One parameter of a macro. */
export interface MacroParameter {
  readonly element: Element;
  /** `''` for the unnamed parameter. */
  readonly name: string;
  /** The decoded text, not trimmed; `''` when the parameter contains resources. */
  readonly value: string;
  /** The `ri:*` and `ac:link` children. */
  readonly resources: readonly Element[];
}

/** The body of a macro: markup, or text. */
export type MacroBody =
  | { readonly kind: 'rich'; readonly element: Element; readonly nodes: readonly ChildNode[] }
  | { readonly kind: 'plain'; readonly element: Element; readonly text: string };

/** Reads a macro from an `ac:structured-macro`, or the `ac:macro` of old pages. `undefined` for any other element. */
export function macroOf(element: Element): Macro | undefined {
  if (element.name !== 'ac:structured-macro' && element.name !== 'ac:macro') return undefined;
  const parameters: MacroParameter[] = [];
  let body: MacroBody | undefined;
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.name === 'ac:parameter') parameters.push(parameterOf(child, attribute(child, 'ac:name') ?? ''));
    else if (child.name === 'ac:default-parameter') parameters.push(parameterOf(child, ''));
    else body ??= bodyOf(child);
  }
  return { element, name: attribute(element, 'ac:name') ?? '', parameters, body };
}

function parameterOf(element: Element, name: string): MacroParameter {
  const resources = childElements(element);
  return { element, name, value: resources.length > 0 ? '' : textOf(element), resources };
}

function bodyOf(element: Element): MacroBody | undefined {
  if (element.name === 'ac:rich-text-body') return { kind: 'rich', element, nodes: element.children };
  return element.name === 'ac:plain-text-body' ? new PlainBody(element) : undefined;
}

/** Reads its text on first use, so that deeply nested bodies are not read again at every level. */
class PlainBody {
  readonly kind = 'plain';
  readonly element: Element;
  private read: string | undefined;

  constructor(element: Element) {
    this.element = element;
  }

  get text(): string {
    this.read ??= plainText(this.element);
    return this.read;
  }
}

/** White space around CDATA sections comes from pretty printing and is not part of the text. */
function plainText(element: Element): string {
  const sections = element.children.filter((child) => child.type === 'cdata');
  return textOf(sections.length > 0 ? sections : element);
}
