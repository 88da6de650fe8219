import { fakeServer } from '../fake-server.test.util.ts';
import { createTransport, type TransportOptions } from './transport.ts';

export const fast = { times: 3, baseDelay: 1, maxDelay: 20 };
export const get = { method: 'GET', path: '/rest/api/content' } as const;
export const put = { method: 'PUT', path: '/rest/api/content/1', body: {} } as const;

/** Runs transport calls against a server that sends the given responses. */
export async function calling<T>(
  response: Parameters<typeof fakeServer>[0],
  options: Partial<TransportOptions>,
  use: (transport: ReturnType<typeof createTransport>, server: Awaited<ReturnType<typeof fakeServer>>) => Promise<T>,
): Promise<T> {
  await using server = await fakeServer(response);
  const transport = createTransport({ baseUrl: `${server.url}/wiki`, retry: fast, ...options });
  try {
    return await use(transport, server);
  } finally {
    await transport.close();
  }
}
