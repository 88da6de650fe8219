import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor, contentToChange, type Layers } from '../http/layers.ts';
import { jsonObject, listQuery, member, textValue, wholeNumber } from '../http/request.ts';
import { empty, json } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import { createContent, deleteContent, updateContent, versionOf, versionsOf } from '../site/content.ts';
import { contentNotFound } from '../site/site-error.ts';
import { requiredTitle, trimmedTitle } from '../site/title.ts';
import { addUser } from '../site/users.ts';
import type { ContentRow } from '../store/rows.ts';
import type { ContentFilter } from '../store/store.ts';
import { storageIn } from './body-input.ts';
import { findV2, formatOf } from './find.ts';
import { labelV2, pageV2, propertyV2, versionV2 } from './json.ts';
import { jsonContext } from './json-context.ts';
import { v2Slice } from './list.ts';

/** The maximum number of versions in a listing. */
const maxVersions = 10_000;
const maxIncludedVersions = 50;

type PageType = 'page' | 'blogpost';

/** `pages` and `blogposts`. */
export function pageRoutes(app: Hono, layers: Layers): void {
  addRoutes(app, layers, 'pages', 'page');
  addRoutes(app, layers, 'blogposts', 'blogpost');
}

function addRoutes(app: Hono, layers: Layers, name: string, type: PageType): void {
  const { store } = layers;
  const list = (c: Context, filter: ContentFilter) => {
    const [format, statuses] = [formatOf(c), listQuery(c, 'status') ?? ['current']];
    const pages = { ...filter, types: [type], statuses, title: c.req.query('title') };
    return findV2(c, layers, pages, (cx, row) => pageV2(cx, row, format));
  };
  const isOfType = (row: ContentRow): ContentRow => {
    if (row.type !== type) throw contentNotFound(String(row.id));
    return row;
  };
  const read = (c: Context) => isOfType(contentFor(c, layers, c.req.param('id') ?? '', 'any'));
  const readToChange = (c: Context, status?: string) =>
    isOfType(contentToChange(c, layers, c.req.param('id') ?? '', status));

  app.get(`/${name}`, (c) => list(c, { ids: listQuery(c, 'id'), spaceIds: listQuery(c, 'space-id') }));
  app.get(`/spaces/:id/${name}`, (c) => {
    const space = store.spaces.byId(wholeNumber(c.req.param('id')));
    if (!space) throw new HttpError(404, 'Space not found');
    return list(c, { spaceIds: [space.id], parentId: c.req.query('depth') === 'root' ? null : undefined });
  });
  if (type === 'page') {
    app.get('/labels/:id/pages', (c) => list(c, { labelId: wholeNumber(c.req.param('id')) }));
  }

  app.post(`/${name}`, async (c) => {
    const row = await createPage(c, layers, type);
    return json(pageV2(jsonContext(c, layers), row, formatOf(c) ?? 'storage'));
  });

  app.get(`/${name}/:id`, (c) => {
    const row = read(c);
    const statuses = listQuery(c, 'status') ?? ['current', 'archived'];
    const isDraft = c.req.query('get-draft') === 'true' && row.status === 'draft';
    if (!isDraft && !statuses.includes(row.status) && !statuses.includes('historical')) {
      throw contentNotFound(c.req.param('id'));
    }
    const version = c.req.query('version');
    const shown = version === undefined ? row : versionOf(store, row, wholeNumber(version));
    return json({ ...pageV2(jsonContext(c, layers), shown, formatOf(c)), ...includedJson(c, layers, row) });
  });

  app.put(`/${name}/:id`, async (c) => {
    const row = readToChange(c, 'any');
    const body = await jsonObject(c);
    const { number, message, minorEdit } = member(body, 'version');
    if (body.id !== undefined && textValue(body.id) !== String(row.id)) {
      throw new HttpError(400, 'The id in the body differs from the id in the path.');
    }
    if (typeof number !== 'number') throw new HttpError(400, 'version.number is required');
    const title = requiredTitle(textValue(body.title));
    const parent = type === 'page' ? textValue(body.parentId) : undefined;
    const updated = updateContent(store, row, {
      number,
      title,
      body: storageIn(c, layers, body, { page: row }),
      parentId: parent === undefined ? undefined : contentFor(c, layers, parent).id,
      message: textValue(message),
      minor: minorEdit === true,
      status: textValue(body.status),
      by: userOf(c),
    });
    return json(pageV2(jsonContext(c, layers), updated, formatOf(c) ?? 'storage'));
  });

  app.put(`/${name}/:id/title`, async (c) => {
    const row = readToChange(c);
    const title = requiredTitle(textValue((await jsonObject(c)).title));
    const updated = updateContent(store, row, { number: row.version + 1, title, by: userOf(c) });
    return json(pageV2(jsonContext(c, layers), updated, undefined));
  });

  app.delete(`/${name}/:id`, (c) => {
    const row = readToChange(c, 'any');
    const isPurge = c.req.query('purge') === 'true';
    const status = c.req.query('draft') === 'true' ? 'draft' : isPurge ? 'trashed' : 'current';
    if (row.status !== status) throw contentNotFound(c.req.param('id'));
    deleteContent(store, row);
    return empty();
  });

  app.get(`/${name}/:id/versions`, (c) => {
    const [row, cx] = [read(c), jsonContext(c, layers)];
    const versions = versionsOf(store, row, { start: 0, limit: maxVersions });
    return v2Slice(c, layers, versions, (item) => versionV2(cx, item));
  });
  app.get(`/${name}/:id/versions/:number`, (c) => {
    const row = versionOf(store, read(c), wholeNumber(c.req.param('number')));
    return json(versionV2(jsonContext(c, layers), row));
  });
}

async function createPage(c: Context, layers: Layers, type: PageType): Promise<ContentRow> {
  const { store } = layers;
  const body = await jsonObject(c);
  const space = store.spaces.byId(Number(textValue(body.spaceId)) || 0);
  if (!space) throw new HttpError(404, 'Space not found');
  const status = textValue(body.status) ?? 'current';
  if (status !== 'current' && status !== 'draft') throw new HttpError(400, `Content cannot be created as ${status}`);
  const title = (status === 'current' ? requiredTitle : trimmedTitle)(textValue(body.title));
  const parent = type === 'page' ? textValue(body.parentId) : undefined;
  const isTopLevel = type !== 'page' || c.req.query('root-level') === 'true';
  const defaultParent = isTopLevel ? undefined : (space.homepage_id ?? undefined);
  const parentId = parent === undefined ? defaultParent : contentFor(c, layers, parent).id;
  const storage = storageIn(c, layers, body, { spaceKey: space.key }) ?? '';
  const by = userOf(c);
  return store.transaction(() => {
    addUser(store, by);
    const row = createContent(store, { type, status, spaceId: space.id, title, body: storage, parentId, by });
    if (c.req.query('private') === 'true') store.restrictions.add(row.id, 'read', [{ kind: 'user', name: by }]);
    return row;
  });
}

/** The data that `include-labels`, `include-versions` and so on add to a page. */
function includedJson(c: Context, layers: Layers, row: ContentRow) {
  const { store } = layers;
  const cx = jsonContext(c, layers);
  const list = (results: readonly unknown[]) => ({
    results,
    meta: { hasMore: false, cursor: '' },
    _links: { self: '' },
  });
  const includes = (what: string) => c.req.query(`include-${what}`) === 'true';
  return {
    ...(includes('labels') && { labels: list(store.labels.list(row.id).map(labelV2)) }),
    ...(includes('properties') && {
      properties: list(store.properties.list(row.id).map((item) => propertyV2(cx, item))),
    }),
    ...(includes('versions') && {
      versions: list(
        versionsOf(store, row, { start: 0, limit: maxIncludedVersions }).map((item) => versionV2(cx, item)),
      ),
    }),
    ...(includes('operations') && { operations: list([{ operation: 'read', targetType: row.type }]) }),
    ...(includes('likes') && { likes: list([]) }),
  };
}
