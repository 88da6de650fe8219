import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { contentFor, contentToChange } from '../http/layers.ts';
import { jsonObject, member, pageOf, textValue, wholeNumber } from '../http/request.ts';
import { empty, json } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import { deleteContent, updateContent, versionOf } from '../site/content.ts';
import { contentNotFound } from '../site/site-error.ts';
import { requiredTitle, trimmedTitle } from '../site/title.ts';
import { addUser } from '../site/users.ts';
import type { ContentRow } from '../store/rows.ts';
import type { ContentFilter, ContentOrder } from '../store/store.ts';
import { createFrom } from './content-create.ts';
import { parentOf, storageOf } from './content-input.ts';
import { expansions } from './expand.ts';
import { contentJson } from './json/content.ts';
import { listResponse } from './json/list.ts';
import { jsonContext, type V1Layers } from './layers.ts';

const defaultExpand = 'history,space,version';
const maxStart = 100_000;

/** `content`: list, create, read, update, delete. */
export function contentRoutes(app: Hono, layers: V1Layers): void {
  const { store } = layers;
  const respond = (c: Context, row: ContentRow) =>
    json(contentJson(jsonContext(c, layers), row, expansions(c, defaultExpand), true));

  app.get('/content', (c) => {
    const page = pageOf(c);
    if (page.start > maxStart) {
      throw new HttpError(
        400,
        `Start of this size is no longer supported: ${page.start}. Please use cursor-based pagination.`,
      );
    }
    const slice = { start: page.start, limit: page.limit + 1 };
    const rows = store.content.find(userOf(c), filterOf(c), slice, orderOf(c.req.query('orderby')));
    const [cx, expand] = [jsonContext(c, layers), expansions(c)];
    const items = rows.map((row) => contentJson(cx, row, expand));
    return listResponse(c, layers, items, page);
  });

  app.post('/content', async (c) => respond(c, createFrom(c, layers, await jsonObject(c))));

  app.get('/content/:id', (c) => {
    const version = c.req.query('version') ?? c.req.query('historicalVersion');
    const statuses = (c.req.query('status') ?? 'current').split(',');
    const row = contentFor(c, layers, c.req.param('id'), 'any');
    const isHistorical = statuses[0] === 'historical' && version;
    if (!statuses.includes('any') && !statuses.includes(row.status) && !isHistorical) {
      throw contentNotFound(c.req.param('id'));
    }
    return respond(c, version === undefined ? row : versionOf(store, row, wholeNumber(version)));
  });

  app.put('/content/:id', async (c) => {
    const body = await jsonObject(c);
    const row = contentToChange(c, layers, c.req.param('id'), 'any');
    if (row.type === 'attachment') throw new HttpError(400, 'Attachments are updated through their container.');
    const version = member(body, 'version');
    const number = typeof version.number === 'string' ? wholeNumber(version.number) : version.number;
    if (typeof number !== 'number') throw new HttpError(400, 'Version is required to update content: version.number');
    if (body.type === undefined) throw new HttpError(400, 'Type is required to update content: type');
    if (body.type !== row.type) {
      throw new HttpError(400, `The type cannot be changed from ${row.type} to ${body.type}`);
    }
    const sentTitle = textValue(body.title);
    const title = row.type === 'comment' ? trimmedTitle(sentTitle) || row.title : requiredTitle(sentTitle);
    const parent = row.type === 'page' ? parentOf(c, layers, body) : undefined;
    const storage = storageOf(c, layers, body, { page: row });
    const by = userOf(c);
    const updated = store.transaction(() => {
      addUser(store, by);
      return updateContent(store, row, {
        number,
        title,
        body: storage,
        parentId: parent?.id,
        message: textValue(version.message),
        minor: version.minorEdit === true,
        status: textValue(body.status),
        by,
      });
    });
    return respond(c, updated);
  });

  app.delete('/content/:id', (c) => {
    const status = c.req.query('status') ?? 'current';
    const row = contentToChange(c, layers, c.req.param('id'), status === 'draft' ? 'draft' : 'any');
    const isOther = row.status === 'trashed' ? status !== 'trashed' : row.status === 'current' && status === 'trashed';
    if (isOther) throw contentNotFound(c.req.param('id'));
    deleteContent(store, row);
    return empty();
  });
}

function filterOf(c: Context): ContentFilter {
  const statuses = (c.req.query('status') ?? 'current').split(',');
  return {
    types: [c.req.query('type') ?? 'page'],
    statuses: statuses.includes('any') ? undefined : statuses,
    inLiveSpace: true,
    spaceKey: c.req.query('spaceKey'),
    title: c.req.query('title'),
    postingDay: c.req.query('postingDay'),
  };
}

const orders: Readonly<Record<string, ContentOrder['by']>> = {
  id: 'id',
  title: 'title',
  created: 'created',
  'history.createddate': 'created',
  modified: 'updated',
  'version.when': 'updated',
};

/** `field`, `field asc` or `field desc`. */
function orderOf(orderby = 'id'): ContentOrder {
  const [field = '', direction = 'asc'] = orderby.trim().toLowerCase().split(/\s+/);
  const by = Object.hasOwn(orders, field) ? orders[field] : undefined;
  if (by === undefined || !/^(?:asc|desc)$/.test(direction)) throw new HttpError(400, `Cannot order by ${orderby}`);
  return { by, descending: direction === 'desc' };
}
