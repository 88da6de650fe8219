import type { ResponseHeaders } from './exchange.ts';

/** The first value of a header. */
export function headerOf(headers: ResponseHeaders, name: string): string | undefined {
  const value = headers[name];
  return value === undefined || typeof value === 'string' ? value : value[0];
}

/**
 * The delay in milliseconds from `Retry-After` (seconds or an HTTP date). `undefined` if it is absent or invalid.
 *
 * Proxies send dates and numbers that are too large for a timer. The caller must limit the value.
 */
export function retryAfterOf(headers: ResponseHeaders, now: number): number | undefined {
  const value = headerOf(headers, 'retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * Milliseconds to wait before the next call according to the rate-limit headers of a response. 0 if there are none.
 *
 * - a positive `Retry-After`, even on a successful response;
 * - Cloud: no requests remaining until `X-RateLimit-Reset` (ISO time or seconds);
 * - Data Center: no requests remaining, `X-RateLimit-FillRate` more every `X-RateLimit-Interval-Seconds`.
 */
export function rateLimitPause(headers: ResponseHeaders, now: number): number {
  const retryAfter = retryAfterOf(headers, now);
  if (retryAfter !== undefined && retryAfter > 0) return retryAfter;
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

/** A number in `X-RateLimit-Reset` is a Unix time or, if it is much smaller than the current time, seconds from now. */
function resetSeconds(value: number, now: number): number {
  return value < 1_000_000_000 ? now + value * 1000 : value * 1000;
}
