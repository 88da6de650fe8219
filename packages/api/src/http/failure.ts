import { errors } from 'undici';
import { ApiError } from '../errors.ts';
import { AnswerTooLate, AnswerTooLong } from './exchange.ts';
import type { Asked } from './refusal.ts';

/**
 * What a call that got no whole answer rejects with: an `ApiError`, or the reason of the caller's own signal.
 *
 * The cause is a copy with name, message and code. What the library throws may refer to sockets, and through them to
 * the headers that were sent.
 */
export function failure(
  asked: Asked & { readonly signal?: AbortSignal },
  error: unknown,
  attempts: number,
  redact: (text: string) => string,
): unknown {
  if (asked.signal?.aborted) return asked.signal.reason;
  const { method, path } = asked;
  const reason = redact(error instanceof Error ? error.message || error.name : String(error));
  const cause = new Error(reason);
  if (error instanceof Error) cause.name = error.name;
  if (error instanceof Error && 'code' in error) Object.assign(cause, { code: error.code });
  return new ApiError(kindOf(error), `${method} ${path} failed: ${reason}`, { method, path, attempts, cause });
}

function kindOf(error: unknown): ApiError['kind'] {
  if (error instanceof AnswerTooLong) return 'unexpected-answer';
  const late = [AnswerTooLate, errors.HeadersTimeoutError, errors.BodyTimeoutError, errors.ConnectTimeoutError];
  return late.some((type) => error instanceof type) ? 'timeout' : 'network';
}
