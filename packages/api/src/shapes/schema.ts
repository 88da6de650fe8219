import * as v from 'valibot';
import { ApiError } from '../errors.ts';
import type { Call } from '../http/transport.ts';

/** A check of a shape. What it does not name passes. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** The answer itself, when it has the shape; else an `ApiError` of kind `unexpected-answer` that says where it has not. */
export function checked<T>(
  schema: Schema<T>,
  call: Pick<Call, 'method' | 'path'>,
  answer: unknown,
  /** Where in the whole answer this part stands: `results.3`. */
  within = '',
): T {
  const result = v.safeParse(schema, answer, { abortEarly: true });
  if (result.success) return answer as T; // the schema holds; its copy would lack the fields that it does not name
  const { method, path } = call;
  const [issue] = result.issues;
  const place = [within, v.getDotPath(issue)].filter(Boolean).join('.') || 'the answer';
  throw new ApiError(
    'unexpected-answer',
    `${method} ${path} answered something unexpected: "${place}" should be ${issue.expected ?? 'different'}; got ${issue.received}.`,
    { method, path },
  );
}
