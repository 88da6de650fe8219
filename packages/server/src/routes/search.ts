import { type CqlCondition, type CqlQuery, parseCql } from '@macrowright/cql';
import type { Context, Hono } from 'hono';
import { json } from '../answer.ts';
import { type Services, userOf } from '../context.ts';
import { type Compiled, compileCql } from '../cql/compile.ts';
import { contentFields, contentOrders } from '../cql/content-fields.ts';
import { cqlRefusal, type SearchContext } from '../cql/fields.ts';
import { spaceFields, spaceOrders } from '../cql/space-fields.ts';
import { matchesUser } from '../cql/users.ts';
import { Refusal } from '../errors.ts';
import { expansions } from '../expand.ts';
import { contentJson } from '../json/content.ts';
import { jsonContext } from '../json/cx.ts';
import { listJson } from '../json/list.ts';
import { contentResultJson, spaceResultJson, userResultJson } from '../json/search-result.ts';
import { isObject, type Page, pageOf, textValue } from '../request.ts';
import type { ContentRow } from '../store/content.ts';
import { visibleTo } from '../store/restriction.ts';
import type { SpaceRow } from '../store/space.ts';
import { listUsers } from '../store/user.ts';

/** `content/search`, `search`, `search/user`. */
export function searchRoutes(app: Hono, services: Services): void {
  const { database, index } = services;

  app.get('/content/search', (c) => {
    const { query, search, page } = asked(c);
    const { rows } = find(query, search, page);
    const [cx, expand] = [jsonContext(c, services), expansions(c)];
    const list = listJson(
      c,
      services,
      rows.map((row) => contentJson(cx, row, expand)),
      page,
    );
    return json({ ...list, cqlQuery: c.req.query('cql') });
  });

  app.get('/search', (c) => {
    const started = performance.now();
    const { query, search, page } = asked(c);
    const cx = jsonContext(c, services);
    const found = asksForSpaces(query.condition) ? findSpaces(query, search, page) : find(query, search, page);
    const results: readonly unknown[] =
      'spaces' in found
        ? found.spaces.map((row) => spaceResultJson(cx, row))
        : found.rows.map((row) => contentResultJson(cx, row, expansions(c), found.match));
    return json({
      ...listJson(c, services, results, page),
      totalSize: found.total,
      cqlQuery: c.req.query('cql') ?? '',
      searchDuration: Math.ceil(performance.now() - started),
      archivedResultCount: 0,
    });
  });

  app.get('/search/user', (c) => {
    const { query, search, page } = asked(c);
    const cx = jsonContext(c, services);
    const { condition } = query;
    const users = listUsers(database).filter((user) => !condition || matchesUser(condition, user, search));
    const shown = users.slice(page.start, page.start + page.limit + 1).map(({ name }) => userResultJson(cx, name));
    const list = listJson(c, services, shown, page);
    return json({ ...list, totalSize: users.length, cqlQuery: c.req.query('cql') ?? '', searchDuration: 1 });
  });

  function asked(c: Context): { query: CqlQuery; search: SearchContext; page: Page } {
    const cql = c.req.query('cql');
    if (cql === undefined || cql.trim() === '') {
      throw new Refusal(
        400,
        'com.atlassian.confluence.api.service.exceptions.BadRequestException: cql query parameter is required',
      );
    }
    const result = parseCql(cql);
    if (!result.ok) {
      const { message, range } = result.error;
      throw cqlRefusal(`${cql.slice(0, 1000)} (${message} Position: ${range.start})`);
    }
    const { spaceKey, contentId } = contextFrom(c.req.query('cqlcontext'));
    const search = { database, user: userOf(c), spaceKey, contentId, now: new Date() };
    return { query: result.query, search, page: pageOf(c) };
  }

  function find(query: CqlQuery, search: SearchContext, page: Page) {
    index.update();
    const { where, order, match } = compileCql(query, contentFields, contentOrders, search);
    const visible = visibleTo(database, search.user, 'c');
    const condition = `c.status = 'current' AND s.status <> 'deleting' AND ${where.sql} AND ${visible.sql}
      AND (c.container_id IS NULL OR (SELECT status FROM content o WHERE o.id = c.container_id) = 'current')`;
    const values = [...where.values, ...visible.values];
    const from = 'FROM content c JOIN space s ON s.id = c.space_id';
    const byRelevance = order === undefined && match !== undefined;
    // Kept as a table of its own, or the index would be asked again for each row.
    const ranked = 'WITH m AS MATERIALIZED (SELECT rowid AS id, rank FROM search WHERE search MATCH ?)';
    const rows = database.all<ContentRow>(
      byRelevance
        ? `${ranked} SELECT c.* ${from} LEFT JOIN m ON m.id = c.id WHERE ${condition}
           ORDER BY m.rank IS NULL, m.rank, c.id LIMIT ? OFFSET ?`
        : `SELECT c.* ${from} WHERE ${condition} ORDER BY ${order ?? 'c.id'} LIMIT ? OFFSET ?`,
      ...(byRelevance ? [match] : []),
      ...values,
      page.limit + 1,
      page.start,
    );
    const total = () =>
      database.get<{ n: number }>(`SELECT count(*) AS n ${from} WHERE ${condition}`, ...values)?.n ?? 0;
    return {
      rows,
      match,
      get total() {
        return total();
      },
    };
  }

  function findSpaces(query: CqlQuery, search: SearchContext, page: Page) {
    const { where, order }: Compiled = compileCql(query, spaceFields, spaceOrders, search);
    const condition = `s.status <> 'deleting' AND ${where.sql}`;
    const spaces = database.all<SpaceRow>(
      `SELECT s.* FROM space s WHERE ${condition} ORDER BY ${order?.replaceAll('c.id', 's.id') ?? 's.key'} LIMIT ? OFFSET ?`,
      ...where.values,
      page.limit + 1,
      page.start,
    );
    const total = database.get<{ n: number }>(`SELECT count(*) AS n FROM space s WHERE ${condition}`, ...where.values);
    return { spaces, total: total?.n ?? 0 };
  }
}

/** Whether a condition says `type = space`. */
function asksForSpaces(condition: CqlCondition | undefined): boolean {
  if (!condition) return false;
  switch (condition.kind) {
    case 'comparison':
      return (
        condition.field === 'type' &&
        condition.values.some((value) => value.kind === 'literal' && value.text === 'space')
      );
    case 'not':
      return asksForSpaces(condition.operand);
    default:
      return condition.operands.some(asksForSpaces);
  }
}

/** `cqlcontext` is JSON with a space key and a content id. */
function contextFrom(text: string | undefined): { spaceKey?: string; contentId?: string } {
  if (text === undefined || text === '') return {};
  let context: unknown;
  try {
    context = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'cqlcontext is not JSON');
  }
  if (!isObject(context)) throw new Refusal(400, 'cqlcontext is not an object');
  return { spaceKey: textValue(context.spaceKey), contentId: textValue(context.contentId) };
}
