import type { ElementDefinition } from './element-definition.ts';

/** XHTML that stands as a block. Every one also takes the `commonAttributes`. */
export const blockElements = {
  p: {
    display: 'block',
    content: 'inline',
    doc: 'A paragraph. An empty one, or one with only a no-break space, is a blank line.',
    attributes: {
      'local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
    },
  },
  h1: {
    display: 'block',
    content: 'inline',
    doc: 'A heading of level 1.',
    attributes: {
      'local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
    },
  },
  h2: {
    display: 'block',
    content: 'inline',
    doc: 'A heading of level 2.',
    attributes: {
      'local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
    },
  },
  h3: {
    display: 'block',
    content: 'inline',
    doc: 'A heading of level 3.',
    attributes: {
      'local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
    },
  },
  h4: {
    display: 'block',
    content: 'inline',
    doc: 'A heading of level 4.',
    attributes: {
      'local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
    },
  },
  h5: {
    display: 'block',
    content: 'inline',
    doc: 'A heading of level 5.',
    attributes: {
      'local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
    },
  },
  h6: {
    display: 'block',
    content: 'inline',
    doc: 'A heading of level 6.',
    attributes: {
      'local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
    },
  },
  blockquote: {
    display: 'block',
    content: 'flow',
    doc: 'A quotation.',
    attributes: {
      'local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
    },
  },
  pre: {
    display: 'block',
    content: 'inline',
    doc: 'Text in which white space counts. Cloud makes a code block of it.',
    attributes: {},
  },
  hr: {
    display: 'block',
    content: 'empty',
    doc: 'A line across the page.',
    attributes: {},
  },
  div: {
    display: 'block',
    content: 'flow',
    doc: 'A part of the page.',
    attributes: {
      'data-atlassian-layout': { type: 'text', doc: 'The page layout of Confluence before 5.2, as JSON.' },
    },
  },
  ul: {
    display: 'block',
    content: 'elements',
    children: ['li'],
    doc: 'A list with bullets.',
    attributes: {
      'local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
    },
  },
  ol: {
    display: 'block',
    content: 'elements',
    children: ['li'],
    doc: 'A list with numbers.',
    attributes: {
      start: { type: 'integer', doc: 'The first number.' },
      'local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
    },
  },
  li: {
    display: 'part',
    content: 'flow',
    parents: ['ul', 'ol'],
    doc: 'An item of a list.',
    attributes: {
      'local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
    },
  },
  dl: {
    display: 'block',
    content: 'elements',
    children: ['dt', 'dd'],
    where: 'datacenter',
    doc: 'A list of terms and what they mean.',
    attributes: {},
  },
  dt: {
    display: 'part',
    content: 'inline',
    parents: ['dl'],
    where: 'datacenter',
    doc: 'A term.',
    attributes: {},
  },
  dd: {
    display: 'part',
    content: 'flow',
    parents: ['dl'],
    where: 'datacenter',
    doc: 'What a term means.',
    attributes: {},
  },
  center: {
    display: 'block',
    content: 'flow',
    where: 'datacenter',
    doc: 'Content in the middle; still read.',
    attributes: {},
  },
} as const satisfies Readonly<Record<string, ElementDefinition>>;
