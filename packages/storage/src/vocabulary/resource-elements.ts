import type { ElementDefinition } from './element-definition.ts';

/** Resource identifiers: what a link, an image or a parameter points at. */
export const resourceElements = {
  'ri:page': {
    display: 'part',
    content: 'empty',
    parents: ['ac:link', 'ac:parameter', 'ri:attachment'],
    doc: 'A page by its title; without a space key in the same space.',
    attributes: {
      'ri:content-title': { type: 'text', required: true, doc: 'The title, compared exactly.' },
      'ri:space-key': { type: 'text', doc: 'The key of the space.' },
      'ri:content-id': { type: 'integer', where: 'cloud', doc: 'The id, in place of a title.' },
      'ri:version-at-save': { type: 'integer', serverMade: true, doc: 'The version when this was saved.' },
    },
  },
  'ri:blog-post': {
    display: 'part',
    content: 'empty',
    parents: ['ac:link', 'ac:parameter', 'ri:attachment'],
    doc: 'A blog post by its title and day.',
    attributes: {
      'ri:content-title': { type: 'text', required: true, doc: 'The title.' },
      'ri:posting-day': { type: 'text', required: true, doc: 'The day, as YYYY/MM/DD.' },
      'ri:space-key': { type: 'text', doc: 'The key of the space.' },
      'ri:version-at-save': { type: 'integer', serverMade: true, doc: 'The version when this was saved.' },
    },
  },
  'ri:attachment': {
    display: 'part',
    content: 'elements',
    children: ['ri:page', 'ri:blog-post', 'ri:content-entity', 'ri:space'],
    parents: ['ac:link', 'ac:image', 'ac:parameter'],
    doc: 'An attached file; on this page unless it holds the page that it is attached to.',
    attributes: {
      'ri:filename': { type: 'text', required: true, doc: 'The name of the file.' },
      'ri:version-at-save': { type: 'integer', serverMade: true, doc: 'The version when this was saved.' },
    },
  },
  'ri:url': {
    display: 'part',
    content: 'empty',
    parents: ['ac:link', 'ac:image', 'ac:parameter'],
    doc: 'An address outside of Confluence.',
    attributes: {
      'ri:value': { type: 'url', required: true, doc: 'The address.' },
    },
  },
  'ri:shortcut': {
    display: 'part',
    content: 'empty',
    parents: ['ac:link', 'ac:parameter'],
    doc: 'A shortcut link, as [CONF-1@JIRA].',
    attributes: {
      'ri:key': { type: 'text', required: true, doc: 'The shortcut.' },
      'ri:parameter': { type: 'text', required: true, doc: 'What it is given.' },
    },
  },
  'ri:user': {
    display: 'part',
    content: 'empty',
    parents: ['ac:link', 'ac:parameter'],
    doc: 'A person; a link to one is a mention. Has exactly one of its attributes.',
    attributes: {
      'ri:account-id': { type: 'text', where: 'cloud', doc: 'The Atlassian account.' },
      'ri:userkey': { type: 'text', where: 'datacenter', since: '5.3', doc: 'The key that stays when a name changes.' },
      'ri:username': { type: 'text', where: 'datacenter', doc: 'The user name, as Confluence 4 wrote it.' },
      'ri:version-at-save': { type: 'integer', serverMade: true, doc: 'The version when this was saved.' },
    },
  },
  'ri:space': {
    display: 'part',
    content: 'empty',
    parents: ['ac:link', 'ac:parameter', 'ri:attachment'],
    doc: 'A space.',
    attributes: {
      'ri:space-key': { type: 'text', required: true, doc: 'The key; that of a personal space starts with "~".' },
      'ri:version-at-save': { type: 'integer', serverMade: true, doc: 'The version when this was saved.' },
    },
  },
  'ri:content-entity': {
    display: 'part',
    content: 'empty',
    parents: ['ac:link', 'ac:parameter', 'ri:attachment'],
    doc: 'Any content by its id: drafts, templates, what has no title.',
    attributes: {
      'ri:content-id': { type: 'integer', required: true, doc: 'The id.' },
      'ri:version-at-save': { type: 'integer', serverMade: true, doc: 'The version when this was saved.' },
    },
  },
} as const satisfies Readonly<Record<string, ElementDefinition>>;
