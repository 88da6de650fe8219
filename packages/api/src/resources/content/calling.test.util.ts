import { type Confluence, type ConfluenceOptions, createConfluence } from '../../confluence.ts';
import { type FakeReply, fakeServer, type Seen } from '../../fake-server.test.util.ts';

export const content = { id: '7', type: 'page', title: 'T', version: { number: 3 } };

/** Runs client calls against a server that sends the given responses. */
export async function calling(
  response: (request: Seen, before: number) => FakeReply,
  use: (confluence: Confluence, seen: readonly Seen[]) => Promise<unknown>,
  options: Partial<ConfluenceOptions> = {},
) {
  await using server = await fakeServer(response);
  await using confluence = createConfluence({ baseUrl: server.url, retry: { times: 0 }, ...options });
  await use(confluence, server.seen);
}
