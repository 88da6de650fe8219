import { createServer } from '@macrowright/server';
import { describe, expect, it } from 'vitest';
import { createUpstreamClient } from '../../apps/playground/src/site/upstream-client.ts';
import { type Exchange, playRecording, type RecordedUpstream } from './recorded-upstream.ts';
import { recordings } from './upstream-recordings.ts';

type Client = ReturnType<typeof createUpstreamClient>;

/** The playground's client, the embedded server, and a recorded Confluence upstream. */
async function connected(
  recording: readonly Exchange[],
  use: (client: Client, upstream: RecordedUpstream, pauses: readonly number[]) => Promise<void>,
): Promise<void> {
  const upstream = await playRecording(recording);
  const server = await createServer({ data: ':memory:', upstream: { url: upstream.url, token: 'marker-secret' } });
  const pauses: number[] = [];
  const pause = async (milliseconds: number) => {
    pauses.push(milliseconds);
  };
  try {
    const client = createUpstreamClient({ token: server.upstreamToken ?? '', origin: server.url, pause });
    await use(client, upstream, pauses);
    expect({ differences: upstream.differences, left: upstream.left }).toEqual({ differences: [], left: 0 });
    for (const { headers } of upstream.seen) expect(headers.authorization).toBe('Bearer marker-secret');
  } finally {
    await server.close();
    upstream.close();
  }
}

describe('one adapter for Cloud and Data Center', () => {
  it.each<[name: keyof typeof recordings, pauses: readonly number[]]>([
    ['Data Center, synchronous', []],
    ['Cloud, asynchronous', [250, 500, 1000]],
    ['too many calls, with a delay', [3000, 1000]],
    ['too many calls, without a delay', [1000, 2000, 4000]],
    ['too many calls while polling a task', [2000]],
  ])('%s', async (name, waited) => {
    await connected(recordings[name], async (client, _upstream, pauses) => {
      expect(await client.convert('<p>a</p>', 'storage', 'view')).toBe('<p>converted</p>');
      expect(pauses).toEqual(waited);
    });
  });

  it.each<[name: keyof typeof recordings, message: string, pauses: readonly number[]]>([
    ['a failed task', 'Confluence could not convert the text: The macro could not be rendered.', []],
    ['a lost task', 'Confluence lost the conversion task: null for uri', []],
    ['a rejected body', 'Error parsing xhtml: Unexpected close tag', []],
    ['neither operation', 'The connected Confluence does not support conversions.', []],
    ['a login page', 'Confluence sent a response that is not JSON. Check its URL.', []],
    [
      'too many calls, every time',
      'Confluence is limiting requests (tried 5 times). Try again in 7 seconds.',
      [1000, 1000, 1000, 1000],
    ],
    ['an absurd delay', 'Confluence is limiting requests (tried once). Try again in 99999999999 seconds.', []],
  ])('%s', async (name, message, waited) => {
    await connected(recordings[name], async (client, _upstream, pauses) => {
      await expect(client.convert('<p>a</p>', 'storage', 'view')).rejects.toMatchObject({ name: 'SiteError', message });
      expect(pauses).toEqual(waited);
    });
  });

  it('does not try a missing operation again', async () => {
    const cloud: readonly Exchange[] = recordings['Cloud, asynchronous'];
    await connected([...cloud, ...cloud.slice(1)], async (client) => {
      for (let time = 0; time < 2; time += 1) {
        expect(await client.convert('<p>a</p>', 'storage', 'view')).toBe('<p>converted</p>');
      }
    });
  });
});
