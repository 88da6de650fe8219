import type { CDATA, Text } from 'domhandler';
import type { Child, ElementOf } from '../build.ts';
import type { ElementName, vocabulary } from '../vocabulary/vocabulary.ts';

type Nothing = undefined | null | false;
type Nested<T> = T | Nothing | readonly Nested<T>[];

/** Text, where markup is not allowed. */
export type TextContent = Nested<string | number | Text>;

type Definition<N extends ElementName> = (typeof vocabulary)[N];

/** The content that an element allows: nothing, text only, some elements only, or anything. */
export type ContentOf<N extends ElementName> =
  Definition<N> extends { readonly content: 'empty' }
    ? Nothing
    : Definition<N> extends { readonly content: 'text' }
      ? TextContent
      : Definition<N> extends { readonly content: 'cdata' }
        ? Nested<string | number | CDATA>
        : Definition<N> extends { readonly content: 'elements'; readonly children: readonly (infer C extends string)[] }
          ? Nested<ElementOf<C>>
          : Child;
