import type { AttributeDefinition } from './element-definition.ts';

/** Attributes that every XHTML element accepts. `data-…` attributes are accepted too; Data Center keeps them. */
export const commonAttributes = {
  class: { type: 'text', doc: 'CSS classes.' },
  style: { type: 'css', doc: 'CSS, such as "text-align: center;".' },
  id: { type: 'text', doc: 'A unique name within the page; Cloud removes it.' },
  title: { type: 'text', doc: 'Shown on hover.' },
  lang: { type: 'text', doc: 'The language of the text.' },
  dir: { type: 'enum', values: ['ltr', 'rtl'], doc: 'The direction of the text.' },
} as const satisfies Readonly<Record<string, AttributeDefinition>>;
