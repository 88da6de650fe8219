import type { AttributeDefinition } from './element-definition.ts';

/** What every XHTML element takes. Any `data-…` attribute is taken as well; Data Center keeps those. */
export const commonAttributes = {
  class: { type: 'text', doc: 'CSS classes.' },
  style: { type: 'css', doc: 'CSS, as in "text-align: center;".' },
  id: { type: 'text', doc: 'A name within the page; Cloud drops it.' },
  title: { type: 'text', doc: 'Shown when the pointer rests on it.' },
  lang: { type: 'text', doc: 'The language of the text.' },
  dir: { type: 'enum', values: ['ltr', 'rtl'], doc: 'The direction of the text.' },
} as const satisfies Readonly<Record<string, AttributeDefinition>>;
