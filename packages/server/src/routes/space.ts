import type { Context, Hono } from 'hono';
import { json } from '../answer.ts';
import { contentFor, type Services, userOf } from '../context.ts';
import { Refusal } from '../errors.ts';
import { expandOf, expansions } from '../expand.ts';
import { contentJson } from '../json/content.ts';
import { jsonContext } from '../json/cx.ts';
import { innerList, listJson } from '../json/list.ts';
import { spaceJson } from '../json/space.ts';
import { taskAccepted } from '../json/task.ts';
import { type Json, jsonObject, listQuery, member, pageOf, textValue } from '../request.ts';
import { condition, findContent } from '../store/find.ts';
import { createSpace, readSpace, removeSpaceStep, type SpaceRow } from '../store/space.ts';
import { addUser } from '../store/user.ts';

/** `space`: list, create, read, update, delete, content. */
export function spaceRoutes(app: Hono, services: Services): void {
  const { database, tasks, blobs } = services;

  app.get('/space', (c) => {
    const page = pageOf(c);
    const filters = [condition("status <> 'deleting'")];
    const within = (column: string, values: string[] | undefined) => {
      if (values) filters.push(condition(`${column} IN (${values.map(() => '?').join(', ') || 'NULL'})`, ...values));
    };
    within('key', listQuery(c, 'spaceKey'));
    within('id', listQuery(c, 'spaceId'));
    within('type', listQuery(c, 'type'));
    within('status', listQuery(c, 'status'));
    const rows = database.all<SpaceRow>(
      `SELECT * FROM space WHERE ${filters.map(({ sql }) => sql).join(' AND ')} ORDER BY key LIMIT ? OFFSET ?`,
      ...filters.flatMap(({ values }) => values),
      page.limit + 1,
      page.start,
    );
    const [cx, expand] = [jsonContext(c, services), expansions(c)];
    return json(
      listJson(
        c,
        services,
        rows.map((row) => spaceJson(cx, row, expand)),
        page,
      ),
    );
  });

  const create = async (c: Context) => {
    const body = await jsonObject(c);
    const [key, name] = [textValue(body.key), textValue(body.name)?.trim()];
    if (!key || !name) throw new Refusal(400, 'A space needs a key and a name.');
    const by = userOf(c);
    const row = database.transaction(() => {
      addUser(database, by);
      return createSpace(database, { key, name, description: descriptionOf(body), by });
    });
    return json(spaceJson(jsonContext(c, services), row, expandOf('description.plain'), true));
  };
  app.post('/space', create);
  app.post('/space/_private', create);

  app.get('/space/:key', (c) => answer(c, readSpace(database, c.req.param('key')), ''));

  app.put('/space/:key', async (c) => {
    const old = readSpace(database, c.req.param('key'));
    const body = await jsonObject(c);
    const home = textValue(member(body, 'homepage').id);
    const page = home === undefined ? undefined : contentFor(c, services, home);
    if (page && page.space_id !== old.id) throw new Refusal(400, 'The home page is in another space.');
    database.run(
      'UPDATE space SET name = ?, description = ?, homepage_id = ? WHERE id = ?',
      textValue(body.name)?.trim() || old.name,
      descriptionOf(body) ?? old.description,
      page?.id ?? old.homepage_id,
      old.id,
    );
    return answer(c, readSpace(database, old.key), 'description.plain');
  });

  app.delete('/space/:key', (c) => {
    const { id } = readSpace(database, c.req.param('key'));
    database.run("UPDATE space SET status = 'deleting', key = key || ' deleting ' || id WHERE id = ?", id);
    return json(taskAccepted(startDeleting(services, id)), 202);
  });

  app.get('/space/:key/content', (c) => {
    const space = readSpace(database, c.req.param('key'));
    const [cx, expand] = [jsonContext(c, services), expansions(c)];
    const page = pageOf(c);
    const listed = (type: string) => {
      const items = list(c, space, type).map((row) => contentJson(cx, row, expand));
      const path = `/rest/api/space/${space.key}/content/${type}`;
      const more =
        items.length > page.limit ? { next: `${path}?limit=${page.limit}&start=${page.start + page.limit}` } : {};
      const shown = innerList(items.slice(0, page.limit), cx.base + path, page.limit);
      return { ...shown, start: page.start, _links: { ...shown._links, ...more } };
    };
    return json({
      page: listed('page'),
      blogpost: listed('blogpost'),
      _links: { base: cx.base, context: cx.contextPath },
    });
  });

  app.get('/space/:key/content/:type{(?:page|blogpost)}', (c) => {
    const space = readSpace(database, c.req.param('key'));
    const [cx, expand] = [jsonContext(c, services), expansions(c)];
    const rows = list(c, space, c.req.param('type'));
    return json(
      listJson(
        c,
        services,
        rows.map((row) => contentJson(cx, row, expand)),
        pageOf(c),
      ),
    );
  });

  function answer(c: Context, row: SpaceRow, standard: string) {
    return json(spaceJson(jsonContext(c, services), row, expansions(c, standard), true));
  }

  function list(c: Context, space: SpaceRow, type: string) {
    const { start, limit } = pageOf(c);
    const conditions = [condition("c.space_id = ? AND c.type = ? AND c.status = 'current'", space.id, type)];
    if (c.req.query('depth') === 'root') conditions.push(condition('c.parent_id IS NULL'));
    return findContent(database, userOf(c), conditions, { start, limit: limit + 1 });
  }

  for (const { id } of database.all<SpaceRow>("SELECT * FROM space WHERE status = 'deleting'"))
    startDeleting(services, id);

  function startDeleting({ database }: Services, id: number) {
    let percentage = 0;
    return tasks.start('space-delete', () => {
      if (!removeSpaceStep(database, id)) {
        percentage += (99 - percentage) / 10;
        return Math.floor(percentage);
      }
      database.settled()?.then(
        () => blobs.sweep(),
        () => {},
      );
      return 100;
    });
  }
}

function descriptionOf(body: Json): string | undefined {
  return textValue(member(member(body, 'description'), 'plain').value);
}
