import type { Element } from 'domhandler';
import { type AttributeValue, type Child, cdata, type ElementOf, element } from '../build.ts';
import { isRecord } from '../is-record.ts';
import type { AttributesOf } from '../vocabulary/attribute-types.ts';
import type { ElementName } from '../vocabulary/vocabulary.ts';
import type { ContentOf } from './content-types.ts';

/** Builds one kind of element. Attributes are the first argument, which is optional if no attribute is required. */
export type ElementBuilder<N extends ElementName> =
  Record<never, never> extends AttributesOf<N>
    ? {
        (...content: readonly ContentOf<N>[]): ElementOf<N>;
        (attributes: BuilderAttributes<N>, ...content: readonly ContentOf<N>[]): ElementOf<N>;
      }
    : (attributes: BuilderAttributes<N>, ...content: readonly ContentOf<N>[]) => ElementOf<N>;

/** Attributes, but not a node: for an element without attributes, any object would be assignable. */
type BuilderAttributes<N extends ElementName> = AttributesOf<N> & { readonly nodeType?: never };

type Attributes = Readonly<Record<string, AttributeValue>>;

/** The builder of an element of the vocabulary. */
export function builder<N extends ElementName>(name: N): ElementBuilder<N> {
  const build = (...input: readonly (Attributes | Child)[]): Element => {
    const [first, ...rest] = input;
    return isAttributes(first) ? buildElement(name, first, rest) : buildElement(name, {}, input);
  };
  return build as unknown as ElementBuilder<N>; // the two call forms are distinguished at run time
}

/** Builds an element. Its text becomes CDATA sections if the format requires that. */
export function buildElement(name: string, attributes: Attributes, content: readonly unknown[]): Element {
  const children = content as readonly Child[]; // guaranteed by the typed call forms
  return element(name, attributes, isCdataOnly(name) ? children.map(toCdata) : children);
}

function isCdataOnly(name: string): boolean {
  return name === 'ac:plain-text-body' || name === 'ac:plain-text-link-body';
}

function toCdata(child: Child): Child {
  if (typeof child === 'string' || typeof child === 'number') return cdata(String(child));
  return Array.isArray(child) ? child.map(toCdata) : child;
}

/** Every node has a `nodeType`. */
function isAttributes(value: unknown): value is Attributes {
  return isRecord(value) && !('nodeType' in value);
}
