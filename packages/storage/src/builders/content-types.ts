import type { CDATA, Text } from 'domhandler';
import type { Child, ElementOf } from '../build.ts';
import type { ElementName, vocabulary } from '../vocabulary/vocabulary.ts';

type Nothing = undefined | null | false;
type Lists<T> = T | Nothing | readonly Lists<T>[];

/** Text where no markup may stand. */
export type TextContent = Lists<string | number | Text>;

type Definition<N extends ElementName> = (typeof vocabulary)[N];

/** What may stand in an element: text where text is due, and only the listed elements where those are due. */
export type ContentOf<N extends ElementName> =
  Definition<N> extends { readonly content: 'empty' }
    ? Nothing
    : Definition<N> extends { readonly content: 'text' }
      ? TextContent
      : Definition<N> extends { readonly content: 'cdata' }
        ? Lists<string | number | CDATA>
        : Definition<N> extends { readonly content: 'elements'; readonly children: readonly (infer C extends string)[] }
          ? Lists<ElementOf<C>>
          : Child;
