import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createServer } from '@macrowright/server';
import { expect, test } from 'vitest';

const seconds = Number(process.env.MACROWRIGHT_SOAK_SECONDS ?? 8);
const inFlight = 8;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Heap size in MB after a garbage collection. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 1_048_576;
}

test(`${seconds} seconds of mixed load do not leak memory`, { timeout: (seconds + 60) * 1000 }, async () => {
  const server = await createServer({ data: ':memory:', demo: true });
  const api = `${server.url}/wiki/rest/api`;
  const json = { 'content-type': 'application/json' };
  let [requests, failures] = [0, 0];
  const call = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(api + path, {
      method,
      headers: json,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    requests++;
    if (answer.status >= 500) failures++;
    return text === '' ? undefined : JSON.parse(text);
  };
  const body = (text: string) => ({
    storage: { value: `<p>${text}</p><ac:structured-macro ac:name="toc" />`, representation: 'storage' },
  });

  /** Creates, renders, updates, searches, converts and permanently deletes a page. */
  const round = async (n: number) => {
    const title = `Soak ${n}`;
    const { id } = await call('POST', '/content', {
      type: 'page',
      title,
      space: { key: 'DEMO' },
      body: body(`text ${n}`),
    });
    await call('GET', `/content/${id}?expand=body.view,version,ancestors`);
    await call('PUT', `/content/${id}`, { type: 'page', title, version: { number: 2 }, body: body(`more ${n}`) });
    await call('POST', `/content/${id}/label`, [{ name: `l${n % 7}` }]);
    await call('GET', `/search?cql=${encodeURIComponent(`text ~ "more" and label = l${n % 7}`)}&limit=5`);
    await call('POST', '/contentbody/convert/view', { value: `h1. ${n}\n* a\n* b`, representation: 'wiki' });
    await call('POST', '/contentbody/convert/async/view', body(`async ${n}`).storage);
    await call('DELETE', `/content/${id}`);
    await call('DELETE', `/content/${id}?status=trashed`);
  };
  let n = 0;
  const load = async (until: number) => {
    const worker = async () => {
      while (performance.now() < until) await round(n++);
    };
    await Promise.all(Array.from({ length: inFlight }, worker));
  };

  try {
    await load(performance.now() + (seconds * 1000) / 4); // fills caches and compiles code
    const before = heap();
    await load(performance.now() + (seconds * 3000) / 4);
    const after = heap();
    console.log(`soak: ${requests} requests in ${seconds} s, heap ${before.toFixed(0)} -> ${after.toFixed(0)} MB`);
    expect(failures).toBe(0);
    expect(requests).toBeGreaterThan(100);
    // Cached results and views are bounded; a leak per request would be hundreds of MB in a minute.
    expect(after - before).toBeLessThan(32);
  } finally {
    await server.close();
  }
});
