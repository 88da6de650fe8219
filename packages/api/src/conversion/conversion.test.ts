import { describe, expect, it } from 'vitest';
import { type ConfluenceOptions, createConfluence } from '../confluence.ts';
import { ApiError } from '../errors.ts';
import { type FakeReply, fakeServer, rejection, type Seen } from '../fake-server.test.util.ts';

const storage = { value: '<p>a</p>', from: 'storage', to: 'view' } as const;
const retry = { times: 1, baseDelay: 1 };

async function calling(
  response: (request: Seen, before: number) => FakeReply,
  options: Partial<ConfluenceOptions>,
  use: (confluence: ReturnType<typeof createConfluence>, seen: readonly Seen[]) => Promise<unknown>,
) {
  await using server = await fakeServer(response);
  await using confluence = createConfluence({ baseUrl: server.url, retry, ...options });
  await use(confluence, server.seen);
}

/** A server with Cloud's asynchronous operations. Each task completes on the second poll. */
function cloudServer() {
  const tasks: { value: string; to: string; polls: number }[] = [];
  const put = (value: string, to: string) => ({ asyncId: `task-${tasks.push({ value, to, polls: 0 }) - 1}` });
  const poll = (id: string) => {
    const task = tasks[Number(id.replace('task-', ''))];
    if (!task) throw new Error(`Unknown task ${id}.`);
    task.polls += 1;
    if (task.polls === 1) return { renderTaskId: id, status: 'WORKING' };
    if (task.value === 'bad') return { renderTaskId: id, status: 'FAILED', error: 'Unknown macro' };
    return { renderTaskId: id, status: 'COMPLETED', value: `${task.to}:${task.value}`, representation: task.to };
  };
  return ({ method, url, json }: Seen): FakeReply => {
    const path = new URL(url, 'http://x').pathname.replace('/rest/api/contentbody/convert/async/', '');
    if (method === 'POST' && path === 'bulk/tasks') {
      const { conversionInputs } = json() as { conversionInputs: { to: string; body: { value: string } }[] };
      return {
        json: conversionInputs.map(({ to, body }) => (body.value === 'full' ? 'FAILED_TO_QUEUE' : put(body.value, to))),
      };
    }
    if (method === 'POST') return { json: put((json() as { value: string }).value, path) };
    if (path !== 'bulk/tasks') return { json: poll(path) };
    return { json: (new URL(url, 'http://x').searchParams.get('ids') ?? '').split(',').map(poll) };
  };
}

describe('one body', () => {
  it('uses the synchronous operation of Data Center with its context', async () => {
    await calling(
      () => ({ json: { value: '<p>b</p>', representation: 'view', webresource: { keys: [] }, more: 1 } }),
      {},
      async (confluence, seen) => {
        const request = { ...storage, content: { id: '7' }, spaceKey: 'KEY', expand: ['webresource.keys'] };
        const body = await confluence.convertContentBody({ ...request, embeddedContentRender: 'version-at-save' });
        expect(body).toMatchObject({ value: '<p>b</p>', representation: 'view', webresource: { keys: [] } });
        const query = 'spaceKeyContext=KEY&embeddedContentRender=version-at-save&expand=webresource.keys';
        expect(seen[0]?.url).toBe(`/rest/api/contentbody/convert/view?${query}`);
        expect(seen[0]?.json()).toEqual({ value: storage.value, representation: 'storage', content: { id: '7' } });
      },
    );
  });

  it('uses the asynchronous operation of Cloud and waits for it', async () => {
    await calling(cloudServer(), { product: 'cloud' }, async (confluence, seen) => {
      expect(await confluence.convertContentBody({ ...storage, spaceKey: 'K', allowCache: true })).toMatchObject({
        value: 'view:<p>a</p>',
      });
      expect(seen.map(({ method, url }) => `${method} ${url.replace('/rest/api/contentbody/convert', '')}`)).toEqual([
        'POST /async/view?spaceKeyContext=K&allowCache=true',
        'GET /async/task-0',
        'GET /async/task-0',
      ]);
    });
  });

  it('reports why the server cannot convert it', async () => {
    await calling(cloudServer(), { conversion: 'async' }, async (confluence) => {
      const error = await rejection(confluence.convertContentBody({ ...storage, value: 'bad' }));
      expect(error).toMatchObject({ kind: 'invalid-body', serverMessage: 'Unknown macro' });
    });
  });

  const gone: FakeReply = { status: 410, json: { message: 'This deprecated endpoint has been removed.' } };
  it.each<[name: string, missing: FakeReply, product: 'cloud' | 'datacenter', from: string]>([
    [
      'Cloud without the asynchronous operation',
      { status: 404, json: { message: 'null for uri: x' } },
      'cloud',
      'storage',
    ],
    ['Cloud for wiki markup, which only the synchronous operation reads', gone, 'cloud', 'wiki'],
    ['a custom domain that turns out to be Cloud', gone, 'datacenter', 'storage'],
  ])('finds the operation that exists: %s', async (_name, missing, product, from) => {
    const async = cloudServer();
    const asyncMissing = product === 'cloud' && from === 'storage';
    await calling(
      (request) => {
        if (request.url.includes('/async') === asyncMissing) return missing;
        return asyncMissing ? { json: { value: 'sync', representation: 'view' } } : async(request);
      },
      { product },
      async (confluence, seen) => {
        await confluence.convertContentBody({ ...storage, from });
        const first = seen.length;
        await confluence.convertContentBody({ ...storage, from });
        const again = seen.slice(first).filter(({ method }) => method === 'POST');
        expect(again.map(({ url }) => url.includes('/async'))).toEqual([!asyncMissing]);
      },
    );
  });

  it('is not retried with the other operation if the context page does not exist', async () => {
    await calling(
      () => ({ status: 404, json: { message: 'No content found with id: ContentId{id=1}' } }),
      {},
      async (confluence, seen) => {
        const error = await rejection(confluence.convertContentBody({ ...storage, content: { id: '1' } }));
        expect(error).toMatchObject({ kind: 'not-found' });
        expect(seen).toHaveLength(1);
      },
    );
  });

  it('reports the position if it is not well-formed', async () => {
    const message =
      'Error parsing xhtml: Unexpected close tag </b>; expected </p>.\n at [row,col {unknown-source}]: [2,3]';
    await calling(
      () => ({ status: 400, json: { statusCode: 400, message } }),
      {},
      async (confluence) => {
        const error = await rejection(confluence.convertContentBody({ ...storage, value: '<p>\na </b>' }));
        expect(error).toMatchObject({ kind: 'invalid-body', position: { offset: 6, line: 2, column: 3, exact: true } });
      },
    );
  });

  it.each<[name: string, response: unknown, detail: string]>([
    ['a number instead of a string', { value: 1, representation: 'view' }, '"value" should be string; got 1'],
    ['nothing', null, '"the response body" should be Object'],
  ])('rejects %s as an unexpected response', async (_name, json, detail) => {
    await calling(
      () => ({ json }),
      {},
      async (confluence) => {
        const error = await rejection(confluence.convertContentBody(storage));
        expect(error).toMatchObject({
          kind: 'unexpected-response',
          message: expect.stringContaining(detail.slice(0, 20)),
        });
      },
    );
  });
});

describe('many bodies', () => {
  it('are returned in order, rejected ones as errors', async () => {
    await calling(
      ({ json }) => {
        const { value } = json() as { value: string };
        return value === 'bad'
          ? { status: 400, json: { message: 'Error parsing xhtml: x' } }
          : (response) =>
              setTimeout(() => response.end(JSON.stringify({ value, representation: 'view' })), Number(value) % 5);
      },
      {},
      async (confluence) => {
        const values = ['4', '3', 'bad', '2', '1', '0', '9'];
        const responses: string[] = [];
        const requests = values.map((value) => ({ ...storage, value }));
        for await (const response of confluence.convertContentBodies(requests, { concurrency: 3 })) {
          responses.push(response.ok ? response.value : response.error.kind);
        }
        expect(responses).toEqual(['4', '3', 'invalid-body', '2', '1', '0', '9']);
      },
    );
  });

  it('share requests on Cloud, ten per request', async () => {
    await calling(cloudServer(), { product: 'cloud' }, async (confluence, seen) => {
      const values = Array.from({ length: 25 }, (_, index) =>
        index === 3 ? 'bad' : index === 12 ? 'full' : `b${index}`,
      );
      const responses: string[] = [];
      for await (const response of confluence.convertContentBodies(values.map((value) => ({ ...storage, value })))) {
        responses.push(response.ok ? response.value : response.error.kind);
      }
      const expected = values.map((value) =>
        value === 'bad' ? 'invalid-body' : value === 'full' ? 'unavailable' : `view:${value}`,
      );
      expect(responses).toEqual(expected);
      expect(seen.filter(({ method }) => method === 'POST')).toHaveLength(3);
    });
  });

  it('stop when the signal aborts', async () => {
    const controller = new AbortController();
    await calling(
      () => () => controller.abort(new Error('enough')),
      {},
      async (confluence) => {
        const responses = confluence.convertContentBodies([storage, storage], { signal: controller.signal });
        const error = await rejection(responses.next());
        expect(error).not.toBeInstanceOf(ApiError);
        expect(error).toMatchObject({ message: 'enough' });
      },
    );
  });
});
