import { SiteError } from './site-error.ts';
import type { UpstreamCall } from './upstream-call.ts';

/** Converts a body in the connected Confluence, with whichever of the two operations it supports. */
export type ConvertUpstream = (value: string, from: 'wiki' | 'storage', to: 'storage' | 'view') => Promise<string>;

/** Milliseconds until a task must be done. */
const timeout = 60_000;
/** Milliseconds between two requests for the state of a task. */
const maxPause = 4000;
const path = '/rest/api/contentbody/convert';

/**
 * Creates a conversion that works with both products. Data Center converts synchronously. Cloud starts a task, which is polled
 * until it is done, and may also support the operation of Data Center. An operation that the server lacks is not tried again.
 */
export function createConvert(call: UpstreamCall, pause: (milliseconds: number) => Promise<void>): ConvertUpstream {
  let ways: readonly ('synchronous' | 'task')[] = ['synchronous', 'task'];
  return async (value, from, to) => {
    const body = { value, representation: from };
    for (const way of ways) {
      try {
        return way === 'synchronous' ? textIn(await call(`${path}/${to}`, body)) : await asTask(to, body);
      } catch (error) {
        if (!isMissing(error)) throw error;
        ways = ways.filter((each) => each !== way);
      }
    }
    ways = ['synchronous', 'task'];
    throw new SiteError('refused', 'The connected Confluence does not support conversions.');
  };

  async function asTask(to: string, body: object): Promise<string> {
    const { asyncId } = await call(`${path}/async/${to}`, body);
    if (typeof asyncId !== 'string') throw new SiteError('refused', 'Confluence did not start the conversion.');
    let wait = 250;
    for (let waited = 0; waited <= timeout; waited += wait, wait = Math.min(wait * 2, maxPause)) {
      // A running task may still contain the value of an earlier run, so only a completed one counts.
      const task = await readTask(asyncId);
      if (task.status === 'COMPLETED') return textIn(task);
      if (task.status === 'FAILED') {
        throw new SiteError('refused', `Confluence could not convert the text: ${task.error ?? 'no reason given'}.`);
      }
      await pause(wait);
    }
    throw new SiteError('network', `The conversion did not finish within ${timeout / 1000} seconds.`);
  }

  /** Distinguishes a task that has expired from an operation that does not exist. */
  async function readTask(id: string): Promise<Readonly<Record<string, unknown>>> {
    try {
      return await call(`${path}/async/${encodeURIComponent(id)}`);
    } catch (error) {
      if (isMissing(error))
        throw new SiteError('refused', `Confluence lost the conversion task: ${(error as Error).message}`);
      throw error;
    }
  }
}

function textIn({ value }: Readonly<Record<string, unknown>>): string {
  if (typeof value === 'string') return value;
  throw new SiteError('refused', 'The response from Confluence does not contain the converted text.');
}

/** Whether an error means that the operation does not exist, rather than that a body or a page is invalid. */
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
