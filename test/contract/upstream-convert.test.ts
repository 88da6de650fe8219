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
    ['Data Center, at once', []],
    ['Cloud, as a task', [250, 500, 1000]],
    ['too many calls, in seconds', [3000, 1000]],
    ['too many calls, without a time', [1000, 2000, 4000]],
    ['too many calls while a task is looked at', [2000]],
  ])('%s', async (name, waited) => {
    await connected(recordings[name], async (client, _upstream, pauses) => {
      expect(await client.convert('<p>a</p>', 'storage', 'view')).toBe('<p>there</p>');
      expect(pauses).toEqual(waited);
    });
  });

  it.each<[name: keyof typeof recordings, message: string, pauses: readonly number[]]>([
    ['a task that fails', 'The Confluence could not convert: The macro could not be rendered.', []],
    ['a task that is lost', 'The Confluence lost the task: null for uri', []],
    ['a body that is refused', 'Error parsing xhtml: Unexpected close tag', []],
    ['neither operation', 'The Confluence has no operation that converts.', []],
    ['a login page', 'The Confluence answered something that is no JSON. Is its address right?', []],
    [
      'too many calls without an end',
      'The Confluence takes no more calls now. Asked 5 times; try again in 7 seconds.',
      [1000, 1000, 1000, 1000],
    ],
    ['an absurd delay', 'The Confluence takes no more calls now. Asked once; try again in 99999999999 seconds.', []],
  ])('%s', async (name, message, waited) => {
    await connected(recordings[name], async (client, _upstream, pauses) => {
      await expect(client.convert('<p>a</p>', 'storage', 'view')).rejects.toMatchObject({ name: 'SiteError', message });
      expect(pauses).toEqual(waited);
    });
  });

  it('does not try a missing operation again', async () => {
    const cloud: readonly Exchange[] = recordings['Cloud, as a task'];
    await connected([...cloud, ...cloud.slice(1)], async (client) => {
      for (let time = 0; time < 2; time += 1) {
        expect(await client.convert('<p>a</p>', 'storage', 'view')).toBe('<p>there</p>');
      }
    });
  });
});
