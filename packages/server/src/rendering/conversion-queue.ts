/** An asynchronous conversion. */
export interface AsyncConversion {
  readonly id: string;
  readonly owner: string;
  readonly to: string;
  readonly status: 'QUEUED' | 'WORKING' | 'RERUNNING' | 'COMPLETED' | 'FAILED';
  readonly value?: string;
  readonly error?: string;
}

/** A conversion to run. */
export interface AsyncRequest {
  readonly owner: string;
  readonly to: string;
  /** Conversions with the same key have the same result. */
  readonly key: string;
  /** Whether the result of an earlier conversion with the same key may be reused. */
  readonly allowCache: boolean;
  /** Returns the converted value. An exception becomes the error of the conversion. */
  readonly convert: () => string;
}

/** The asynchronous conversions of a site. */
export interface ConversionQueue {
  /** Queues a conversion and returns its id. `undefined` if too many are waiting. */
  queue(request: AsyncRequest): string | undefined;
  get(id: string): AsyncConversion | undefined;
  stop(): void;
}

/** Limits for queued conversions and kept results. */
export interface ConversionLimits {
  /** How long a result is kept, in milliseconds. Default: five minutes. */
  readonly resultMs?: number;
  /** The maximum number of waiting conversions. Default: 2,000. */
  readonly maxWaiting?: number;
  /** The maximum number of results. Default: 20,000. */
  readonly maxResults?: number;
  /** The maximum total length of all results, in UTF-16 code units. Default: 64 million. */
  readonly maxLength?: number;
}

type Finished = AsyncConversion & { readonly key: string; readonly endsAt: number };

/** Runs one conversion per turn of the event loop. The oldest results are removed when they expire or a limit is reached. */
export function createConversionQueue(limits: ConversionLimits = {}, now: () => number = Date.now): ConversionQueue {
  const { resultMs = 5 * 60_000, maxWaiting = 2000, maxResults = 20_000, maxLength = 64_000_000 } = limits;
  const waiting = new Map<string, AsyncRequest>();
  /** Oldest first. */
  const finished = new Map<string, Finished>();
  const byKey = new Map<string, string>();
  let [running, stopped, size] = [false, false, 0];

  const remove = (id: string, entry: Finished) => {
    size -= entry.value?.length ?? 0;
    finished.delete(id);
    if (byKey.get(entry.key) === id && !waiting.has(id)) byKey.delete(entry.key);
  };
  const removeOld = () => {
    for (const [id, entry] of finished) {
      if (entry.endsAt > now() && finished.size <= maxResults && size <= maxLength) break;
      remove(id, entry);
    }
  };
  const keep = (entry: Finished) => {
    const before = finished.get(entry.id);
    if (before) remove(entry.id, before);
    finished.set(entry.id, entry);
    byKey.set(entry.key, entry.id);
    size += entry.value?.length ?? 0;
    removeOld();
  };
  const step = () => {
    const [next] = stopped ? [] : waiting;
    running = next !== undefined;
    if (!next) return;
    const [id, request] = next;
    waiting.delete(id);
    keep({ ...settle(id, request), key: request.key, endsAt: now() + resultMs });
    setImmediate(step);
  };

  return {
    queue(request) {
      removeOld();
      const known = byKey.get(request.key);
      if (
        known !== undefined &&
        (waiting.has(known) || (request.allowCache && finished.get(known)?.status === 'COMPLETED'))
      ) {
        return known;
      }
      if (waiting.size >= maxWaiting) return undefined;
      const id = known ?? crypto.randomUUID();
      waiting.set(id, request);
      byKey.set(request.key, id);
      if (!running) setImmediate(step);
      running = true;
      return id;
    },
    get(id) {
      removeOld();
      const [request, result] = [waiting.get(id), finished.get(id)];
      if (!request) return result;
      const { owner, to } = request;
      const value = result?.value;
      return { id, owner, to, status: value === undefined ? 'QUEUED' : 'RERUNNING', value };
    },
    stop() {
      stopped = true;
    },
  };
}

function settle(id: string, { owner, to, convert }: AsyncRequest): AsyncConversion {
  try {
    return { id, owner, to, status: 'COMPLETED', value: convert() };
  } catch (error) {
    return { id, owner, to, status: 'FAILED', error: error instanceof Error ? error.message : String(error) };
  }
}
