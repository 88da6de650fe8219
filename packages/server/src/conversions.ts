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
export interface Conversions {
  /** Queues a conversion and answers its id, or `undefined` when too many wait. */
  queue(request: AsyncRequest): string | undefined;
  get(id: string): AsyncConversion | undefined;
  stop(): void;
}

const keptMs = 5 * 60_000;
const mostKept = 2000;
const mostCharacters = 64_000_000;

/** Conversions that run one a turn of the event loop. A result is kept for five minutes after it was made. */
export function createConversions(now: () => number = Date.now): Conversions {
  const known = new Map<string, AsyncConversion & { readonly key: string; readonly endsAt?: number }>();
  const byKey = new Map<string, string>();
  const waiting: { id: string; request: AsyncRequest }[] = [];
  let [running, stopped, size] = [false, false, 0];

  const forget = (id: string) => {
    const entry = known.get(id);
    if (!entry) return;
    size -= entry.value?.length ?? 0;
    known.delete(id);
    if (byKey.get(entry.key) === id) byKey.delete(entry.key);
  };
  const forgetOld = () => {
    for (const [id, { endsAt }] of known) {
      if (endsAt !== undefined && (endsAt <= now() || size > mostCharacters)) forget(id);
    }
  };
  const step = () => {
    const next = stopped ? undefined : waiting.shift();
    running = next !== undefined;
    if (!next) return;
    const { id, request } = next;
    const entry = known.get(id);
    if (entry) {
      const { id: _, ...result } = settle(id, request);
      size += (result.value?.length ?? 0) - (entry.value?.length ?? 0);
      known.set(id, { id, key: request.key, ...result, endsAt: now() + keptMs });
    }
    setImmediate(step);
  };

  return {
    queue(request) {
      forgetOld();
      const { owner, to, key } = request;
      const id = byKey.get(key) ?? crypto.randomUUID();
      const before = known.get(id);
      if (before && request.allowCache && before.status === 'COMPLETED') return id;
      if (before && before.status !== 'COMPLETED' && before.status !== 'FAILED') return id;
      if (!before && known.size >= mostKept) return undefined;
      known.set(id, {
        id,
        owner,
        to,
        key,
        status: before?.value === undefined ? 'QUEUED' : 'RERUNNING',
        value: before?.value,
      });
      byKey.set(key, id);
      waiting.push({ id, request });
      if (!running) setImmediate(step);
      running = true;
      return id;
    },
    get(id) {
      forgetOld();
      return known.get(id);
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
