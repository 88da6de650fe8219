import type { Element } from 'domhandler';
import { type AttributeValue, type Child, cdata, type ElementOf, element } from '../build.ts';
import type { AttributesOf } from '../vocabulary/attribute-types.ts';
import type { ElementName } from '../vocabulary/vocabulary.ts';
import type { ContentOf } from './content-types.ts';

/** Builds one kind of element. Attributes come first, as an object; they may be left out when none is required. */
export type ElementBuilder<N extends ElementName> =
  Record<never, never> extends AttributesOf<N>
    ? {
        (...content: readonly ContentOf<N>[]): ElementOf<N>;
        (attributes: BuilderAttributes<N>, ...content: readonly ContentOf<N>[]): ElementOf<N>;
      }
    : (attributes: BuilderAttributes<N>, ...content: readonly ContentOf<N>[]) => ElementOf<N>;

/** Attributes, and no node: an element without attributes of its own would take anything for them. */
type BuilderAttributes<N extends ElementName> = AttributesOf<N> & { readonly nodeType?: never };

type Attributes = Readonly<Record<string, AttributeValue>>;

/** The builder of an element of the vocabulary. */
export function builder<N extends ElementName>(name: N): ElementBuilder<N> {
  const build = (...input: readonly (Attributes | Child)[]): Element => {
    const [first, ...rest] = input;
    return isAttributes(first) ? buildElement(name, first, rest) : buildElement(name, {}, input);
  };
  return build as unknown as ElementBuilder<N>; // the two call forms are told apart at run time
}

/** Builds an element whose text goes to CDATA sections where the format wants that. */
export function buildElement(name: string, attributes: Attributes, content: readonly unknown[]): Element {
  const children = content as readonly Child[]; // the typed call forms let nothing else in
  return element(name, attributes, isCdataOnly(name) ? children.map(toCdata) : children);
}

function isCdataOnly(name: string): boolean {
  return name === 'ac:plain-text-body' || name === 'ac:plain-text-link-body';
}

function toCdata(child: Child): Child {
  if (typeof child === 'string' || typeof child === 'number') return cdata(String(child));
  return Array.isArray(child) ? child.map(toCdata) : child;
}

/** Nodes are told by the `nodeType` that each of them has. */
function isAttributes(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('nodeType' in value);
}
