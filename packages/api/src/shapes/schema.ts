import * as v from 'valibot';
import { ApiError } from '../errors.ts';
import type { Call } from '../http/transport.ts';

/** Validates a shape. Unknown properties are allowed. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** Returns the response if it has the shape. Otherwise throws an `ApiError` of kind `unexpected-response` that names the path. */
export function validate<T>(
  schema: Schema<T>,
  call: Pick<Call, 'method' | 'path'>,
  response: unknown,
  /** Path of this part in the whole response, such as `results.3`. */
  within = '',
): T {
  const result = v.safeParse(schema, response, { abortEarly: true });
  if (result.success) return response as T; // valibot's copy would lack unknown properties
  const { method, path } = call;
  const [issue] = result.issues;
  const location = [within, v.getDotPath(issue)].filter(Boolean).join('.') || 'the response body';
  throw new ApiError(
    'unexpected-response',
    `${method} ${path} returned an unexpected response: "${location}" should be ${issue.expected ?? 'different'}; got ${issue.received}.`,
    { method, path },
  );
}
