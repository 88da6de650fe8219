import type { ChildNode, Element } from 'domhandler';
import { attribute, childElements, isElement, textOf } from './read.ts';

/** A macro read into its parts. Knows nothing about what the macro means. */
export interface Macro {
  readonly element: Element;
  /** `''` when the macro names none. */
  readonly name: string;
  /** In source order, duplicates kept. */
  readonly parameters: readonly MacroParameter[];
  readonly body: MacroBody | undefined;
}

/** One parameter of a macro. */
export interface MacroParameter {
  readonly element: Element;
  /** `''` is the unnamed one. */
  readonly name: string;
  /** Decoded text, exactly as it stands; `''` when resources stand instead. */
  readonly value: string;
  /** The `ri:*` and `ac:link` children. */
  readonly resources: readonly Element[];
}

/** The body of a macro: markup, or text. */
export type MacroBody =
  | { readonly kind: 'rich'; readonly element: Element; readonly nodes: readonly ChildNode[] }
  | { readonly kind: 'plain'; readonly element: Element; readonly text: string };

/** Reads a macro: `ac:structured-macro`, or the `ac:macro` of old pages. `undefined` for any other element. */
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

/** Reads its text when asked: bodies that stand in each other a thousand deep are not read a thousand times. */
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

/** White space beside a CDATA section comes from pretty printing and is not part of the text. */
function plainText(element: Element): string {
  const sections = element.children.filter((child) => child.type === 'cdata');
  return textOf(sections.length > 0 ? sections : element);
}
