import type { Context, Hono } from 'hono';
import { empty, json } from '../answer.ts';
import { contentFor, contentToChange, type Services, userOf } from '../context.ts';
import { noContent, Refusal } from '../errors.ts';
import { expansions } from '../expand.ts';
import { contentJson } from '../json/content.ts';
import { jsonContext } from '../json/cx.ts';
import { listJson } from '../json/list.ts';
import { jsonObject, member, pageOf, textValue, wholeNumber } from '../request.ts';
import { type ContentRow, purgeContent, trashContent, updateContent, versionOf } from '../store/content.ts';
import { condition, findContent, titled } from '../store/find.ts';
import { addUser } from '../store/user.ts';
import { createFrom } from './content-create.ts';
import { parentOf, storageOf, titleOf } from './content-input.ts';

const standard = 'history,space,version';
const furthestStart = 100_000;

/** `content`: list, create, read, update, delete. */
export function contentRoutes(app: Hono, services: Services): void {
  const { database, blobs } = services;
  const answer = (c: Context, row: ContentRow) =>
    json(contentJson(jsonContext(c, services), row, expansions(c, standard), true));

  app.get('/content', (c) => {
    const page = pageOf(c);
    if (page.start > furthestStart) {
      throw new Refusal(
        400,
        `Start of this size is no longer supported: ${page.start}. Please use cursor-based pagination.`,
      );
    }
    const rows = findContent(database, userOf(c), listConditions(c), {
      start: page.start,
      limit: page.limit + 1,
      order: orderOf(c.req.query('orderby')),
      from: 'content c JOIN space s ON s.id = c.space_id',
    });
    const [cx, expand] = [jsonContext(c, services), expansions(c)];
    const items = rows.slice(0, page.limit + 1).map((row) => contentJson(cx, row, expand));
    return json(listJson(c, services, items, page));
  });

  app.post('/content', async (c) => answer(c, createFrom(c, services, await jsonObject(c))));

  app.get('/content/:id', (c) => {
    const version = c.req.query('version') ?? c.req.query('historicalVersion');
    const asked = (c.req.query('status') ?? 'current').split(',');
    const row = contentFor(c, services, c.req.param('id'), 'any');
    const isAsked = asked.includes('any') || asked.includes(row.status) || (asked[0] === 'historical' && version);
    if (!isAsked) throw noContent(c.req.param('id'));
    return answer(c, version === undefined ? row : versionOf(database, row, wholeNumber(version)));
  });

  app.put('/content/:id', async (c) => {
    const body = await jsonObject(c);
    const row = contentToChange(c, services, c.req.param('id'), 'any');
    if (row.type === 'attachment') throw new Refusal(400, 'Attachments are updated through their container.');
    const version = member(body, 'version');
    const number = typeof version.number === 'string' ? wholeNumber(version.number) : version.number;
    if (typeof number !== 'number') throw new Refusal(400, 'Version is required to update content: version.number');
    if (body.type === undefined) throw new Refusal(400, 'Type is required to update content: type');
    if (body.type !== row.type) throw new Refusal(400, `The type cannot be changed from ${row.type} to ${body.type}`);
    const title = titleOf(body) || (row.type === 'comment' ? row.title : '');
    if (title === '') throw new Refusal(400, 'Title is required to update content: title');
    const parent = row.type === 'page' ? parentOf(c, services, body) : undefined;
    const storage = storageOf(c, services, body, { page: row });
    const by = userOf(c);
    const updated = database.transaction(() => {
      addUser(database, by);
      return updateContent(database, row, {
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
    return answer(c, updated);
  });

  app.delete('/content/:id', (c) => {
    const status = c.req.query('status') ?? 'current';
    const row = contentToChange(c, services, c.req.param('id'), status === 'draft' ? 'draft' : 'any');
    const keepsTrash = row.type === 'page' || row.type === 'blogpost';
    if (row.status === 'trashed' && status !== 'trashed') throw noContent(c.req.param('id'));
    if (row.status === 'current' && status === 'trashed') throw noContent(c.req.param('id'));
    if (keepsTrash && row.status === 'current') trashContent(database, row);
    else afterCommit(services, purgeContent(database, row));
    return empty();
  });

  /** Files go when the rows that named them are gone for good. */
  function afterCommit({ database: { settled } }: Services, hashes: readonly string[]): void {
    if (hashes.length > 0)
      settled()?.then(
        () => blobs.sweep(hashes),
        () => {},
      );
  }
}

function listConditions(c: Context) {
  const [key, title, status = 'current'] = [c.req.query('spaceKey'), c.req.query('title'), c.req.query('status')];
  const wanted = status.split(',');
  const conditions = [condition('c.type = ?', c.req.query('type') ?? 'page')];
  if (!wanted.includes('any')) {
    conditions.push(condition(`c.status IN (${wanted.map(() => '?').join(', ')})`, ...wanted));
  }
  conditions.push(condition("s.status <> 'deleting'"));
  if (key !== undefined) conditions.push(condition('c.space_id = (SELECT id FROM space WHERE key = ?)', key));
  if (title !== undefined) conditions.push(titled(title));
  const day = c.req.query('postingDay');
  if (day !== undefined) conditions.push(condition('c.posting_day = ?', day));
  return conditions;
}

const orders: Readonly<Record<string, string>> = {
  id: 'c.id',
  title: 'c.title',
  created: 'c.created_at',
  'history.createddate': 'c.created_at',
  modified: 'c.updated_at',
  'version.when': 'c.updated_at',
};

/** `field`, `field asc` or `field desc`. */
function orderOf(asked = 'id'): string {
  const [field = '', direction = 'asc'] = asked.trim().toLowerCase().split(/\s+/);
  const column = Object.hasOwn(orders, field) ? orders[field] : undefined;
  if (column === undefined || !/^(?:asc|desc)$/.test(direction)) throw new Refusal(400, `Cannot order by ${asked}`);
  return `${column} ${direction}, c.id ${direction}`;
}
