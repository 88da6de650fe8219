import { errors } from 'undici';
import { ApiError } from '../errors.ts';
import { ResponseTimeout, ResponseTooLarge } from './exchange.ts';
import type { RequestInfo } from './response-error.ts';

/**
 * The error for a call without a complete response: an `ApiError`, or the reason of the caller's abort signal.
 *
 * The cause is a copy with name, message and code, because the library's errors can refer to sockets, and through them to
 * the request headers with their credentials.
 */
export function requestError(
  request: RequestInfo & { readonly signal?: AbortSignal },
  error: unknown,
  attempts: number,
  redact: (text: string) => string,
): unknown {
  if (request.signal?.aborted) return request.signal.reason;
  const { method, path } = request;
  const reason = redact(error instanceof Error ? error.message || error.name : String(error));
  const cause = new Error(reason);
  if (error instanceof Error) cause.name = error.name;
  if (error instanceof Error && 'code' in error) Object.assign(cause, { code: error.code });
  return new ApiError(kindOf(error), `${method} ${path} failed: ${reason}`, { method, path, attempts, cause });
}

function kindOf(error: unknown): ApiError['kind'] {
  if (error instanceof ResponseTooLarge) return 'unexpected-response';
  const timeouts = [ResponseTimeout, errors.HeadersTimeoutError, errors.BodyTimeoutError, errors.ConnectTimeoutError];
  return timeouts.some((type) => error instanceof type) ? 'timeout' : 'network';
}
