import type { Context } from 'hono';
import { type Services, userOf } from '../context.ts';
import { Refusal } from '../errors.ts';
import { type JsonContext, jsonContext } from '../json/cx.ts';
import type { ContentRow } from '../store/content.ts';
import { condition, findContent } from '../store/find.ts';
import type { Condition } from '../store/restriction.ts';
import { cursorOf, limitOf, v2List } from './list.ts';

const orders: Readonly<Record<string, string>> = {
  id: 'c.id',
  title: 'c.title',
  'created-date': 'c.created_at',
  'modified-date': 'c.updated_at',
  'child-position': 'coalesce(c.position, c.id)',
};

/** A v2 listing of content that meets conditions. In the order of ids the cost of a page does not grow with its distance. */
export function findV2(
  c: Context,
  services: Services,
  conditions: readonly Condition[],
  draw: (cx: JsonContext, row: ContentRow) => unknown,
  standardSort = 'id',
): Response {
  const [limit, cursor, asked] = [limitOf(c), cursorOf(c), c.req.query('sort') ?? standardSort];
  const isDescending = asked.startsWith('-');
  const column = orders[asked.replace(/^-/, '')];
  if (column === undefined || !Object.hasOwn(orders, asked.replace(/^-/, ''))) {
    throw new Refusal(400, `Provided value {${asked}} for 'sort' is not one of ${Object.keys(orders).join(', ')}`);
  }
  const byId = asked === 'id';
  const after = byId && cursor ? [condition('c.id > ?', cursor.value)] : [];
  const start = byId ? 0 : (cursor?.value ?? 0);
  const direction = isDescending ? 'DESC' : 'ASC';
  const order = byId ? 'c.id' : `${column} ${direction}, c.id ${direction}`;
  const rows = findContent(services.database, userOf(c), [...conditions, ...after], { start, limit: limit + 1, order });
  const cx = jsonContext(c, services);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = byId ? { kind: 'id' as const, value: last?.id ?? 0 } : { kind: 'start' as const, value: start + limit };
  return v2List(
    c,
    services,
    shown.map((row) => draw(cx, row)),
    rows.length > limit ? next : undefined,
  );
}

/** A condition that a column has one of the values of a query parameter, if it was sent. */
export function among(column: string, values: readonly string[] | undefined): Condition[] {
  if (!values) return [];
  return [condition(`${column} IN (${values.map(() => '?').join(', ') || 'NULL'})`, ...values)];
}

const single = ['storage', 'view', 'export_view', 'anonymous_export_view', 'styled_view', 'editor'];

/** `body-format` of a request. */
export function formatOf(c: Context): string | undefined {
  const format = c.req.query('body-format');
  if (format === undefined || format === '') return undefined;
  if (single.includes(format)) return format;
  throw new Refusal(400, `Provided value {${format}} for 'body-format' is not one of ${single.join(', ')}`);
}
