import type { Hono } from 'hono';
import { isObject, jsonBody, pageOf, type Services, textValue } from '../context.ts';
import { Refusal } from '../errors.ts';
import { labelsOf } from '../json/content.ts';
import { listJson } from '../json/list.ts';
import { readContent } from '../store/content.ts';

/** `content/{id}/label`. */
export function labelRoutes(app: Hono, services: Services): void {
  const { database } = services;

  app.get('/content/:id/label', (c) => {
    const row = readContent(database, c.req.param('id'));
    const page = pageOf(c, 200, 200);
    return c.json(listJson(c, services, labelsOf(database, row.id).slice(page.start), page));
  });

  app.post('/content/:id/label', async (c) => {
    const row = readContent(database, c.req.param('id'));
    const body = await jsonBody(c);
    const labels = (Array.isArray(body) ? body : [body]).map((item: unknown) => {
      const name = isObject(item) ? textValue(item.name)?.trim().toLowerCase() : undefined;
      if (!name || /\s/.test(name)) throw new Refusal(400, 'A label needs a name without spaces.');
      return { name, prefix: (isObject(item) && textValue(item.prefix)) || 'global' };
    });
    database.transaction(() => {
      for (const { prefix, name } of labels) {
        database.run('INSERT OR IGNORE INTO label (content_id, prefix, name) VALUES (?, ?, ?)', row.id, prefix, name);
      }
    });
    return c.json(listJson(c, services, labelsOf(database, row.id), { start: 0, limit: 200 }));
  });

  const remove = (id: string, name: string) => {
    const row = readContent(database, id);
    const { changes } = database.run('DELETE FROM label WHERE content_id = ? AND name = ?', row.id, name);
    if (changes === 0) throw new Refusal(404, `No label ${name} on content ${id}`);
  };
  app.delete('/content/:id/label', (c) => {
    remove(c.req.param('id'), c.req.query('name') ?? '');
    return c.body(null, 204);
  });
  app.delete('/content/:id/label/:name', (c) => {
    remove(c.req.param('id'), c.req.param('name'));
    return c.body(null, 204);
  });
}
