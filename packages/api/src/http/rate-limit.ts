import type { AnswerHeaders } from './exchange.ts';

/** The value of a header that should stand once. */
export function headerOf(headers: AnswerHeaders, name: string): string | undefined {
  const value = headers[name];
  return value === undefined || typeof value === 'string' ? value : value[0];
}

/**
 * Milliseconds that `Retry-After` asks to wait: seconds, or an HTTP date. `undefined` when it is absent or nonsense.
 *
 * Proxies send dates, and numbers too large for any timer; capping is for the caller.
 */
export function retryAfterOf(headers: AnswerHeaders, now: number): number | undefined {
  const value = headerOf(headers, 'retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * Milliseconds to wait before the next call, by what an answer says of the limits. 0 when it says nothing.
 *
 * - a positive `Retry-After`, also on an answer that succeeded;
 * - Cloud: nothing remaining until `X-RateLimit-Reset` (ISO time, or seconds);
 * - Data Center: nothing remaining in the bucket, refilled by `X-RateLimit-FillRate` every `X-RateLimit-Interval-Seconds`.
 */
export function pauseAskedBy(headers: AnswerHeaders, now: number): number {
  const asked = retryAfterOf(headers, now);
  if (asked !== undefined && asked > 0) return asked;
  const remaining = headerOf(headers, 'x-ratelimit-remaining');
  if (remaining === undefined || Number(remaining) > 0 || remaining.trim() === '') return 0;

  const reset = headerOf(headers, 'x-ratelimit-reset');
  if (reset !== undefined) {
    const at = /^\d+$/.test(reset) ? resetSeconds(Number(reset), now) : Date.parse(reset);
    if (!Number.isNaN(at)) return Math.max(0, at - now);
  }
  const interval = Number(headerOf(headers, 'x-ratelimit-interval-seconds'));
  const fill = Number(headerOf(headers, 'x-ratelimit-fillrate'));
  return interval > 0 && fill > 0 ? (interval * 1000) / fill : 0;
}

/** A number in `X-RateLimit-Reset` is a Unix time, or seconds from now: what is far below today's time is the latter. */
function resetSeconds(value: number, now: number): number {
  return value < 1_000_000_000 ? now + value * 1000 : value * 1000;
}
