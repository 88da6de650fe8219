import type { AttributeValue } from '../build.ts';
import type { commonAttributes } from './common-attributes.ts';
import type { AttributeDefinition } from './element-definition.ts';
import type { ElementName, vocabulary } from './vocabulary.ts';

type Vocabulary = typeof vocabulary;

/** The values that an attribute accepts. */
type ValueOf<D extends AttributeDefinition> = D extends { readonly values: readonly (infer V)[] }
  ? D extends { readonly open: true }
    ? V | (string & {}) // keeps completion of the listed values
    : V
  : D extends { readonly type: 'integer' }
    ? number | `${number}`
    : D extends { readonly type: 'boolean' }
      ? boolean | 'true' | 'false'
      : string;

type RequiredNames<A> = { [K in keyof A]: A[K] extends { readonly required: true } ? K : never }[keyof A];

type Values<A extends Readonly<Record<string, AttributeDefinition>>> = {
  readonly [K in RequiredNames<A>]: ValueOf<A[K]>;
} & { readonly [K in Exclude<keyof A, RequiredNames<A>>]?: ValueOf<A[K]> | undefined };

/** The attributes of an element according to the vocabulary: names, values, and which are required. */
export type AttributesOf<N extends ElementName> = Values<Vocabulary[N]['attributes']> &
  (N extends `${string}:${string}`
    ? unknown
    : Values<typeof commonAttributes> & { readonly [K in `data-${string}`]?: AttributeValue });
