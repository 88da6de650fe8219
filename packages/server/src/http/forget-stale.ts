import type { MiddlewareHandler } from 'hono';
import type { Renderer } from '../rendering/renderer.ts';
import type { Store } from '../store/store.ts';

/** Discards cached data when another process has written to the store. */
export function forgetStale(store: Store, renderer: Renderer): MiddlewareHandler {
  return async (_c, next) => {
    if (store.changedOutside()) {
      store.forget();
      renderer.forget();
    }
    return next();
  };
}
