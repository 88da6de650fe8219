import type { Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { baseUrl } from '../http/links.ts';
import { pageOf } from '../http/request.ts';
import { json } from '../http/responses.ts';
import { listResponse } from './json/list.ts';
import { taskJson } from './json/task.ts';
import type { V1Layers } from './layers.ts';

/** `longtask`. */
export function taskRoutes(app: Hono, layers: V1Layers): void {
  const { tasks, links } = layers;

  app.get('/longtask', (c) => {
    const page = pageOf(c, 100);
    const base = baseUrl(c, links);
    const shown = tasks.list().slice(page.start, page.start + page.limit + 1);
    const items = shown.map((task) => taskJson(task, base));
    return listResponse(c, layers, items, page);
  });

  app.get('/longtask/:id', (c) => {
    const task = tasks.get(c.req.param('id'));
    if (!task) throw new HttpError(404, `No task found with id: ${c.req.param('id')}`);
    return json(taskJson(task, baseUrl(c, links)));
  });
}
