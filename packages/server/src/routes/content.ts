import type { Context, Hono } from 'hono';
import {
  baseUrl,
  expansions,
  isObject,
  jsonObject,
  member,
  pageOf,
  type Services,
  textValue,
  userOf,
} from '../context.ts';
import { checkStorage, convert } from '../conversion.ts';
import { Refusal } from '../errors.ts';
import { contentJson, historyJson, versionJson } from '../json/content.ts';
import { listJson } from '../json/list.ts';
import { contextOf, siteOf } from '../site.ts';
import { type ContentRow, createContent, deleteContent, readContent, rowId, updateContent } from '../store/content.ts';
import type { Value } from '../store/driver.ts';
import { readSpace, type SpaceRow } from '../store/space.ts';

const defaults = 'history,space,version';
type Json = Readonly<Record<string, unknown>>;

/** `content`: list, create, read, update, delete, history, versions, children. */
export function contentRoutes(app: Hono, services: Services): void {
  const { database } = services;
  const answer = async (c: Context, row: ContentRow, standard = defaults) =>
    c.json(await contentJson(database, row, baseUrl(c, services), expansions(c, standard), true));
  const answerList = async (c: Context, where: string, values: Value[]) => {
    const page = pageOf(c);
    const rows = database.all<ContentRow>(
      `SELECT c.* FROM content c JOIN space s ON s.id = c.space_id WHERE ${where} ORDER BY c.id LIMIT ? OFFSET ?`,
      ...values,
      page.limit + 1,
      page.start,
    );
    const expand = expansions(c);
    const base = baseUrl(c, services);
    const items = await Promise.all(rows.map((row) => contentJson(database, row, base, expand)));
    return c.json(listJson(c, services, items, page));
  };

  app.get('/content', (c) => {
    const where = ['c.type = ?'];
    const values: Value[] = [c.req.query('type') ?? 'page'];
    const [key, title, status = 'current'] = [c.req.query('spaceKey'), c.req.query('title'), c.req.query('status')];
    if (key !== undefined) add(where, values, 's.key = ?', key);
    if (title !== undefined) add(where, values, 'c.title = ?', title);
    if (status !== 'any') add(where, values, 'c.status = ?', status);
    return answerList(c, where.join(' AND '), values);
  });

  app.post('/content', async (c) => {
    const body = await jsonObject(c);
    const type = textValue(body.type);
    if (type !== 'page' && type !== 'blogpost' && type !== 'comment') {
      throw new Refusal(400, 'type must be page, blogpost or comment');
    }
    const container = type === 'comment' ? readContainer(body) : undefined;
    const key = textValue(member(body, 'space').key);
    const space = container
      ? database.get<SpaceRow>('SELECT * FROM space WHERE id = ?', container.space_id)
      : readSpace(database, key ?? '');
    if (!space) throw new Refusal(404, 'No space found');
    const title = textValue(body.title)?.trim() || (container ? `Re: ${container.title}` : '');
    if (title === '') throw new Refusal(400, 'title is required');
    const row = createContent(database, {
      type,
      spaceId: space.id,
      title,
      body: (await storageOf(c, body, undefined, space.key)) ?? '',
      parentId: parentOf(body) ?? (type === 'page' ? (space.homepage_id ?? undefined) : undefined),
      containerId: container?.id,
      by: userOf(c),
    });
    return answer(c, row);
  });

  app.get('/content/:id', (c) => {
    const row = readContent(database, c.req.param('id'), c.req.query('status') ?? 'current');
    const version = c.req.query('version');
    return answer(c, version === undefined ? row : versionOf(row, version));
  });

  app.put('/content/:id', async (c) => {
    const body = await jsonObject(c);
    const number = member(body, 'version').number;
    const title = textValue(body.title)?.trim();
    if (typeof number !== 'number') throw new Refusal(400, 'version.number is required');
    if (body.type === undefined) throw new Refusal(400, 'type is required');
    if (!title) throw new Refusal(400, 'title is required');
    const id = c.req.param('id');
    const { minorEdit, message } = member(body, 'version');
    const row = updateContent(database, id, {
      number,
      title,
      body: await storageOf(c, body, id, undefined),
      parentId: parentOf(body),
      message: textValue(message),
      minor: minorEdit === true,
      status: textValue(body.status),
      by: userOf(c),
    });
    return answer(c, row);
  });

  app.delete('/content/:id', (c) => {
    deleteContent(database, c.req.param('id'), c.req.query('status') === 'trashed');
    return c.body(null, 204);
  });

  app.get('/content/:id/history', (c) => {
    const row = readContent(database, c.req.param('id'), 'any');
    return c.json(historyJson(row, baseUrl(c, services), expansions(c)));
  });

  app.get('/content/:id/version', (c) => {
    const row = readContent(database, c.req.param('id'), 'any');
    const page = pageOf(c);
    const older = database.all<ContentRow & { number: number }>(
      'SELECT *, number AS version FROM content_version WHERE content_id = ? ORDER BY number DESC',
      row.id,
    );
    const all = [row, ...older].map(versionJson);
    return c.json(listJson(c, services, all.slice(page.start, page.start + page.limit + 1), page));
  });

  app.get('/content/:id/version/:number', (c) => {
    const row = readContent(database, c.req.param('id'), 'any');
    return c.json(versionJson(versionOf(row, c.req.param('number'))));
  });

  app.get('/content/:id/child/:type{page|comment}', (c) => {
    const row = readContent(database, c.req.param('id'));
    const column = c.req.param('type') === 'page' ? 'parent_id' : 'container_id';
    return answerList(c, `c.${column} = ? AND c.type = ? AND c.status = 'current'`, [row.id, c.req.param('type')]);
  });

  app.get('/content/:id/descendant/page', (c) => {
    const row = readContent(database, c.req.param('id'));
    return answerList(
      c,
      `c.status = 'current' AND c.type = 'page' AND c.id IN (
         WITH RECURSIVE down(id) AS (SELECT id FROM content WHERE parent_id = ?
           UNION SELECT x.id FROM content x JOIN down ON x.parent_id = down.id) SELECT id FROM down)`,
      [row.id],
    );
  });

  function readContainer(body: Json): ContentRow {
    const id = textValue(member(body, 'container').id);
    if (id === undefined) throw new Refusal(400, 'A comment needs a container.');
    return readContent(database, id);
  }

  function versionOf(row: ContentRow, number: string): ContentRow {
    if (Number(number) === row.version) return row;
    const old = database.get<ContentRow>(
      'SELECT *, number AS version FROM content_version WHERE content_id = ? AND number = ?',
      row.id,
      Number.parseInt(number, 10) || 0,
    );
    if (!old) throw new Refusal(404, `No content found with id: ContentId{id=${row.id}} and version ${number}`);
    return { ...row, ...old };
  }

  /** The body of a request as storage: storage is checked, wiki markup is converted. */
  async function storageOf(c: Context, request: Json, id: string | undefined, spaceKey: string | undefined) {
    const bodies = member(request, 'body');
    for (const name of ['storage', 'wiki', 'editor']) {
      const body = bodies[name];
      if (!isObject(body) || typeof body.value !== 'string') continue;
      const from = textValue(body.representation) ?? name;
      if (from !== 'wiki') {
        checkStorage(body.value);
        return body.value;
      }
      const site = siteOf(database, baseUrl(c, services), contextOf(database, id, spaceKey));
      return convert({ value: body.value, from, to: 'storage', site });
    }
    return undefined;
  }

  function parentOf(body: Json): number | undefined {
    const last: unknown = Array.isArray(body.ancestors) ? body.ancestors.at(-1) : undefined;
    const id = isObject(last) ? textValue(last.id) : undefined;
    if (id === undefined) return undefined;
    readContent(database, id);
    return rowId(id);
  }
}

function add(where: string[], values: Value[], condition: string, value: Value): void {
  where.push(condition);
  values.push(value);
}
