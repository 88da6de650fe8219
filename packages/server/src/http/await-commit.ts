import type { MiddlewareHandler } from 'hono';
import type { Store } from '../store/store.ts';

/** Responses wait until the store has committed: what was written is not lost again, and neither is what was read. */
export function awaitCommit(store: Store): MiddlewareHandler {
  return async (_c, next) => {
    await next();
    const writing = store.settled();
    if (writing) await writing;
  };
}
