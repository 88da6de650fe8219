import { errors } from 'undici';

/** When and how failed calls are retried. */
export interface RetryOptions {
  /** Maximum number of retries. 0 turns retries off. Default: 4. */
  readonly times?: number;
  /** Milliseconds before the first retry, unless the server specifies a delay. Doubled for each retry, with jitter. Default: 500. */
  readonly baseDelay?: number;
  /** Maximum delay in milliseconds, even if the server requests more. Default: 60,000. */
  readonly maxDelay?: number;
  /**
   * Also retry writes after 502, 503, 504 and lost connections. Default: `false`, because the server may have performed
   * the write although the call failed.
   */
  readonly writes?: boolean;
}

/** The options with their defaults. */
export type RetryPolicy = Required<RetryOptions>;

/** Fills in the defaults. Throws a `RangeError` for a negative number. */
export function retryPolicy(options: RetryOptions = {}): RetryPolicy {
  const { times = 4, baseDelay = 500, maxDelay = 60_000, writes = false } = options;
  for (const [name, value] of Object.entries({ times, baseDelay, maxDelay })) {
    if (!(value >= 0)) throw new RangeError(`retry.${name} must be a non-negative number; got "${value}".`);
  }
  return { times, baseDelay, maxDelay: Math.min(maxDelay, maxTimer), writes };
}

/** Timer delays are limited to 31 bits of milliseconds. A timer with a longer delay would fire immediately. */
const maxTimer = 2 ** 31 - 1;

/** Whether to retry after a status: always after 429, because the server did nothing; otherwise only if the call is safe to repeat. */
export function mayRetryStatus(status: number, repeatable: boolean): boolean {
  return status === 429 || (repeatable && (status === 502 || status === 503 || status === 504));
}

/** Whether to retry after an error: yes if the connection was lost, no if it was refused. */
export function mayRetryError(error: unknown, repeatable: boolean): boolean {
  if (!repeatable) return false;
  if (error instanceof errors.SocketError) return true;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ECONNRESET' || code === 'EPIPE';
}

/** Milliseconds to wait before the next attempt: the server's delay, or a random time with exponential backoff. */
export function delayBefore(attempt: number, requested: number | undefined, policy: RetryPolicy): number {
  if (requested !== undefined && requested > 0) return Math.min(requested, policy.maxDelay);
  const bound = Math.min(policy.baseDelay * 2 ** (attempt - 1), policy.maxDelay);
  return bound / 2 + (Math.random() * bound) / 2;
}
