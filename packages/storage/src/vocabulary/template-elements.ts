import type { ElementDefinition } from './element-definition.ts';

/** Template variables. */
export const templateElements = {
  'at:declarations': {
    display: 'block',
    content: 'elements',
    children: ['at:string', 'at:textarea', 'at:list'],
    doc: 'The variables of a template; must be its first node.',
    attributes: {},
  },
  'at:string': {
    display: 'part',
    content: 'empty',
    parents: ['at:declarations'],
    doc: 'A single-line variable.',
    attributes: {
      'at:name': { type: 'text', required: true, doc: 'The name of the variable.' },
    },
  },
  'at:textarea': {
    display: 'part',
    content: 'empty',
    parents: ['at:declarations'],
    doc: 'A multi-line variable.',
    attributes: {
      'at:name': { type: 'text', required: true, doc: 'The name of the variable.' },
      'at:rows': { type: 'integer', doc: 'The height of the field in lines.' },
      'at:columns': { type: 'integer', doc: 'The width of the field in characters.' },
    },
  },
  'at:list': {
    display: 'part',
    content: 'elements',
    children: ['at:option'],
    parents: ['at:declarations'],
    doc: 'A variable with a list of options.',
    attributes: {
      'at:name': { type: 'text', required: true, doc: 'The name of the variable.' },
    },
  },
  'at:option': {
    display: 'part',
    content: 'empty',
    parents: ['at:list'],
    doc: 'One of the options.',
    attributes: {
      'at:value': { type: 'text', required: true, doc: 'The value.' },
    },
  },
  'at:var': {
    display: 'inline',
    content: 'empty',
    doc: 'Inserts the value of a variable.',
    attributes: {
      'at:name': { type: 'text', required: true, doc: 'The name of the variable.' },
      'at:rawxhtml': { type: 'boolean', doc: 'Whether the value is markup; used by blueprints.' },
    },
  },
  'at:i18n': {
    display: 'inline',
    content: 'empty',
    where: 'datacenter',
    doc: 'A message of a blueprint in the language of the reader.',
    attributes: {
      'at:key': { type: 'text', required: true, doc: 'The key of the message.' },
    },
  },
} as const satisfies Readonly<Record<string, ElementDefinition>>;
