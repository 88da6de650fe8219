import { Hono } from 'hono';
import { methodNotAllowedResponse } from './error-responses.ts';
import type { Layers } from './layers.ts';

/** Adds the routes for one resource. */
export type Routes<L = Layers> = (app: Hono, layers: L) => void;

/** The routes for several resources, and 405 for methods that their paths do not support. */
export function apiRouter<L>(resources: readonly Routes<L>[], layers: L): Hono {
  const app = new Hono({ strict: false });
  for (const addRoutes of resources) addRoutes(app, layers);
  for (const path of new Set(app.routes.map((route) => route.path))) app.all(path, methodNotAllowedResponse);
  return app;
}
