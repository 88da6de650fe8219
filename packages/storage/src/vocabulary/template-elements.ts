import type { ElementDefinition } from './element-definition.ts';

/** Variables of templates. */
export const templateElements = {
  'at:declarations': {
    display: 'block',
    content: 'elements',
    children: ['at:string', 'at:textarea', 'at:list'],
    doc: 'The variables of a template; the first node of it.',
    attributes: {},
  },
  'at:string': {
    display: 'part',
    content: 'empty',
    parents: ['at:declarations'],
    doc: 'A variable of one line.',
    attributes: {
      'at:name': { type: 'text', required: true, doc: 'The name of the variable.' },
    },
  },
  'at:textarea': {
    display: 'part',
    content: 'empty',
    parents: ['at:declarations'],
    doc: 'A variable of several lines.',
    attributes: {
      'at:name': { type: 'text', required: true, doc: 'The name of the variable.' },
      'at:rows': { type: 'integer', doc: 'The height of its field, in lines.' },
      'at:columns': { type: 'integer', doc: 'The width of its field, in characters.' },
    },
  },
  'at:list': {
    display: 'part',
    content: 'elements',
    children: ['at:option'],
    parents: ['at:declarations'],
    doc: 'A variable with a choice of values.',
    attributes: {
      'at:name': { type: 'text', required: true, doc: 'The name of the variable.' },
    },
  },
  'at:option': {
    display: 'part',
    content: 'empty',
    parents: ['at:list'],
    doc: 'One value to choose.',
    attributes: {
      'at:value': { type: 'text', required: true, doc: 'The value.' },
    },
  },
  'at:var': {
    display: 'inline',
    content: 'empty',
    doc: 'Where the value of a variable comes.',
    attributes: {
      'at:name': { type: 'text', required: true, doc: 'The name of the variable.' },
      'at:rawxhtml': { type: 'boolean', doc: 'The value is markup, as blueprints have it.' },
    },
  },
  'at:i18n': {
    display: 'inline',
    content: 'empty',
    where: 'datacenter',
    doc: 'A text of a blueprint in the language of the reader.',
    attributes: {
      'at:key': { type: 'text', required: true, doc: 'The key of the text.' },
    },
  },
} as const satisfies Readonly<Record<string, ElementDefinition>>;
