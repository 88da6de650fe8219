import type { MiddlewareHandler } from 'hono';
import { errorBody } from './errors.ts';
import { isCrossOrigin, isWrite } from './origin.ts';
import { json } from './responses.ts';

/** Rejects cross-origin writes. */
export const refuseCrossOriginWrites: MiddlewareHandler = async (c, next) => {
  if (isWrite(c.req.method) && isCrossOrigin(c.req)) return json(errorBody(403, 'XSRF check failed'), 403);
  return next();
};
