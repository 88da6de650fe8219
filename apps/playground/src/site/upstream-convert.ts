import { SiteError } from './site-client.ts';
import type { UpstreamCall } from './upstream-call.ts';

/** Converts a body on a real Confluence, whichever of its two operations it has. */
export type ConvertThere = (value: string, from: 'wiki' | 'storage', to: 'storage' | 'view') => Promise<string>;

/** Longest time in milliseconds until a task is done. */
const patience = 60_000;
const longestPause = 4000;
const path = '/rest/api/contentbody/convert';

/**
 * Makes the adapter for both products. Data Center converts at once; Cloud takes a task, which is looked at until it is
 * done, and may have the operation of Data Center as well. What a server turned out to lack is not asked for again.
 */
export function createConvert(call: UpstreamCall, pause: (milliseconds: number) => Promise<void>): ConvertThere {
  let ways: readonly ('at once' | 'as a task')[] = ['at once', 'as a task'];
  return async (value, from, to) => {
    const body = { value, representation: from };
    for (const way of ways) {
      try {
        return way === 'at once' ? textIn(await call(`${path}/${to}`, body)) : await asTask(to, body);
      } catch (error) {
        if (!isMissing(error)) throw error;
        ways = ways.filter((each) => each !== way);
      }
    }
    ways = ['at once', 'as a task'];
    throw new SiteError('refused', 'The Confluence has no operation that converts.');
  };

  async function asTask(to: string, body: object): Promise<string> {
    const { asyncId } = await call(`${path}/async/${to}`, body);
    if (typeof asyncId !== 'string') throw new SiteError('refused', 'The Confluence took no task to convert.');
    let wait = 250;
    for (let waited = 0; waited <= patience; waited += wait, wait = Math.min(wait * 2, longestPause)) {
      // While a task runs again it shows an older value: only one that is done is taken.
      const task = await look(asyncId);
      if (task.status === 'COMPLETED') return textIn(task);
      if (task.status === 'FAILED') {
        throw new SiteError('refused', `The Confluence could not convert: ${task.error ?? 'it does not say why'}.`);
      }
      await pause(wait);
    }
    throw new SiteError('network', `The conversion was not done within ${patience / 1000} seconds.`);
  }

  /** A task that is not known any more is no missing operation. */
  async function look(id: string): Promise<Readonly<Record<string, unknown>>> {
    try {
      return await call(`${path}/async/${encodeURIComponent(id)}`);
    } catch (error) {
      if (isMissing(error)) throw new SiteError('refused', `The Confluence lost the task: ${(error as Error).message}`);
      throw error;
    }
  }
}

function textIn({ value }: Readonly<Record<string, unknown>>): string {
  if (typeof value === 'string') return value;
  throw new SiteError('refused', 'The Confluence answered without the converted text.');
}

/** Whether a refusal says that there is no such operation, and not that a body or a page is wrong. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof SiteError)) return false;
  const { status, message } = error;
  return (
    status === 405 ||
    status === 410 ||
    status === 501 ||
    (status === 404 && !/^No (?:content|space) found/i.test(message))
  );
}
