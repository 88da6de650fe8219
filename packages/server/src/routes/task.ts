import type { Hono } from 'hono';
import { json } from '../answer.ts';
import { baseUrl, type Services } from '../context.ts';
import { Refusal } from '../errors.ts';
import { listJson } from '../json/list.ts';
import { taskJson } from '../json/task.ts';
import { pageOf } from '../request.ts';

/** `longtask`. */
export function taskRoutes(app: Hono, services: Services): void {
  app.get('/longtask', (c) => {
    const page = pageOf(c, 100);
    const tasks = services.tasks.list().slice(page.start, page.start + page.limit + 1);
    return json(
      listJson(
        c,
        services,
        tasks.map((task) => taskJson(task, baseUrl(c, services))),
        page,
      ),
    );
  });

  app.get('/longtask/:id', (c) => {
    const task = services.tasks.get(c.req.param('id'));
    if (!task) throw new Refusal(404, `No task found with id: ${c.req.param('id')}`);
    return json(taskJson(task, baseUrl(c, services)));
  });
}
