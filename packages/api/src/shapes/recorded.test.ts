import { describe, expect, it } from 'vitest';
import { type Confluence, createConfluence } from '../confluence.ts';
import { fakeServer } from '../fake-server.test.util.ts';

/**
 * Responses in the shapes of several server versions. Each case is named after what is special about it. Names and
 * values are invented.
 */

/** An early version: every body is present, but only the expanded one has a value. No status, no extensions. */
const first = {
  id: '3604482',
  type: 'page',
  title: 'new page',
  body: {
    editor: { representation: 'editor', _expandable: { content: '/rest/api/content/3604482' } },
    view: { representation: 'view', _expandable: { content: '/rest/api/content/3604482' } },
    storage: {
      value: '<p>new</p>',
      representation: 'storage',
      _expandable: { content: '/rest/api/content/3604482' },
    },
  },
  version: {
    by: {
      type: 'known',
      username: 'admin',
      displayName: 'A. D. Ministrator',
      profilePicture: { path: '/p', width: 48, height: 48, isDefault: true },
    },
    when: '2014-03-10T23:14:35.031+1100',
    number: 1,
    minorEdit: false,
    message: '',
  },
  _links: { webui: '/display/TST/new+page', tinyui: '/x/AgA3', self: 'http://localhost/rest/api/content/3604482' },
  _expandable: { children: '/rest/api/content/3604482/child', ancestors: '' },
};

/** Cloud: no user name, more version properties, labels and properties under metadata. */
const cloud = {
  id: '98487',
  type: 'page',
  ari: 'ari:cloud:confluence:x:page/98487',
  status: 'current',
  title: 'Overview',
  space: {
    id: 3604491,
    key: 'ENG',
    alias: 'ENG',
    name: 'Engineering',
    type: 'global',
    status: 'current',
    _expandable: { settings: '/rest/api/space/ENG/settings', homepage: '/rest/api/content/1' },
    _links: { webui: '/spaces/ENG', self: 'https://x/wiki/rest/api/space/ENG' },
  },
  version: {
    by: {
      type: 'known',
      accountId: '5b',
      accountType: 'atlassian',
      email: '',
      publicName: 'Mia',
      displayName: 'Mia',
      isExternalCollaborator: false,
      _expandable: { operations: '' },
    },
    when: '2026-01-31T09:00:00.000Z',
    friendlyWhen: 'Jan 31',
    message: null,
    number: 8,
    minorEdit: false,
    contentTypeModified: false,
  },
  macroRenderedOutput: {},
  extensions: { position: 562 },
  metadata: {
    labels: { results: [{ prefix: 'global', name: 'a', id: '98304', label: 'a' }], start: 0, limit: 200, size: 1 },
    properties: { editor: { id: '1', key: 'editor', value: 'v2', version: { number: 1 } } },
  },
  body: {
    storage: {
      value: '<p />',
      representation: 'storage',
      embeddedContent: [],
      _expandable: { content: '/rest/api/content/98487' },
    },
    _expandable: { editor: '', view: '', atlas_doc_format: '' },
  },
  _expandable: { container: '/rest/api/space/ENG', restrictions: '/rest/api/content/98487/restriction/byOperation' },
  _links: {
    editui: '/pages/resumedraft.action?draftId=98487',
    webui: '/spaces/ENG/pages/98487/Overview',
    context: '/wiki',
    self: 'https://x',
    tinyui: '/x/t4AB',
    collection: '/rest/api/content',
    base: 'https://x/wiki',
  },
};

const attachment = {
  id: 'att12',
  type: 'attachment',
  status: 'current',
  title: 'a.png',
  metadata: {
    comment: '',
    mediaType: 'image/png',
    labels: { results: [], start: 0, limit: 200, size: 0 },
    _expandable: { currentuser: '' },
  },
  extensions: {
    mediaType: 'image/png',
    fileSize: 1234,
    comment: '',
    mediaTypeDescription: 'PNG Image',
    fileId: 'f',
    collectionName: 'contentId-1',
  },
  version: { number: 1, when: '2026-01-31T09:00:00.000+10:00', minorEdit: true },
  _links: {
    webui: '/display/X',
    self: 'http://x',
    download: '/download/attachments/1/a.png?version=1&modificationDate=1&api=v2',
    thumbnail: '/download/thumbnails/1/a.png',
  },
  _expandable: { operations: '' },
};

const list = (results: unknown[]) => ({
  results,
  start: 0,
  limit: 25,
  size: results.length,
  _links: { self: 'x', base: 'http://x', context: '' },
});

const cases: [name: string, response: unknown, call: (confluence: Confluence) => Promise<unknown>, result: unknown][] =
  [
    [
      'content of early versions',
      first,
      (c) => c.content.read('1', { expand: ['body.storage', 'version'] }),
      { body: { storage: { value: '<p>new</p>' } } },
    ],
    [
      'Cloud',
      cloud,
      (c) =>
        c.content.read('1', {
          expand: ['space', 'version', 'body.storage', 'metadata.labels', 'metadata.properties.editor'],
        }),
      { space: { key: 'ENG' }, version: { number: 8 } },
    ],
    [
      'a listing without expandable properties',
      list([first, cloud]),
      (c) => c.content.list().all(),
      [{ id: '3604482' }, { id: '98487' }],
    ],
    ['attachments', list([attachment]), (c) => c.attachments.list('1').all(), [{ extensions: { fileSize: 1234 } }]],
    [
      'spaces with an icon and permissions',
      list([{ ...cloud.space, icon: { path: '/i', width: 48, height: 48, isDefault: true }, permissions: [] }]),
      (c) => c.spaces.list().all(),
      [{ key: 'ENG' }],
    ],
    [
      'a search with a total',
      {
        ...list([
          {
            content: cloud,
            title: 'O@@@hl@@@ver@@@endhl@@@view',
            excerpt: 'x',
            url: '/x',
            entityType: 'content',
            lastModified: '2026-01-31T09:00:00.000Z',
            score: 0.5,
            breadcrumbs: [],
          },
        ]),
        totalSize: 1,
        cqlQuery: 'x',
        searchDuration: 3,
      },
      (c) => c.search.all('x').all(),
      [{ content: { id: '98487' } }],
    ],
    [
      'an anonymous user',
      { type: 'anonymous', displayName: 'Anonymous', profilePicture: {} },
      (c) => c.users.current(),
      { displayName: 'Anonymous' },
    ],
    [
      'history',
      {
        latest: true,
        createdBy: first.version.by,
        createdDate: first.version.when,
        lastUpdated: cloud.version,
        _expandable: { nextVersion: '' },
        _links: {},
      },
      (c) => c.content.history('1'),
      { lastUpdated: { number: 8 } },
    ],
    [
      'a property',
      {
        id: '5',
        key: 'k',
        value: { a: [null] },
        version: { when: 'x', message: '', number: 2, minorEdit: true },
        _links: {},
        _expandable: { content: '/x' },
      },
      (c) => c.properties.read('1', 'k'),
      { value: { a: [null] } },
    ],
    [
      'a converted body of the current Cloud',
      {
        value: 'v',
        representation: 'view',
        embeddedContent: [],
        webresource: { keys: [] },
        mediaToken: { token: 't' },
        _expandable: { content: '' },
      },
      (c) => c.convertContentBody({ value: '', from: 'storage', to: 'view' }),
      { value: 'v' },
    ],
  ];

describe('recorded responses', () => {
  it.each(cases)('%s', async (_name, response, call, result) => {
    await using server = await fakeServer(() => ({ json: response }));
    await using confluence = createConfluence({ baseUrl: server.url });
    expect(await call(confluence)).toMatchObject(result as object);
  });
});
