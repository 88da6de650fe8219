import type { ChildNode, Element as ElementNode } from 'domhandler';
import { type AttributeValue, type Child, toNodes } from './build.ts';
import type { TextContent } from './builders/content-types.ts';
import { buildElement } from './builders/element-builder.ts';
import type { AttributesOf } from './vocabulary/attribute-types.ts';
import type { ElementName, vocabulary } from './vocabulary/vocabulary.ts';

/** A function that builds nodes from properties. `children` is the content between its tags. */
export type Component<P> = (properties: P) => Child;

interface Properties {
  readonly children?: unknown;
}

/** Called by compiled JSX. Builds the same node as `element`. */
export function jsx<P extends Properties>(type: string | Component<P>, properties: P): JSX.Element {
  if (typeof type === 'function') return toNodes(type(properties));
  const { children, ...attributes } = properties;
  const values = attributes as Readonly<Record<string, AttributeValue>>; // typed by the intrinsic elements
  return buildElement(type, values, Array.isArray(children) ? children : [children]);
}

/** The same, for an element with several children. */
export const jsxs = jsx;

/** The same, for development builds, whose source positions are not used. */
export const jsxDEV = jsx;

/** `<>…</>`: nodes without an element around them. */
export function Fragment({ children }: { readonly children?: Child }): ChildNode[] {
  return toNodes(children);
}

type Nothing = undefined | null | false;
type Nodes = JSX.Element | Nothing | readonly Nodes[];

type Definition<N extends ElementName> = (typeof vocabulary)[N];

/** JSX does not preserve the type of an element, so where only some elements are allowed, only text is rejected. */
type JsxContent<N extends ElementName> =
  Definition<N> extends { readonly content: 'empty' }
    ? Nothing
    : Definition<N> extends { readonly content: 'text' }
      ? TextContent
      : Definition<N> extends { readonly content: 'elements' }
        ? Nodes
        : Child;

type Intrinsic = { readonly [N in ElementName]: AttributesOf<N> & { readonly children?: JsxContent<N> } };

/** The types that the compiler looks up. */
export declare namespace JSX {
  /** The result of a JSX expression: an element, or the nodes of a fragment or component. */
  type Element = ElementNode | ChildNode[];
  type ElementType = ElementName | ((properties: never) => Child);
  interface IntrinsicElements extends Intrinsic {}
  interface ElementChildrenAttribute {
    readonly children: unknown;
  }
}
