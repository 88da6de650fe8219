import { describe, expect, it } from 'vitest';
import { type ConfluenceOptions, createConfluence } from './confluence.ts';
import { ApiError } from './errors.ts';
import { type FakeAnswer, fakeServer, rejection, type Seen } from './fake-server.test.util.ts';

const storage = { value: '<p>a</p>', from: 'storage', to: 'view' } as const;
const retry = { times: 1, baseDelay: 1 };

async function calling(
  answer: (request: Seen, before: number) => FakeAnswer,
  options: Partial<ConfluenceOptions>,
  use: (confluence: ReturnType<typeof createConfluence>, seen: readonly Seen[]) => Promise<unknown>,
) {
  await using server = await fakeServer(answer);
  await using confluence = createConfluence({ baseUrl: server.url, retry, ...options });
  await use(confluence, server.seen);
}

/** A server with the asynchronous operations of Cloud. Each task is done when it is looked at the second time. */
function cloudAnswers() {
  const tasks: { value: string; to: string; looks: number }[] = [];
  const put = (value: string, to: string) => ({ asyncId: `task-${tasks.push({ value, to, looks: 0 }) - 1}` });
  const look = (id: string) => {
    const task = tasks[Number(id.replace('task-', ''))];
    if (!task) throw new Error(`There is no task ${id}.`);
    task.looks += 1;
    if (task.looks === 1) return { renderTaskId: id, status: 'WORKING' };
    if (task.value === 'bad') return { renderTaskId: id, status: 'FAILED', error: 'No idea' };
    return { renderTaskId: id, status: 'COMPLETED', value: `${task.to}:${task.value}`, representation: task.to };
  };
  return ({ method, url, json }: Seen): FakeAnswer => {
    const path = new URL(url, 'http://x').pathname.replace('/rest/api/contentbody/convert/async/', '');
    if (method === 'POST' && path === 'bulk/tasks') {
      const { conversionInputs } = json() as { conversionInputs: { to: string; body: { value: string } }[] };
      return {
        json: conversionInputs.map(({ to, body }) => (body.value === 'full' ? 'FAILED_TO_QUEUE' : put(body.value, to))),
      };
    }
    if (method === 'POST') return { json: put((json() as { value: string }).value, path) };
    if (path !== 'bulk/tasks') return { json: look(path) };
    return { json: (new URL(url, 'http://x').searchParams.get('ids') ?? '').split(',').map(look) };
  };
}

describe('one body', () => {
  it('goes to the synchronous operation of a Data Center with its context', async () => {
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

  it('goes to the asynchronous operation of Cloud and is waited for', async () => {
    await calling(cloudAnswers(), { product: 'cloud' }, async (confluence, seen) => {
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

  it('that the server cannot convert tells why', async () => {
    await calling(cloudAnswers(), { conversion: 'async' }, async (confluence) => {
      const error = await rejection(confluence.convertContentBody({ ...storage, value: 'bad' }));
      expect(error).toMatchObject({ kind: 'invalid-body', serverMessage: 'No idea' });
    });
  });

  const gone: FakeAnswer = { status: 410, json: { message: 'This deprecated endpoint has been removed.' } };
  it.each<[name: string, missing: FakeAnswer, product: 'cloud' | 'datacenter', from: string]>([
    ['Cloud without the asynchronous one', { status: 404, json: { message: 'null for uri: x' } }, 'cloud', 'storage'],
    ['Cloud for wiki markup, which only the synchronous one reads', gone, 'cloud', 'wiki'],
    ['an address that is Cloud after all', gone, 'datacenter', 'storage'],
  ])('finds the operation that is there: %s', async (_name, missing, product, from) => {
    const async = cloudAnswers();
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

  it('in the context of a page that is not there is not sent another way', async () => {
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

  it('that is not well-formed tells where', async () => {
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

  it.each<[name: string, answer: unknown, place: string]>([
    ['a number for a text', { value: 1, representation: 'view' }, '"value" should be string; got 1'],
    ['nothing', null, '"the answer" should be Object'],
  ])('answered by %s is an unexpected answer', async (_name, json, place) => {
    await calling(
      () => ({ json }),
      {},
      async (confluence) => {
        const error = await rejection(confluence.convertContentBody(storage));
        expect(error).toMatchObject({
          kind: 'unexpected-answer',
          message: expect.stringContaining(place.slice(0, 20)),
        });
      },
    );
  });
});

describe('many bodies', () => {
  it('are answered in order, a refused one by its error', async () => {
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
        const answers: string[] = [];
        const requests = values.map((value) => ({ ...storage, value }));
        for await (const answer of confluence.convertContentBodies(requests, { concurrency: 3 })) {
          answers.push(answer.ok ? answer.value : answer.error.kind);
        }
        expect(answers).toEqual(['4', '3', 'invalid-body', '2', '1', '0', '9']);
      },
    );
  });

  it('share requests on Cloud, ten in each', async () => {
    await calling(cloudAnswers(), { product: 'cloud' }, async (confluence, seen) => {
      const values = Array.from({ length: 25 }, (_, index) =>
        index === 3 ? 'bad' : index === 12 ? 'full' : `b${index}`,
      );
      const answers: string[] = [];
      for await (const answer of confluence.convertContentBodies(values.map((value) => ({ ...storage, value })))) {
        answers.push(answer.ok ? answer.value : answer.error.kind);
      }
      const expected = values.map((value) =>
        value === 'bad' ? 'invalid-body' : value === 'full' ? 'unavailable' : `view:${value}`,
      );
      expect(answers).toEqual(expected);
      expect(seen.filter(({ method }) => method === 'POST')).toHaveLength(3);
    });
  });

  it('end with the signal', async () => {
    const controller = new AbortController();
    await calling(
      () => () => controller.abort(new Error('enough')),
      {},
      async (confluence) => {
        const answers = confluence.convertContentBodies([storage, storage], { signal: controller.signal });
        const error = await rejection(answers.next());
        expect(error).not.toBeInstanceOf(ApiError);
        expect(error).toMatchObject({ message: 'enough' });
      },
    );
  });
});
