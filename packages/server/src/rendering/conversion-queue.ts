/** An asynchronous conversion. */
export interface AsyncConversion {
  readonly id: string;
  readonly owner: string;
  readonly to: string;
  readonly status: 'QUEUED' | 'WORKING' | 'RERUNNING' | 'COMPLETED' | 'FAILED';
  readonly value?: string;
  readonly error?: string;
}

/** What is to be converted, by whom. */
export interface AsyncRequest {
  readonly owner: string;
  readonly to: string;
  /** Same key, same result: such a request may be answered with what is known already. */
  readonly key: string;
  readonly allowCache: boolean;
  /** Makes the value. What it throws becomes the error of the conversion. */
  readonly convert: () => string;
}

/** Asynchronous conversions of a site. */
export interface ConversionQueue {
  /** Queues a conversion and answers its id, or `undefined` when too many wait. */
  queue(request: AsyncRequest): string | undefined;
  get(id: string): AsyncConversion | undefined;
  stop(): void;
}

/** How much is kept. */
export interface ConversionLimits {
  /** How long a result is kept after it was made, in milliseconds. Default: five minutes. */
  readonly keptMs?: number;
  /** How many may wait. Default: 2,000. */
  readonly waiting?: number;
  /** How many results are kept at most. Default: 20,000. */
  readonly results?: number;
  /** How long the results together may be, in characters. Default: 64 million. */
  readonly characters?: number;
}

type Finished = AsyncConversion & { readonly key: string; readonly endsAt: number };

/** Conversions that run one a turn of the event loop. The oldest results go first when their time or the room is over. */
export function createConversionQueue(limits: ConversionLimits = {}, now: () => number = Date.now): ConversionQueue {
  const {
    keptMs = 5 * 60_000,
    waiting: mostWaiting = 2000,
    results: mostResults = 20_000,
    characters = 64_000_000,
  } = limits;
  const waiting = new Map<string, AsyncRequest>();
  /** In the order in which they were finished. */
  const finished = new Map<string, Finished>();
  const byKey = new Map<string, string>();
  let [running, stopped, size] = [false, false, 0];

  const forget = (id: string, entry: Finished) => {
    size -= entry.value?.length ?? 0;
    finished.delete(id);
    if (byKey.get(entry.key) === id && !waiting.has(id)) byKey.delete(entry.key);
  };
  const forgetOld = () => {
    for (const [id, entry] of finished) {
      if (entry.endsAt > now() && finished.size <= mostResults && size <= characters) break;
      forget(id, entry);
    }
  };
  const keep = (entry: Finished) => {
    const before = finished.get(entry.id);
    if (before) forget(entry.id, before);
    finished.set(entry.id, entry);
    byKey.set(entry.key, entry.id);
    size += entry.value?.length ?? 0;
    forgetOld();
  };
  const step = () => {
    const [next] = stopped ? [] : waiting;
    running = next !== undefined;
    if (!next) return;
    const [id, request] = next;
    waiting.delete(id);
    keep({ ...settle(id, request), key: request.key, endsAt: now() + keptMs });
    setImmediate(step);
  };

  return {
    queue(request) {
      forgetOld();
      const known = byKey.get(request.key);
      if (
        known !== undefined &&
        (waiting.has(known) || (request.allowCache && finished.get(known)?.status === 'COMPLETED'))
      ) {
        return known;
      }
      if (waiting.size >= mostWaiting) return undefined;
      const id = known ?? crypto.randomUUID();
      waiting.set(id, request);
      byKey.set(request.key, id);
      if (!running) setImmediate(step);
      running = true;
      return id;
    },
    get(id) {
      forgetOld();
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
