import type { Hono } from 'hono';
import { userOf } from '../context.ts';
import { userJson } from '../json/user.ts';

/** `user/current`. */
export function userRoutes(app: Hono): void {
  app.get('/user/current', (c) => c.json(userJson(userOf(c))));
}
