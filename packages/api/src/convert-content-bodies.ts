import { bulkSize, convertBulk } from './convert-async.ts';
import {
  type ConvertContentBody,
  type ConvertedContentBody,
  conversionWays,
  convertContentBody,
  isMissing,
} from './convert-content-body.ts';
import { ApiError } from './errors.ts';
import { inOrder } from './in-order.ts';
import type { Site } from './site.ts';

/** One answer of a batch: the body, or why there is none. */
export type ConversionOutcome =
  | { readonly ok: true; readonly value: string; readonly body: ConvertedContentBody }
  | { readonly ok: false; readonly error: ApiError };

/** How a batch runs. */
export interface ConversionBatchOptions {
  /** How many requests run at a time. Default: 8. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal;
}

/**
 * Converts many bodies and yields the answers in the order of the questions.
 *
 * The source is read only as far as needed and answers are yielded as they come, so the memory used does not grow with
 * the number of bodies. A body that is refused is an answer, not the end of the batch. Where the server converts
 * asynchronously, bodies that come close together share a request, ten at most.
 */
export function convertContentBodies(
  site: Site,
  requests: Iterable<ConvertContentBody> | AsyncIterable<ConvertContentBody>,
  options: ConversionBatchOptions = {},
): AsyncGenerator<ConversionOutcome> {
  const { concurrency = 8, signal } = options;
  if (!(Number.isInteger(concurrency) && concurrency > 0)) {
    throw new RangeError(`concurrency must be a whole number from 1; got "${concurrency}".`);
  }
  const bulk = createBulk(site, signal);
  const useBulk = (request: ConvertContentBody) => conversionWays(site, request.from)[0] === 'async';
  const some = site.conversion === 'async' || (site.conversion === 'auto' && site.product === 'cloud');
  return inOrder(requests, some ? concurrency * bulkSize : concurrency, async (request) =>
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

/** Milliseconds in which bodies gather for one request. */
const gathering = 5;

/** Gathers bodies into bulk requests. Where the server turns out to have none, each body goes its own way. */
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
      // One body that is refused at once refuses all ten: each is asked alone, and tells its own fault.
      const alone = error instanceof ApiError && (isMissing(error) || /^invalid-/.test(error.kind));
      for (const { request, settle } of group) settle(alone ? single(request) : Promise.reject(error));
    }
  }

  return (request: ConvertContentBody) =>
    new Promise<ConvertedContentBody>((resolve) => {
      waiting.push({ request, settle: resolve });
      if (waiting.length === bulkSize) void flush();
      else timer ??= setTimeout(() => void flush(), gathering);
    });
}
