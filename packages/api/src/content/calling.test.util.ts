import { type Confluence, type ConfluenceOptions, createConfluence } from '../confluence.ts';
import { type FakeAnswer, fakeServer, type Seen } from '../fake-server.test.util.ts';

export const content = { id: '7', type: 'page', title: 'T', version: { number: 3 } };

/** Runs calls of a client against a server that answers as it is told. */
export async function calling(
  answer: (request: Seen, before: number) => FakeAnswer,
  use: (confluence: Confluence, seen: readonly Seen[]) => Promise<unknown>,
  options: Partial<ConfluenceOptions> = {},
) {
  await using server = await fakeServer(answer);
  await using confluence = createConfluence({ baseUrl: server.url, retry: { times: 0 }, ...options });
  await use(confluence, server.seen);
}
