import type { ElementDefinition } from './element-definition.ts';

/** Cloud editor nodes that have no other storage format. Their attributes have no prefix. */
export const adfElements = {
  'ac:adf-extension': {
    display: 'block',
    content: 'elements',
    children: ['ac:adf-node', 'ac:adf-fallback'],
    where: 'cloud',
    doc: 'A node of the Cloud editor, with a fallback for other software.',
    attributes: {},
  },
  'ac:adf-node': {
    display: 'part',
    content: 'elements',
    children: ['ac:adf-attribute', 'ac:adf-content', 'ac:adf-node', 'ac:adf-mark'],
    parents: ['ac:adf-extension', 'ac:adf-node', 'ac:adf-fallback'],
    where: 'cloud',
    doc: 'A node of the Cloud editor.',
    attributes: {
      type: {
        type: 'enum',
        values: ['panel', 'decision-list', 'decision-item', 'extension', 'bodied-extension'],
        open: true,
        required: true,
        doc: 'The type of the node.',
      },
    },
  },
  'ac:adf-attribute': {
    display: 'part',
    content: 'inline',
    parents: ['ac:adf-node'],
    where: 'cloud',
    doc: 'An attribute of the node: text or parameters.',
    attributes: {
      key: { type: 'text', required: true, doc: 'The name.' },
      type: { type: 'text', doc: 'The type of the value.' },
    },
  },
  'ac:adf-parameter': {
    display: 'part',
    content: 'inline',
    parents: ['ac:adf-attribute', 'ac:adf-parameter'],
    where: 'cloud',
    doc: 'A parameter of an extension: text, parameters or values.',
    attributes: {
      key: { type: 'text', required: true, doc: 'The name.' },
      type: { type: 'text', doc: 'The type of the value.' },
    },
  },
  'ac:adf-parameter-value': {
    display: 'part',
    content: 'text',
    parents: ['ac:adf-parameter'],
    where: 'cloud',
    doc: 'One of several values of a parameter.',
    attributes: {},
  },
  'ac:adf-content': {
    display: 'part',
    content: 'flow',
    parents: ['ac:adf-node'],
    where: 'cloud',
    doc: 'The content of the node.',
    attributes: {},
  },
  'ac:adf-mark': {
    display: 'part',
    content: 'elements',
    children: ['ac:adf-data-consumer-source'],
    parents: ['ac:adf-node', 'ac:image'],
    where: 'cloud',
    doc: 'A mark of the node, such as the border of an image.',
    attributes: {
      key: { type: 'text', required: true, doc: 'The type of the mark.' },
      size: { type: 'integer', doc: 'The width of a border in pixels.' },
      color: { type: 'text', doc: 'The color of a border.' },
    },
  },
  'ac:adf-data-consumer-source': {
    display: 'part',
    content: 'text',
    parents: ['ac:adf-mark'],
    where: 'cloud',
    doc: 'The data source of a node.',
    attributes: {},
  },
  'ac:adf-fallback': {
    display: 'part',
    content: 'flow',
    parents: ['ac:adf-extension'],
    where: 'cloud',
    doc: 'Shown by software that does not support the node.',
    attributes: {},
  },
} as const satisfies Readonly<Record<string, ElementDefinition>>;
