import { createServer, type RunningServer } from '@macrowright/server';
import { ApiError, createV1Client, createV2Client, isNetworkError } from 'confluence.js';
import { storageFragments, storageSeeds } from '../../fuzz/storage-seeds.ts';
import type { FuzzTarget } from '../../fuzz/target.ts';

type Clients = {
  readonly v1: ReturnType<typeof createV1Client>;
  readonly v2: ReturnType<typeof createV2Client>;
  readonly spaceId: string;
};

let server: RunningServer | undefined;
let clients: Clients | undefined;
let calls = 0;

async function currentClients(): Promise<Clients> {
  if (clients && calls++ % 400 !== 0) return clients;
  await server?.close();
  server = await createServer({ data: ':memory:', demo: true });
  const settings = { host: server.url, auth: { type: 'basic', email: 'ann@example.com', apiToken: 'secret' } } as const;
  const [v1, v2] = [createV1Client(settings), createV2Client(settings)];
  const { results } = await v2.space.getSpaces({ keys: ['DEMO'] });
  const spaceId = results?.[0]?.id;
  if (spaceId === undefined) throw new Error('The demo space is missing.');
  clients = { v1, v2, spaceId };
  return clients;
}

/** Rejecting a request is a valid response; a shape that does not match the client's schemas is not. */
async function valid<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ApiError && error.status < 500) return undefined;
    // the server may close an idle connection just as it is reused
    if (isNetworkError(error)) return undefined;
    throw error;
  }
}

export const answers: FuzzTarget = {
  name: 'answers',
  property: 'For any page title and content, every response matches the schemas of confluence.js 3.',
  seeds: storageSeeds,
  fragments: storageFragments,
  async check(source) {
    const { v1, v2, spaceId } = await currentClients();
    const [title, value] = [source.slice(0, source.length % 90), source];
    const body = { representation: 'storage' as const, value };
    const page = await valid(
      v2.page.createPage({ body: { spaceId, title: `${title} ${calls} ${source.length}`, body } }),
    );
    if (!page?.id) return;
    const id = Number(page.id);
    await valid(v2.page.getPageById({ id, bodyFormat: 'storage' }));
    await valid(v2.page.getPageById({ id, bodyFormat: 'view' }));
    await valid(v2.comment.createFooterComment({ body: { pageId: page.id, body } }));
    await valid(v2.comment.getPageFooterComments({ id }));
    await valid(v2.contentProperties.createPageProperty({ pageId: id, key: title || 'k', value: { value } }));
    await valid(v2.contentProperties.getPageContentProperties({ pageId: id }));
    await valid(v1.contentLabels.addLabelsToContent({ id: page.id, body: [{ prefix: 'global', name: title || 'l' }] }));
    await valid(v2.label.getPageLabels({ id }));
    await valid(v1.search.searchByCQL({ cql: `title ~ ${JSON.stringify(title)}` }));
    await valid(v1.content.searchContentByCQL({ cql: `id = ${id}` }));
    await valid(v2.version.getPageVersions({ id }));
    await valid(v2.page.deletePage({ id }));
  },
  close() {
    void server?.close();
    [server, clients] = [undefined, undefined];
  },
};
