import type { ElementDefinition } from './element-definition.ts';

/** Resource identifiers: the targets of links, images and parameters. */
export const resourceElements = {
  'ri:page': {
    display: 'part',
    content: 'empty',
    parents: ['ac:link', 'ac:parameter', 'ri:attachment'],
    doc: 'A page, by title; without a space key, a page of the same space.',
    attributes: {
      'ri:content-title': { type: 'text', required: true, doc: 'The exact title.' },
      'ri:space-key': { type: 'text', doc: 'The key of the space.' },
      'ri:content-id': { type: 'integer', where: 'cloud', doc: 'The id, instead of a title.' },
      'ri:version-at-save': {
        type: 'integer',
        serverMade: true,
        doc: 'The version of the target when this page was saved.',
      },
    },
  },
  'ri:blog-post': {
    display: 'part',
    content: 'empty',
    parents: ['ac:link', 'ac:parameter', 'ri:attachment'],
    doc: 'A blog post, by title and day.',
    attributes: {
      'ri:content-title': { type: 'text', required: true, doc: 'The title.' },
      'ri:posting-day': { type: 'text', required: true, doc: 'The day, as YYYY/MM/DD.' },
      'ri:space-key': { type: 'text', doc: 'The key of the space.' },
      'ri:version-at-save': {
        type: 'integer',
        serverMade: true,
        doc: 'The version of the target when this page was saved.',
      },
    },
  },
  'ri:attachment': {
    display: 'part',
    content: 'elements',
    children: ['ri:page', 'ri:blog-post', 'ri:content-entity', 'ri:space'],
    parents: ['ac:link', 'ac:image', 'ac:parameter'],
    doc: 'An attached file of this page, or of the page that it contains.',
    attributes: {
      'ri:filename': { type: 'text', required: true, doc: 'The name of the file.' },
      'ri:version-at-save': {
        type: 'integer',
        serverMade: true,
        doc: 'The version of the target when this page was saved.',
      },
    },
  },
  'ri:url': {
    display: 'part',
    content: 'empty',
    parents: ['ac:link', 'ac:image', 'ac:parameter'],
    doc: 'An external URL.',
    attributes: {
      'ri:value': { type: 'url', required: true, doc: 'The URL.' },
    },
  },
  'ri:shortcut': {
    display: 'part',
    content: 'empty',
    parents: ['ac:link', 'ac:parameter'],
    doc: 'A shortcut link, such as [CONF-1@JIRA].',
    attributes: {
      'ri:key': { type: 'text', required: true, doc: 'The key of the shortcut.' },
      'ri:parameter': { type: 'text', required: true, doc: 'The argument of the shortcut.' },
    },
  },
  'ri:user': {
    display: 'part',
    content: 'empty',
    parents: ['ac:link', 'ac:parameter'],
    doc: 'A user, identified by exactly one attribute. A link to a user is a mention.',
    attributes: {
      'ri:account-id': { type: 'text', where: 'cloud', doc: 'The id of the Atlassian account.' },
      'ri:userkey': {
        type: 'text',
        where: 'datacenter',
        since: '5.3',
        doc: 'The user key, which stays the same when the user is renamed.',
      },
      'ri:username': { type: 'text', where: 'datacenter', doc: 'The user name, used by Confluence 4.' },
      'ri:version-at-save': {
        type: 'integer',
        serverMade: true,
        doc: 'The version of the target when this page was saved.',
      },
    },
  },
  'ri:space': {
    display: 'part',
    content: 'empty',
    parents: ['ac:link', 'ac:parameter', 'ri:attachment'],
    doc: 'A space.',
    attributes: {
      'ri:space-key': { type: 'text', required: true, doc: 'The key; the key of a personal space starts with "~".' },
      'ri:version-at-save': {
        type: 'integer',
        serverMade: true,
        doc: 'The version of the target when this page was saved.',
      },
    },
  },
  'ri:content-entity': {
    display: 'part',
    content: 'empty',
    parents: ['ac:link', 'ac:parameter', 'ri:attachment'],
    doc: 'Any content, by id, such as a draft or a template.',
    attributes: {
      'ri:content-id': { type: 'integer', required: true, doc: 'The id.' },
      'ri:version-at-save': {
        type: 'integer',
        serverMade: true,
        doc: 'The version of the target when this page was saved.',
      },
    },
  },
} as const satisfies Readonly<Record<string, ElementDefinition>>;
