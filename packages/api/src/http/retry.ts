import { errors } from 'undici';

/** When a call is sent again. */
export interface RetryOptions {
  /** How often a call is sent again at most. 0 turns it off. Default: 4. */
  readonly times?: number;
  /** Milliseconds before the second sending where the server names no time; doubled each time, and jittered. Default: 500. */
  readonly baseDelay?: number;
  /** Longest wait in milliseconds, whatever the server asks for. Default: 60,000. */
  readonly maxDelay?: number;
  /**
   * Send writes again too after 502, 503, 504 and broken connections. Default: `false`, since a server may have stored
   * what it seems to have refused.
   */
  readonly writes?: boolean;
}

/** The options with their defaults. */
export type RetryPolicy = Required<RetryOptions>;

/** Fills in the defaults. A number below 0 is a `RangeError`. */
export function retryPolicy(options: RetryOptions = {}): RetryPolicy {
  const { times = 4, baseDelay = 500, maxDelay = 60_000, writes = false } = options;
  for (const [name, value] of Object.entries({ times, baseDelay, maxDelay })) {
    if (!(value >= 0)) throw new RangeError(`retry.${name} must be a number from 0; got "${value}".`);
  }
  return { times, baseDelay, maxDelay: Math.min(maxDelay, longestTimer), writes };
}

/** Timers hold 31 bits of milliseconds; what is longer fires at once. */
const longestTimer = 2 ** 31 - 1;

/** Whether a status is worth another try: 429 always, for the server did nothing; the others only where a call may run twice. */
export function mayRetryStatus(status: number, repeatable: boolean): boolean {
  return status === 429 || (repeatable && (status === 502 || status === 503 || status === 504));
}

/** Whether a broken exchange is worth another try: the connection was lost, not refused. */
export function mayRetryError(error: unknown, repeatable: boolean): boolean {
  if (!repeatable) return false;
  if (error instanceof errors.SocketError) return true;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ECONNRESET' || code === 'EPIPE';
}

/** Milliseconds to wait before the next sending: what the server asks for, else a random time below a doubled bound. */
export function delayBefore(attempt: number, asked: number | undefined, policy: RetryPolicy): number {
  if (asked !== undefined && asked > 0) return Math.min(asked, policy.maxDelay);
  const bound = Math.min(policy.baseDelay * 2 ** (attempt - 1), policy.maxDelay);
  return bound / 2 + (Math.random() * bound) / 2;
}
