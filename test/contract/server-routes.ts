/** How a call differs from the default of its route. */
export interface Sample {
  readonly status: number;
  /** Values of path parameters; placeholders such as `$page` are replaced by each test. */
  readonly with?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** JSON. Placeholders in its strings are replaced as well. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The file of a multipart request, instead of a body. */
  readonly file?: string;
}

/** A route with a valid and an invalid call. */
export type RouteRow = readonly [route: string, good: Sample, bad: Sample];

const storage = { storage: { value: '<p>x</p>', representation: 'storage' } };
const v2Body = { representation: 'storage', value: '<p>x</p>' };
const xsrf = { 'x-atlassian-token': 'no-check' };
const lost = { status: 404, with: { id: '999999' } };
const ok = { status: 200 };
const gone = { status: 204 };
const get = (route: string, good: Partial<Sample> = {}, bad: Partial<Sample> = {}): RouteRow => [
  `GET ${route}`,
  { ...ok, ...good },
  { ...lost, ...bad },
];

const content = '/rest/api/content/:id';
const attachment = `${content}/child/attachment`;
const operation = `${content}/restriction/byOperation/:operation{(?:read|update)}`;
const macro = `${content}/history/:version/macro/id/:macro`;
const convert = '/rest/api/contentbody/convert';

/** Version 1. */
const version1: readonly RouteRow[] = [
  [`POST ${convert}/:to`, { ...ok, body: v2Body }, { status: 400, body: { ...v2Body, value: '<p>' } }],
  [`POST ${convert}/async/:to`, { ...ok, body: v2Body }, { status: 400, with: { to: 'wonder' }, body: v2Body }],
  get(`${convert}/async/:id`, { with: { id: '$asyncId' } }, { status: 400, with: { id: 'x' } }),
  [
    `POST ${convert}/async/bulk/tasks`,
    { ...ok, body: { conversionInputs: [{ to: 'view', body: v2Body }] } },
    { status: 400, body: { conversionInputs: Array.from({ length: 11 }, () => ({ to: 'view', body: v2Body })) } },
  ],
  get(`${convert}/async/bulk/tasks`, { query: 'ids=$asyncId' }, { status: 400, query: `ids=${'x,'.repeat(51)}` }),
  get('/rest/api/content', { query: 'spaceKey=TST&title=Page' }, { status: 400, query: 'limit=abc' }),
  [
    'POST /rest/api/content',
    { ...ok, body: { type: 'page', title: 'New', space: { key: 'TST' }, body: storage } },
    { status: 400, body: { type: 'page', title: 'Page', space: { key: 'TST' }, body: storage } },
  ],
  get(content, { query: 'expand=body.view,children.page,metadata.labels,restrictions.read' }),
  [
    `PUT ${content}`,
    { ...ok, body: { type: 'page', title: 'Page', version: { number: 3 }, body: storage } },
    { status: 409, body: { type: 'page', title: 'Page', version: { number: 2 }, body: storage } },
  ],
  [`DELETE ${content}`, gone, lost],
  get('/rest/api/content/search', { query: 'cql=type=page' }, { status: 400, query: 'cql=type' }),
  get('/rest/api/search', { query: 'cql=space=TST' }, { status: 400 }),
  get('/rest/api/search/user', { query: 'cql=user.fullname~"ann"' }, { status: 400, query: 'cql=user.shoe=1' }),
  get(`${content}/history`),
  get(`${content}/version`),
  get(`${content}/version/:number`, {}, { with: { number: '9' } }),
  [
    `POST ${content}/version`,
    { ...ok, body: { operationKey: 'restore', params: { versionNumber: 1, message: 'back' } } },
    { status: 400, body: { operationKey: 'dance' } },
  ],
  [`DELETE ${content}/version/:number`, { ...gone, with: { number: '1' } }, { status: 400, with: { number: '2' } }],
  get(macro, {}, { with: { macro: 'm2' } }),
  get(`${macro}/convert/:to`, {}, { status: 400, with: { to: 'wonder' } }),
  get(`${macro}/convert/async/:to`, {}, { with: { macro: 'm2' } }),
  get(`${content}/child`, { query: 'expand=page,comment,attachment' }),
  get(`${content}/child/page`, {}, { status: 400, with: { id: '$blog' } }),
  get(`${content}/child/comment`, { query: 'depth=all&location=footer' }),
  get(`${content}/descendant`, { query: 'expand=page' }),
  get(`${content}/descendant/:type{(?:page|comment|attachment)}`),
  [
    `PUT ${content}/move/:position{(?:before|after|append)}/:target`,
    { ...ok, with: { id: '$child', position: 'after' } },
    { status: 400, with: { target: '$child' } },
  ],
  [
    `POST ${content}/copy`,
    { ...ok, body: { pageTitle: 'Copy', copyAttachments: true, destination: { type: 'parent_page', value: '$home' } } },
    { status: 400, body: { destination: { type: 'moon', value: '1' } } },
  ],
  [
    `POST ${content}/pagehierarchy/copy`,
    { status: 202, body: { destinationPageId: '$home', titleOptions: { prefix: 'C ' } } },
    { status: 404, body: { destinationPageId: '999999' } },
  ],
  get(attachment, { query: 'filename=a.txt&expand=version' }),
  [`POST ${attachment}`, { ...ok, file: 'b.txt', headers: xsrf }, { status: 403, file: 'b.txt' }],
  [`PUT ${attachment}`, { ...ok, file: 'a.txt', headers: xsrf }, { status: 415, body: {}, headers: xsrf }],
  get(`${attachment}/:file`, {}, { with: { file: '$comment' } }),
  [
    `PUT ${attachment}/:file`,
    { ...ok, body: { id: '$file', type: 'attachment', title: 'c.txt', version: { number: 1 } } },
    { status: 409, body: { id: '$file', type: 'attachment', title: 'c.txt', version: { number: 7 } } },
  ],
  [`POST ${attachment}/:file/data`, { ...ok, file: 'a.txt', headers: xsrf }, { status: 403, file: 'a.txt' }],
  [`PUT ${attachment}/:file/data`, { ...ok, file: 'a.txt', headers: xsrf }, { status: 403, file: 'a.txt' }],
  [`DELETE ${attachment}/:file`, gone, { status: 404, with: { file: '$comment' } }],
  [
    `DELETE ${attachment}/:file/version/:number`,
    { ...gone, with: { file: '$old', number: '1' } },
    { status: 400, with: { number: '1' } },
  ],
  get(`${attachment}/:file/download`, { status: 302 }),
  get(`${attachment}/:file/thumbnail`, { status: 302 }),
  get(`${content}/label`, {}, { status: 400, query: 'limit=0', with: {} }),
  [`POST ${content}/label`, { ...ok, body: [{ name: 'new' }] }, { status: 400, body: [{ name: 'two words' }] }],
  [`DELETE ${content}/label`, { ...gone, query: 'name=l' }, { status: 404, query: 'name=m' }],
  [`DELETE ${content}/label/:name`, { ...gone, with: { name: 'l' } }, { status: 404, with: { name: 'm' } }],
  get(`${content}/property`),
  get(`${content}/property/:key`, {}, { with: { key: 'none' } }),
  [
    `POST ${content}/property`,
    { ...ok, body: { key: 'n', value: [1] } },
    { status: 400, body: { key: 'k', value: 1 } },
  ],
  [
    `POST ${content}/property/:key`,
    { ...ok, with: { key: 'n' }, body: { value: 1 } },
    { status: 400, body: { value: 1 } },
  ],
  [
    `PUT ${content}/property/:key`,
    { ...ok, body: { value: 2, version: { number: 2 } } },
    { status: 409, body: { value: 2, version: { number: 4 } } },
  ],
  [`DELETE ${content}/property/:key`, gone, { status: 404, with: { key: 'none' } }],
  get(`${content}/restriction`),
  ...(['PUT', 'POST'] as const).map(
    (method): RouteRow => [
      `${method} ${content}/restriction`,
      { ...ok, body: [{ operation: 'update', restrictions: { user: [{ username: 'ann' }], group: [] } }] },
      { status: 400, body: [{ operation: 'eat' }] },
    ],
  ),
  [`DELETE ${content}/restriction`, ok, lost],
  get(`${content}/restriction/byOperation`),
  get(operation),
  get(
    `${operation}/user`,
    { query: 'accountId=ann', with: { id: '$guarded', operation: 'update' } },
    { query: 'accountId=bob', with: {} },
  ),
  [`PUT ${operation}/user`, { ...ok, query: 'accountId=ann' }, { status: 400 }],
  [`DELETE ${operation}/user`, { ...ok, query: 'userName=ann' }, lost],
  ...['group', 'byGroupId'].flatMap((kind): RouteRow[] => [
    get(`${operation}/${kind}/:name`, { with: { id: '$guarded', operation: 'update' } }),
    [`PUT ${operation}/${kind}/:name`, ok, { status: 404, with: { name: 'nobody' } }],
    [`DELETE ${operation}/${kind}/:name`, ok, { status: 404, with: { name: 'nobody' } }],
  ]),
  get(`${content}/notification/created`),
  get(`${content}/notification/child-created`),
  get('/rest/api/space', { query: 'spaceKey=TST' }, { status: 400, query: 'start=-1' }),
  [
    'POST /rest/api/space',
    { ...ok, body: { key: 'NEW', name: 'New' } },
    { status: 400, body: { key: 'TST', name: 'Taken' } },
  ],
  [
    'POST /rest/api/space/_private',
    { ...ok, body: { key: 'PRV', name: 'P' } },
    { status: 400, body: { key: 'a b', name: 'B' } },
  ],
  get('/rest/api/space/:key', { query: 'expand=homepage,description.plain,icon' }, { with: { key: 'NONE' } }),
  [
    'PUT /rest/api/space/:key',
    { ...ok, body: { name: 'Renamed' } },
    { status: 404, with: { key: 'NONE' }, body: { name: 'x' } },
  ],
  ['DELETE /rest/api/space/:key', { status: 202 }, { status: 404, with: { key: 'NONE' } }],
  get('/rest/api/space/:key/content', {}, { with: { key: 'NONE' } }),
  get('/rest/api/space/:key/content/:type{(?:page|blogpost)}', {}, { with: { key: 'NONE' } }),
  get('/rest/api/user/current', {}, { status: 405, query: 'POST' }),
  get('/rest/api/user/anonymous', {}, { status: 405, query: 'POST' }),
  get('/rest/api/user', { query: 'username=ann' }, { query: 'username=nobody' }),
  get('/rest/api/user/list', {}, { status: 400, query: 'limit=x' }),
  get('/rest/api/user/bulk', { query: 'accountId=ann' }, { status: 400, query: 'limit=x' }),
  get('/rest/api/user/memberof', { query: 'username=ann' }, { query: 'username=nobody' }),
  get('/rest/api/group', {}, { status: 400, query: 'limit=x' }),
  get('/rest/api/group/by-id', { query: 'id=confluence-users' }, { query: 'id=nobody' }),
  get('/rest/api/group/:name', {}, { with: { name: 'nobody' } }),
  get('/rest/api/group/:name/member', {}, { with: { name: 'nobody' } }),
  get('/rest/api/group/:name/membersByGroupId', {}, { with: { name: 'nobody' } }),
  get('/rest/api/user/watch/content/:id'),
  ['POST /rest/api/user/watch/content/:id', gone, lost],
  ['DELETE /rest/api/user/watch/content/:id', gone, lost],
  get('/rest/api/longtask', {}, { status: 400, query: 'limit=x' }),
  get('/rest/api/longtask/:id', { with: { id: '$task' } }),
];

const owners: readonly [name: string, id: string][] = [
  ['pages', '$page'],
  ['blogposts', '$blog'],
  ['attachments', '$file'],
  ['comments', '$comment'],
];

/** Version 2. */
const version2: readonly RouteRow[] = [
  ...owners.slice(0, 2).flatMap(([name, id]): RouteRow[] => [
    get(`/api/v2/${name}`, { query: 'limit=1&sort=-modified-date' }, { status: 400, query: 'cursor=x' }),
    get(`/api/v2/spaces/:id/${name}`, { with: { id: '$space' } }),
    [
      `POST /api/v2/${name}`,
      { ...ok, body: { spaceId: '$space', title: 'New', body: v2Body } },
      { status: 404, body: { spaceId: '99', title: 'New' } },
    ],
    get(
      `/api/v2/${name}/:id`,
      { query: 'body-format=view&include-labels=true', with: { id } },
      { status: 400, query: 'body-format=x', with: { id } },
    ),
    [
      `PUT /api/v2/${name}/:id`,
      {
        ...ok,
        with: { id },
        body: {
          id,
          status: 'current',
          title: 'T',
          body: { storage: v2Body },
          version: { number: name === 'pages' ? 3 : 2 },
        },
      },
      {
        status: 409,
        with: { id },
        body: { id, status: 'current', title: 'T', body: v2Body, version: { number: 9 } },
      },
    ],
    [
      `PUT /api/v2/${name}/:id/title`,
      { ...ok, with: { id }, body: { title: 'T', status: 'current' } },
      { status: 400, with: { id }, body: {} },
    ],
    [`DELETE /api/v2/${name}/:id`, { ...gone, with: { id } }, lost],
    get(`/api/v2/${name}/:id/versions`, { with: { id } }),
    get(`/api/v2/${name}/:id/versions/:number`, { with: { id, number: '1' } }, { with: { id, number: '9' } }),
    get(`/api/v2/${name}/:id/attachments`, { with: { id } }),
  ]),
  get('/api/v2/labels/:id/pages', { with: { id: '$label' } }, { status: 400, with: { id: 'x' } }),
  get('/api/v2/pages/:id/children'),
  get('/api/v2/pages/:id/direct-children'),
  get('/api/v2/pages/:id/descendants'),
  get('/api/v2/pages/:id/ancestors'),
  get('/api/v2/spaces', { query: 'keys=TST' }, { status: 400, query: 'limit=0' }),
  get('/api/v2/spaces/:id', { with: { id: '$space' } }),
  ['POST /api/v2/spaces', { status: 201, body: { key: 'VII', name: 'New' } }, { status: 400, body: { key: 'VII' } }],
  get('/api/v2/attachments', {}, { status: 400, query: 'sort=taste' }),
  get('/api/v2/attachments/:id', { with: { id: '$file' } }),
  ['DELETE /api/v2/attachments/:id', { ...gone, with: { id: '$file' } }, { status: 404 }],
  get('/api/v2/attachments/:id/versions', { with: { id: '$file' } }),
  get('/api/v2/attachments/:id/thumbnail/download', { status: 302, with: { id: '$file' } }),
  ...['footer', 'inline'].flatMap((location): RouteRow[] => {
    const path = `/api/v2/${location}-comments`;
    const id = location === 'footer' ? '$comment' : '$inline';
    return [
      get(path, { query: 'body-format=storage' }, { status: 400, query: 'cursor=x' }),
      ...owners
        .slice(0, 3)
        .map(([name, owner]) => get(`/api/v2/${name}/:id/${location}-comments`, { with: { id: owner } })),
      [
        `POST ${path}`,
        { status: 201, body: { pageId: '$page', body: v2Body } },
        { status: 400, body: { pageId: '$page' } },
      ],
      get(`${path}/:id`, { with: { id } }, { with: { id: '$page' } }),
      get(`${path}/:id/children`, { with: { id } }),
      [
        `PUT ${path}/:id`,
        { ...ok, with: { id }, body: { version: { number: 2 }, body: v2Body } },
        { status: 409, with: { id }, body: { version: { number: 1 }, body: v2Body } },
      ],
      [`DELETE ${path}/:id`, { ...gone, with: { id } }, lost],
    ];
  }),
  get('/api/v2/labels', {}, { status: 400, query: 'limit=x' }),
  ['POST /api/v2/users-bulk', { ...ok, body: { accountIds: ['ann'] } }, { status: 400, body: {} }],
  ...owners.flatMap(([name, id]): RouteRow[] => {
    const path = `/api/v2/${name}/:id/properties`;
    const property = { id: '$page', property: '$property' };
    return [
      get(`/api/v2/${name}/:id/labels`, { with: { id } }),
      get(path, { with: { id } }),
      [
        `POST ${path}`,
        { ...ok, with: { id }, body: { key: 'n', value: 1 } },
        { status: 400, with: { id }, body: { key: 'n' } },
      ],
      get(`${path}/:property`, { with: property }, { with: { id, property: '0' } }),
      [
        `PUT ${path}/:property`,
        { ...ok, with: property, body: { key: 'k', value: 2, version: { number: 2 } } },
        { status: 409, with: property, body: { key: 'k', value: 2, version: { number: 9 } } },
      ],
      [`DELETE ${path}/:property`, { ...gone, with: property }, { status: 404, with: { id, property: '0' } }],
    ];
  }),
];

/** Pages for browsers. */
const web: readonly RouteRow[] = [
  get('/download/attachments/:page/:name', {}, { with: { name: 'none.txt' } }),
  get('/download/thumbnails/:page/:name', { status: 302 }, { with: { name: 'none.txt' } }),
  get('/display/:key', {}, { with: { key: 'NONE' } }),
  get('/spaces/:key', {}, { with: { key: 'NONE' } }),
  get('/spaces/:key/overview', {}, { with: { key: 'NONE' } }),
  get('/display/:key/:title', {}, { with: { title: 'None' } }),
  get('/display/:key/:year{[0-9]{4}}/:month/:day/:title', { with: { title: 'Post' } }, { with: { title: 'None' } }),
  get('/pages/viewpage.action', { query: 'pageId=$page' }, { query: 'pageId=999999' }),
  get('/spaces/:key/pages/:id/:title?'),
  get('/spaces/:key/blog/:year/:month/:day/:id/:title?', { with: { id: '$blog' } }),
  get('/x/:code', { status: 302 }, { with: { code: 'zzzz' } }),
  get('/status', {}, { status: 404, query: 'POST' }),
];

/** Every route of the server. */
export const routeRows: readonly RouteRow[] = [...version1, ...version2, ...web];
