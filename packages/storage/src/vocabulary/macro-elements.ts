import type { ElementDefinition } from './element-definition.ts';

/** `ac:structured-macro` and its parts. */
export const macroElements = {
  'ac:structured-macro': {
    display: 'either',
    content: 'elements',
    children: ['ac:parameter', 'ac:default-parameter', 'ac:rich-text-body', 'ac:plain-text-body'],
    since: '5.1',
    doc: 'A macro: its parameters, then at most one body.',
    attributes: {
      'ac:name': { type: 'text', required: true, doc: 'The key of the macro; upper and lower case differ on Cloud.' },
      'ac:schema-version': { type: 'integer', doc: 'The version of the macro’s parameters; 1 when left out.' },
      'ac:macro-id': {
        type: 'uuid',
        serverMade: true,
        since: '5.4',
        doc: 'Names this one macro; given by the server.',
      },
      'ac:local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
      'data-layout': {
        type: 'enum',
        values: ['default', 'wide', 'full-width'],
        where: 'cloud',
        doc: 'How far it reaches beyond the text column.',
      },
      'ac:breakout-mode': { type: 'enum', values: ['wide', 'full-width'], where: 'cloud', doc: 'How far it reaches.' },
      'ac:breakout-width': { type: 'integer', where: 'cloud', doc: 'Its width in pixels.' },
    },
  },
  'ac:macro': {
    display: 'either',
    content: 'elements',
    children: ['ac:default-parameter', 'ac:parameter', 'ac:rich-text-body', 'ac:plain-text-body'],
    insteadUse: 'ac:structured-macro',
    doc: 'A macro as Confluence 4 wrote it; still read.',
    attributes: {
      'ac:name': { type: 'text', required: true, doc: 'The key of the macro.' },
    },
  },
  'ac:parameter': {
    display: 'part',
    content: 'inline',
    parents: ['ac:structured-macro', 'ac:macro'],
    doc: 'One parameter: text, in which white space counts, or resource identifiers.',
    attributes: {
      'ac:name': { type: 'text', required: true, doc: 'The name; "" is the unnamed parameter.' },
    },
  },
  'ac:default-parameter': {
    display: 'part',
    content: 'text',
    parents: ['ac:macro', 'ac:structured-macro'],
    insteadUse: 'ac:parameter',
    doc: 'The unnamed parameter as Confluence 4 wrote it.',
    attributes: {},
  },
  'ac:rich-text-body': {
    display: 'part',
    content: 'flow',
    parents: ['ac:structured-macro', 'ac:macro'],
    doc: 'The body of a macro that holds page content.',
    attributes: {},
  },
  'ac:plain-text-body': {
    display: 'part',
    content: 'cdata',
    parents: ['ac:structured-macro', 'ac:macro'],
    doc: 'The body of a macro that holds text, always in a CDATA section.',
    attributes: {},
  },
} as const satisfies Readonly<Record<string, ElementDefinition>>;
