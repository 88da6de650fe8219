import { type ElementName, vocabulary } from '../vocabulary/vocabulary.ts';
import { builder, type ElementBuilder } from './element-builder.ts';

/** The builders of all elements of the vocabulary, by name: `elements['ri:page']({ 'ri:content-title': 'Home' })`. */
export const elements: { readonly [N in ElementName]: ElementBuilder<N> } = /* @__PURE__ */ createBuilders();

function createBuilders(): { readonly [N in ElementName]: ElementBuilder<N> } {
  const names = Object.keys(vocabulary) as ElementName[]; // the type lists the keys of the vocabulary
  const entries = names.map((name) => [name, builder<ElementName>(name)] as const);
  return Object.fromEntries(entries) as unknown as { readonly [N in ElementName]: ElementBuilder<N> }; // with one entry for each name
}
