import type { Context, Hono } from 'hono';
import { empty, json } from '../answer.ts';
import { contentFor, contentToChange, type Services, userOf } from '../context.ts';
import { noContent, Refusal } from '../errors.ts';
import { jsonContext } from '../json/cx.ts';
import { isObject, type Json, jsonObject, listQuery, member, textValue, wholeNumber } from '../request.ts';
import { storageFrom } from '../routes/content-input.ts';
import { versionsOf } from '../routes/history.ts';
import {
  type ContentRow,
  createContent,
  purgeContent,
  trashContent,
  updateContent,
  versionOf,
} from '../store/content.ts';
import { condition, titled } from '../store/find.ts';
import { listLabels } from '../store/label.ts';
import { listProperties } from '../store/property.ts';
import { addGrants } from '../store/restriction.ts';
import { spaceById } from '../store/space.ts';
import { addUser } from '../store/user.ts';
import { among, findV2, formatOf } from './find.ts';
import { labelV2, pageV2, propertyV2, versionV2 } from './json.ts';
import { v2Slice } from './list.ts';

/** `pages` and `blogposts`. */
export function pageRoutes(app: Hono, services: Services): void {
  for (const [name, type] of [
    ['pages', 'page'],
    ['blogposts', 'blogpost'],
  ] as const) {
    routesOf(app, services, name, type);
  }
}

function routesOf(app: Hono, services: Services, name: string, type: 'page' | 'blogpost'): void {
  const { database, blobs } = services;
  const list = (c: Context, more: ReturnType<typeof among>) => {
    const format = formatOf(c);
    const statuses = listQuery(c, 'status') ?? ['current'];
    const title = c.req.query('title');
    const conditions = [
      condition('c.type = ?', type),
      ...among('c.status', statuses),
      ...(title === undefined ? [] : [titled(title)]),
      ...more,
    ];
    return findV2(c, services, conditions, (cx, row) => pageV2(cx, row, format));
  };
  const read = (c: Context, id = c.req.param('id') ?? '', status = 'any'): ContentRow => {
    const row = contentFor(c, services, id, status);
    if (row.type !== type) throw noContent(id);
    return row;
  };

  app.get(`/${name}`, (c) =>
    list(c, [...among('c.id', listQuery(c, 'id')), ...among('c.space_id', listQuery(c, 'space-id'))]),
  );
  app.get(`/spaces/:id/${name}`, (c) => {
    if (!spaceById(database, wholeNumber(c.req.param('id')))) throw new Refusal(404, 'Space not found');
    const root = c.req.query('depth') === 'root' ? [condition('c.parent_id IS NULL')] : [];
    return list(c, [...among('c.space_id', [c.req.param('id')]), ...root]);
  });
  if (type === 'page') {
    app.get('/labels/:id/pages', (c) => {
      const sql = 'c.id IN (SELECT content_id FROM label WHERE name = (SELECT name FROM label WHERE id = ?))';
      return list(c, [condition(sql, wholeNumber(c.req.param('id')))]);
    });
  }

  app.post(`/${name}`, async (c) => {
    const body = await jsonObject(c);
    const space = spaceById(database, Number(textValue(body.spaceId)) || 0);
    if (!space) throw new Refusal(404, 'Space not found');
    const status = textValue(body.status) ?? 'current';
    const title = textValue(body.title)?.trim() ?? '';
    if (status !== 'current' && status !== 'draft') throw new Refusal(400, `Content cannot be created as ${status}`);
    if (title === '' && status === 'current') throw new Refusal(400, 'Title is required');
    if (title.length > 255) throw new Refusal(400, 'Title is longer than 255 characters');
    const parent = textValue(body.parentId);
    const parentId = parent === undefined || type !== 'page' ? undefined : contentFor(c, services, parent).id;
    const standardParent =
      c.req.query('root-level') === 'true' || type !== 'page' ? undefined : (space.homepage_id ?? undefined);
    const storage = storageIn(c, services, body, { spaceKey: space.key }) ?? '';
    const by = userOf(c);
    const row = database.transaction(() => {
      addUser(database, by);
      const made = { type, status, spaceId: space.id, title, body: storage, by };
      const page = createContent(database, { ...made, parentId: parentId ?? standardParent });
      if (c.req.query('private') === 'true') addGrants(database, page.id, 'read', [{ kind: 'user', name: by }]);
      return page;
    });
    return json(pageV2(jsonContext(c, services), row, formatOf(c) ?? 'storage'));
  });

  app.get(`/${name}/:id`, (c) => {
    const row = read(c);
    const wanted = listQuery(c, 'status') ?? ['current', 'archived'];
    const isDraft = c.req.query('get-draft') === 'true' && row.status === 'draft';
    if (!isDraft && !wanted.includes(row.status) && !wanted.includes('historical')) throw noContent(c.req.param('id'));
    const version = c.req.query('version');
    const shown = version === undefined ? row : versionOf(database, row, wholeNumber(version));
    const cx = jsonContext(c, services);
    const included = (results: readonly unknown[]) => ({
      results,
      meta: { hasMore: false, cursor: '' },
      _links: { self: '' },
    });
    const asks = (what: string) => c.req.query(`include-${what}`) === 'true';
    return json({
      ...pageV2(cx, shown, formatOf(c)),
      ...(asks('labels') && { labels: included(listLabels(database, row.id).map(labelV2)) }),
      ...(asks('properties') && {
        properties: included(listProperties(database, row.id).map((item) => propertyV2(cx, item))),
      }),
      ...(asks('versions') && {
        versions: included(versionsOf(services, row, 0, 50).map((item) => versionV2(cx, item))),
      }),
      ...(asks('operations') && { operations: included([{ operation: 'read', targetType: row.type }]) }),
      ...(asks('likes') && { likes: included([]) }),
    });
  });

  app.put(`/${name}/:id`, async (c) => {
    const id = c.req.param('id');
    const row = read(c, contentToChange(c, services, id, 'any').id.toString());
    const body = await jsonObject(c);
    const { number, message, minorEdit } = member(body, 'version');
    const title = textValue(body.title)?.trim() ?? '';
    if (body.id !== undefined && textValue(body.id) !== String(row.id))
      throw new Refusal(400, 'The id in the body is another one.');
    if (typeof number !== 'number') throw new Refusal(400, 'version.number is required');
    if (title === '') throw new Refusal(400, 'Title is required');
    const parent = type === 'page' ? textValue(body.parentId) : undefined;
    const by = userOf(c);
    const updated = updateContent(database, row, {
      number,
      title,
      body: storageIn(c, services, body, { page: row }),
      parentId: parent === undefined ? undefined : contentFor(c, services, parent).id,
      message: textValue(message),
      minor: minorEdit === true,
      status: textValue(body.status),
      by,
    });
    return json(pageV2(jsonContext(c, services), updated, formatOf(c) ?? 'storage'));
  });

  app.put(`/${name}/:id/title`, async (c) => {
    const row = read(c, contentToChange(c, services, c.req.param('id')).id.toString());
    const title = textValue((await jsonObject(c)).title)?.trim() ?? '';
    if (title === '') throw new Refusal(400, 'Title is required');
    const updated = updateContent(database, row, { number: row.version + 1, title, by: userOf(c) });
    return json(pageV2(jsonContext(c, services), updated, undefined));
  });

  app.delete(`/${name}/:id`, (c) => {
    const row = read(c, contentToChange(c, services, c.req.param('id'), 'any').id.toString());
    const wanted = c.req.query('draft') === 'true' ? 'draft' : c.req.query('purge') === 'true' ? 'trashed' : 'current';
    if (row.status !== wanted) throw noContent(c.req.param('id'));
    if (wanted === 'current') trashContent(database, row);
    else {
      const hashes = purgeContent(database, row);
      database.settled()?.then(
        () => blobs.sweep(hashes),
        () => {},
      );
    }
    return empty();
  });

  app.get(`/${name}/:id/versions`, (c) => {
    const [row, cx] = [read(c), jsonContext(c, services)];
    return v2Slice(c, services, versionsOf(services, row, 0, 10_000), (item) => versionV2(cx, item));
  });
  app.get(`/${name}/:id/versions/:number`, (c) => {
    const row = versionOf(database, read(c), wholeNumber(c.req.param('number')));
    return json(versionV2(jsonContext(c, services), row));
  });
}

/** A body as clients of v2 write it: `{ representation, value }`, or keyed by representation. */
export function storageIn(
  c: Context,
  services: Services,
  request: Json,
  context: { page?: ContentRow; spaceKey?: string },
): string | undefined {
  const body = member(request, 'body');
  for (const [name, candidate] of [['storage', body] as const, ...Object.entries(body)]) {
    if (!isObject(candidate) || typeof candidate.value !== 'string') continue;
    return storageFrom(c, services, candidate.value, textValue(candidate.representation) ?? name, context);
  }
  return undefined;
}
