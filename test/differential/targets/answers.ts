import { createServer, type RunningServer } from '@macrowright/server';
import { ApiError, createV1Client, createV2Client, isNetworkError } from 'confluence.js';
import { storageSeeds, storageWords } from '../../fuzz/storage-seeds.ts';
import type { FuzzTarget } from '../../fuzz/target.ts';

type Clients = {
  readonly v1: ReturnType<typeof createV1Client>;
  readonly v2: ReturnType<typeof createV2Client>;
  readonly spaceId: string;
};

let server: RunningServer | undefined;
let clients: Clients | undefined;
let calls = 0;

async function clientsNow(): Promise<Clients> {
  if (clients && calls++ % 400 !== 0) return clients;
  await server?.close();
  server = await createServer({ data: ':memory:', demo: true });
  const settings = { host: server.url, auth: { type: 'basic', email: 'ann@example.com', apiToken: 'secret' } } as const;
  const [v1, v2] = [createV1Client(settings), createV2Client(settings)];
  const { results } = await v2.space.getSpaces({ keys: ['DEMO'] });
  const spaceId = results?.[0]?.id;
  if (spaceId === undefined) throw new Error('the demo space is missing');
  clients = { v1, v2, spaceId };
  return clients;
}

/** A refusal is an answer; a shape that the client's schemas do not know is not. */
async function answered<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ApiError && error.status < 500) return undefined;
    // a connection that lay idle while other targets ran is closed by the server at the moment of its next use
    if (isNetworkError(error)) return undefined;
    throw error;
  }
}

export const answers: FuzzTarget = {
  name: 'answers',
  law: 'Whatever a page is called and holds, every answer about it has the shape that the schemas of confluence.js 3 describe.',
  seeds: storageSeeds,
  words: storageWords,
  async check(source) {
    const { v1, v2, spaceId } = await clientsNow();
    const [title, value] = [source.slice(0, source.length % 90), source];
    const body = { representation: 'storage' as const, value };
    const page = await answered(
      v2.page.createPage({ body: { spaceId, title: `${title} ${calls} ${source.length}`, body } }),
    );
    if (!page?.id) return;
    const id = Number(page.id);
    await answered(v2.page.getPageById({ id, bodyFormat: 'storage' }));
    await answered(v2.page.getPageById({ id, bodyFormat: 'view' }));
    await answered(v2.comment.createFooterComment({ body: { pageId: page.id, body } }));
    await answered(v2.comment.getPageFooterComments({ id }));
    await answered(v2.contentProperties.createPageProperty({ pageId: id, key: title || 'k', value: { value } }));
    await answered(v2.contentProperties.getPageContentProperties({ pageId: id }));
    await answered(
      v1.contentLabels.addLabelsToContent({ id: page.id, body: [{ prefix: 'global', name: title || 'l' }] }),
    );
    await answered(v2.label.getPageLabels({ id }));
    await answered(v1.search.searchByCQL({ cql: `title ~ ${JSON.stringify(title)}` }));
    await answered(v1.content.searchContentByCQL({ cql: `id = ${id}` }));
    await answered(v2.version.getPageVersions({ id }));
    await answered(v2.page.deletePage({ id }));
  },
  close() {
    void server?.close();
    [server, clients] = [undefined, undefined];
  },
};
