import type { MiddlewareHandler } from 'hono';
import type { Store } from '../store/store.ts';

/** Delays responses until the store has committed, so data that a client has written or read is never lost. */
export function awaitCommit(store: Store): MiddlewareHandler {
  return async (_c, next) => {
    await next();
    const writing = store.settled();
    if (writing) await writing;
  };
}
