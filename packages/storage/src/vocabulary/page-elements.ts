import type { ElementDefinition } from './element-definition.ts';

/** Layout, tasks, and the marks that a page carries in its text. */
export const pageElements = {
  'ac:layout': {
    display: 'block',
    content: 'elements',
    children: ['ac:layout-section'],
    since: '5.2',
    doc: 'The sections of a page. Stands at the top only, and holds all that is there.',
    attributes: {},
  },
  'ac:layout-section': {
    display: 'part',
    content: 'elements',
    children: ['ac:layout-cell'],
    parents: ['ac:layout'],
    since: '5.2',
    doc: 'A row of cells.',
    attributes: {
      'ac:type': {
        type: 'enum',
        values: [
          'single',
          'fixed-width',
          'two_equal',
          'two_left_sidebar',
          'two_right_sidebar',
          'three_equal',
          'three_with_sidebars',
          'three_left_sidebars',
          'three_right_sidebars',
          'four_equal',
          'five_equal',
        ],
        required: true,
        doc: 'How many cells there are, and how wide.',
      },
      'ac:breakout-mode': {
        type: 'enum',
        values: ['default', 'wide', 'full-width'],
        where: 'cloud',
        doc: 'How far it reaches beyond the text column.',
      },
      'ac:breakout-width': { type: 'integer', where: 'cloud', doc: 'Its width in pixels.' },
      'ac:local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
    },
  },
  'ac:layout-cell': {
    display: 'part',
    content: 'flow',
    parents: ['ac:layout-section'],
    since: '5.2',
    doc: 'One cell of a section.',
    attributes: {
      'ac:local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
      style: { type: 'css', where: 'cloud', doc: 'CSS.' },
      valign: { type: 'text', where: 'cloud', doc: 'Where its content stands.' },
    },
  },
  'ac:task-list': {
    display: 'block',
    content: 'elements',
    children: ['ac:task'],
    doc: 'A list of tasks.',
    attributes: {
      'ac:task-list-id': {
        type: 'text',
        serverMade: true,
        where: 'cloud',
        doc: 'Names the list; given by the editor.',
      },
      'ac:local-id': { type: 'uuid', serverMade: true, where: 'cloud', doc: 'Names this node; given by the editor.' },
    },
  },
  'ac:task': {
    display: 'part',
    content: 'elements',
    children: ['ac:task-id', 'ac:task-uuid', 'ac:task-status', 'ac:task-body'],
    parents: ['ac:task-list'],
    doc: 'One task: its status, then its text.',
    attributes: {},
  },
  'ac:task-id': {
    display: 'part',
    content: 'text',
    parents: ['ac:task'],
    doc: 'A number, unique within the page; given by the server.',
    attributes: {},
  },
  'ac:task-uuid': {
    display: 'part',
    content: 'text',
    parents: ['ac:task'],
    doc: 'Names the task; given by the server.',
    attributes: {},
  },
  'ac:task-status': {
    display: 'part',
    content: 'text',
    parents: ['ac:task'],
    doc: '"complete" or "incomplete", without white space.',
    attributes: {},
  },
  'ac:task-body': {
    display: 'part',
    content: 'flow',
    parents: ['ac:task'],
    doc: 'The text of a task. The first person in it is to do it, the first date is when.',
    attributes: {},
  },
  'ac:placeholder': {
    display: 'inline',
    content: 'inline',
    doc: 'Instructions of a template, gone when one types.',
    attributes: {
      'ac:type': { type: 'enum', values: ['text', 'mention', 'jira'], doc: 'What is to be put in.' },
    },
  },
  'ac:inline-comment-marker': {
    display: 'inline',
    content: 'inline',
    doc: 'The text that a comment is about. Without the marker the comment is lost from view.',
    attributes: {
      'ac:ref': { type: 'uuid', required: true, doc: 'The comment.' },
    },
  },
} as const satisfies Readonly<Record<string, ElementDefinition>>;
