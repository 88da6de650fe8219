import { ApiError, isOperationMissing } from '../errors.ts';
import { orderedMap } from '../ordered-map.ts';
import type { Site } from '../site.ts';
import { bulkSize, convertBulk } from './async.ts';
import { conversionWays, convertContentBody } from './convert-content-body.ts';
import type { ConvertContentBody, ConvertedContentBody } from './types.ts';

/** One result of a batch: the converted body, or the error. */
export type ConversionOutcome =
  | { readonly ok: true; readonly value: string; readonly body: ConvertedContentBody }
  | { readonly ok: false; readonly error: ApiError };

/** Options for a batch. */
export interface ConversionBatchOptions {
  /** Maximum number of concurrent requests. Default: 8. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal;
}

/**
 * Converts many bodies and yields the results in the order of the requests.
 *
 * The source is read only as far as needed, and results are yielded as they arrive, so memory use does not grow with
 * the number of bodies. A rejected body is a result; the batch continues. If the server converts
 * asynchronously, bodies requested at about the same time share a request, up to ten per request.
 */
export function convertContentBodies(
  site: Site,
  requests: Iterable<ConvertContentBody> | AsyncIterable<ConvertContentBody>,
  options: ConversionBatchOptions = {},
): AsyncGenerator<ConversionOutcome> {
  const { concurrency = 8, signal } = options;
  if (!(Number.isInteger(concurrency) && concurrency > 0)) {
    throw new RangeError(`concurrency must be a positive integer; got "${concurrency}".`);
  }
  const bulk = createBulk(site, signal);
  const useBulk = (request: ConvertContentBody) => conversionWays(site, request.from)[0] === 'async';
  const mayUseBulk = site.conversion === 'async' || (site.conversion === 'auto' && site.product === 'cloud');
  return orderedMap(requests, mayUseBulk ? concurrency * bulkSize : concurrency, async (request) =>
    outcome(
      useBulk(request) ? bulk(request) : convertContentBody(site, { ...request, signal: request.signal ?? signal }),
    ),
  );
}

async function outcome(converting: Promise<ConvertedContentBody>): Promise<ConversionOutcome> {
  try {
    const body = await converting;
    return { ok: true, value: body.value, body };
  } catch (error) {
    if (error instanceof ApiError) return { ok: false, error };
    throw error;
  }
}

interface Waiting {
  readonly request: ConvertContentBody;
  readonly settle: (result: Promise<ConvertedContentBody>) => void;
}

/** Milliseconds to collect bodies for one bulk request. */
const batchWindow = 5;

/** Collects bodies into bulk requests. If the server does not support them, each body is converted separately. */
function createBulk(site: Site, signal: AbortSignal | undefined) {
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const group = waiting;
    waiting = [];
    const single = (request: ConvertContentBody) => convertContentBody(site, { ...request, signal });
    const [first] = group;
    if (first && group.length === 1) return first.settle(single(first.request));
    try {
      const results = await convertBulk(
        site,
        group.map(({ request }) => request),
        signal,
      );
      for (const [index, result] of results.entries()) {
        group[index]?.settle(result instanceof ApiError ? Promise.reject(result) : Promise.resolve(result));
      }
    } catch (error) {
      // One invalid body fails the whole request. Converting each body separately yields individual errors.
      const alone = error instanceof ApiError && (isOperationMissing(error) || /^invalid-/.test(error.kind));
      for (const { request, settle } of group) settle(alone ? single(request) : Promise.reject(error));
    }
  }

  return (request: ConvertContentBody) =>
    new Promise<ConvertedContentBody>((resolve) => {
      waiting.push({ request, settle: resolve });
      if (waiting.length === bulkSize) void flush();
      else timer ??= setTimeout(() => void flush(), batchWindow);
    });
}
