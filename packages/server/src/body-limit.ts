import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { errorBody } from './errors.ts';

/**
 * Refuses bodies over a number of bytes with 413; uploads have a number of their own.
 *
 * A length that is told is the length that arrives, because the HTTP parser takes no more. Only bodies without one are
 * counted while they are read, which costs a stream.
 */
export function limitBodies(bytes: number, uploadBytes: number): MiddlewareHandler {
  const tooLarge = (most: number) => Response.json(errorBody(413, `The body is over ${most} bytes`), { status: 413 });
  const counted = (maxSize: number) => bodyLimit({ maxSize, onError: () => tooLarge(maxSize) });
  const [small, large] = [counted(bytes), counted(uploadBytes)];
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const isUpload = c.req.path.includes('/child/attachment');
    const length = c.req.header('content-length');
    if (length === undefined || c.req.header('transfer-encoding') !== undefined)
      return (isUpload ? large : small)(c, next);
    const most = isUpload ? uploadBytes : bytes;
    return Number(length) > most ? tooLarge(most) : next();
  };
}
