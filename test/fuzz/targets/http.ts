import { createApp } from '@macrowright/server';
import { storageSeeds } from '../storage-seeds.ts';
import { type FuzzTarget, holds } from '../target.ts';

const body = (value: string, representation = 'storage') => ({ [representation]: { value, representation } });
const page = { type: 'page', title: 'T', space: { key: 'DS' }, body: body('<p>x</p>') };
/** A request as a line with method and path, followed by its body. */
const requestText = (method: string, path: string, sent?: unknown) =>
  `${method} ${path}\n${sent === undefined ? '' : JSON.stringify(sent)}`;

const seeds = [
  requestText('POST', '/rest/api/content', page),
  requestText('POST', '/rest/api/content', {
    ...page,
    title: 'U',
    body: body('h1. a', 'wiki'),
    ancestors: [{ id: '1' }],
  }),
  requestText('PUT', '/rest/api/content/1', { ...page, version: { number: 2 } }),
  requestText('POST', '/rest/api/contentbody/convert/view', { value: storageSeeds[3], representation: 'storage' }),
  requestText('POST', '/rest/api/contentbody/convert/storage', { value: '*a*', representation: 'wiki' }),
  requestText(
    'GET',
    '/rest/api/content?spaceKey=DS&title=T&expand=body.view,version,ancestors,children.page&start=0&limit=5',
  ),
  requestText('GET', '/rest/api/content/1?expand=body.storage,history.lastUpdated&status=any&version=1'),
  requestText('GET', '/rest/api/content/search?cql=type%3Dpage%20and%20title~%22a%22&cqlcontext=%7B%7D'),
  requestText('GET', '/rest/api/space/DS/content/page?depth=all&limit=-1'),
  requestText('POST', '/rest/api/space', {
    key: 'S2',
    name: 'n',
    description: { plain: { value: 'd', representation: 'plain' } },
  }),
  requestText('POST', '/rest/api/content/1/label', [{ prefix: 'global', name: 'l' }]),
  requestText('POST', '/rest/api/content/1/property', { key: 'k', value: { a: [1, null] } }),
  requestText('PUT', '/rest/api/content/1/property/k', { key: 'k', value: 1, version: { number: 2 } }),
  requestText('DELETE', '/rest/api/content/2?status=trashed'),
  requestText('POST', '/rest/api/content', null),
  requestText('POST', '/rest/api/space', []),
  requestText('PUT', '/rest/api/content/1', 'x'),
  requestText('POST', '/api/v2/pages', null),
  requestText('GET', '/rest/api/user?username=admin'),
  requestText('POST', '/api/v2/pages', {
    spaceId: '1',
    title: 'V',
    status: 'current',
    body: { representation: 'storage', value: '<p>x</p>' },
  }),
  requestText('GET', '/api/v2/pages?limit=2&sort=-title&body-format=storage&cursor=abc'),
  requestText('GET', '/api/v2/spaces?keys=DS&description-format=plain'),
  requestText('GET', '/download/attachments/1/a.png?version=1&modificationDate=2'),
  requestText('GET', '/pages/viewpage.action?pageId=1'),
  requestText('GET', '/display/DS/T'),
];
const fragments = [
  ...'"id" "type" "title" "space" "key" "body" "storage" "value" "representation" "version" "number" "ancestors" "status" null true [] {} -1 0 1e999 9007199254740993 "page" "comment" "blogpost" "view" "wiki" "\\u0000" "\\ud800"'.split(
    ' ',
  ),
  ...'? & = / %00 %2F %ff %F0%9F .. ; , : start= limit= expand= cql= status=any spaceKey=DS title= version= id= /child /page /label /history /property /restriction /descendant /attachment /rest/api /api/v2 GET POST PUT DELETE PATCH HEAD OPTIONS'.split(
    ' ',
  ),
  '{"',
  '":',
  ',',
  '[',
  ']',
  '{',
  '}',
  '<p>',
  '&amp;',
  '<ac:structured-macro ac:name="children"/>',
  '<ac:structured-macro ac:name="include"><ac:parameter ac:name=""><ac:link><ri:page ri:content-title="T"/></ac:link></ac:parameter></ac:structured-macro>',
];

let calls = 0;
let app: ReturnType<typeof createApp> | undefined;

/** Creates a new site occasionally, so that stored pages do not slow down later requests. */
async function currentSite(): Promise<NonNullable<typeof app>> {
  if (app && calls++ % 2000 !== 0) return app;
  app?.close();
  app = createApp({ data: ':memory:' });
  for (const [path, sent] of [
    ['space', { key: 'DS', name: 'Demo' }],
    ['content', page],
  ] as const) {
    await app.handle(
      new Request(`http://127.0.0.1/rest/api/${path}`, { method: 'POST', headers, body: JSON.stringify(sent) }),
    );
  }
  return app;
}
const headers = { authorization: `Basic ${btoa('ann:x')}`, 'content-type': 'application/json' };

export const http: FuzzTarget = {
  name: 'http',
  property:
    'Every request succeeds or is rejected, never with status 500, and a response with the media type of JSON is JSON.',
  seeds,
  fragments,
  async check(input) {
    const end = input.indexOf('\n') < 0 ? input.length : input.indexOf('\n');
    const [method = 'GET', path = '/'] = input.slice(0, end).split(' ', 2);
    const isBodyless = method === 'GET' || method === 'HEAD';
    let request: Request;
    try {
      const url = new URL(`http://127.0.0.1${path.startsWith('/') ? '' : '/'}${path}`);
      if (url.host !== '127.0.0.1') return;
      request = new Request(url, { method, headers, body: isBodyless ? undefined : input.slice(end + 1) });
    } catch (error) {
      if (error instanceof TypeError) return; // a client cannot send it
      throw error;
    }
    const answer = await (await currentSite()).handle(request);
    const text = await answer.text();
    holds(
      answer.status < 500 || answer.status === 501,
      'no request causes a server error',
      () => `${answer.status} ${text}`,
    );
    if (answer.headers.get('content-type')?.startsWith('application/json') && text !== '') JSON.parse(text);
  },
  close() {
    app?.close();
    app = undefined;
  },
};
