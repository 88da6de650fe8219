import type { CqlQuery } from '@macrowright/cql';
import { isRecord } from '@macrowright/storage';
import type { Context, Hono } from 'hono';
import { HttpError } from '../http/errors.ts';
import { pageOf, textValue } from '../http/request.ts';
import { json } from '../http/responses.ts';
import { userOf } from '../http/user.ts';
import { asksForSpaces, parsedQuery } from '../site/cql.ts';
import { matchesUser } from '../site/search-users.ts';
import { listUsers } from '../site/users.ts';
import type { SearchContext, Slice } from '../store/store.ts';
import { expansions } from './expand.ts';
import { contentJson } from './json/content.ts';
import { listJson } from './json/list.ts';
import { contentResultJson, spaceResultJson, userResultJson } from './json/search-result.ts';
import { jsonContext, type V1Layers } from './layers.ts';

/** `content/search`, `search`, `search/user`. */
export function searchRoutes(app: Hono, layers: V1Layers): void {
  const { store, links } = layers;

  app.get('/content/search', (c) => {
    const { cql, query, context, page } = searchOf(c);
    const { rows } = store.search.content(query, context, withNext(page));
    const [cx, expand] = [jsonContext(c, layers), expansions(c)];
    const items = rows.map((row) => contentJson(cx, row, expand));
    return json({ ...listJson(c, links, items, page), cqlQuery: cql });
  });

  app.get('/search', (c) => {
    const started = performance.now();
    const { cql, query, context, page } = searchOf(c);
    const { results, total } = asksForSpaces(query.condition)
      ? spaceResults(c, query, context, page)
      : contentResults(c, query, context, page);
    return json({
      ...listJson<unknown>(c, links, results, page),
      totalSize: total,
      cqlQuery: cql,
      searchDuration: Math.ceil(performance.now() - started),
      archivedResultCount: 0,
    });
  });

  app.get('/search/user', (c) => {
    const { cql, query, context, page } = searchOf(c);
    const cx = jsonContext(c, layers);
    const { condition } = query;
    const users = listUsers(store).filter((user) => !condition || matchesUser(condition, user, context));
    const shown = users.slice(page.start, page.start + page.limit + 1);
    const items = shown.map(({ name }) => userResultJson(cx, name));
    return json({ ...listJson(c, links, items, page), totalSize: users.length, cqlQuery: cql, searchDuration: 1 });
  });

  function contentResults(c: Context, query: CqlQuery, context: SearchContext, page: Slice) {
    const { rows, match, total } = store.search.content(query, context, withNext(page));
    const [cx, expand] = [jsonContext(c, layers), expansions(c)];
    return { results: rows.map((row) => contentResultJson(cx, row, expand, match)), total };
  }

  function spaceResults(c: Context, query: CqlQuery, context: SearchContext, page: Slice) {
    const { rows, total } = store.search.spaces(query, context, withNext(page));
    const cx = jsonContext(c, layers);
    return { results: rows.map((row) => spaceResultJson(cx, row)), total };
  }
}

/** Requests one more row than the page size, to detect whether there is a next page. */
function withNext({ start, limit }: Slice): Slice {
  return { start, limit: limit + 1 };
}

function searchOf(c: Context): { cql: string; query: CqlQuery; context: SearchContext; page: Slice } {
  const cql = c.req.query('cql');
  if (cql === undefined || cql.trim() === '') {
    throw new HttpError(
      400,
      'com.atlassian.confluence.api.service.exceptions.BadRequestException: cql query parameter is required',
    );
  }
  const query = parsedQuery(cql);
  const context = { ...cqlContextOf(c.req.query('cqlcontext')), user: userOf(c), now: new Date() };
  return { cql, query, context, page: pageOf(c) };
}

/** `cqlcontext` is JSON with a space key and a content id. */
function cqlContextOf(text: string | undefined): { spaceKey?: string; contentId?: string } {
  if (text === undefined || text === '') return {};
  let context: unknown;
  try {
    context = JSON.parse(text);
  } catch {
    throw new HttpError(400, 'cqlcontext is not JSON');
  }
  if (!isRecord(context)) throw new HttpError(400, 'cqlcontext is not an object');
  return { spaceKey: textValue(context.spaceKey), contentId: textValue(context.contentId) };
}
