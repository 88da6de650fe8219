import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { errorBody } from './errors.ts';
import { isWrite } from './origin.ts';
import { json } from './responses.ts';

/** Rejects bodies over a size limit, in bytes. Attachments have a separate limit. */
export function limitBodies(bodyBytes: number, uploadBytes: number): MiddlewareHandler {
  const tooLarge = (maxBytes: number) => json(errorBody(413, `The body is over ${maxBytes} bytes`), 413);
  const counting = (maxSize: number) => bodyLimit({ maxSize, onError: () => tooLarge(maxSize) });
  const [body, upload] = [counting(bodyBytes), counting(uploadBytes)];
  return async (c, next) => {
    if (!isWrite(c.req.method)) return next();
    const isUpload = c.req.path.includes('/child/attachment');
    const length = c.req.header('content-length');
    // The HTTP parser never reads past the declared length. Only bodies without one need to be counted as a stream.
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) {
      return (isUpload ? upload : body)(c, next);
    }
    const maxBytes = isUpload ? uploadBytes : bodyBytes;
    return Number(length) > maxBytes ? tooLarge(maxBytes) : next();
  };
}
