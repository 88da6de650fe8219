import type { Context } from 'hono';
import { HttpError } from '../http/errors.ts';
import type { Layers } from '../http/layers.ts';
import { userOf } from '../http/user.ts';
import type { ContentRow } from '../store/rows.ts';
import type { ContentFilter, ContentOrder } from '../store/store.ts';
import { type JsonContext, jsonContext } from './json-context.ts';
import { cursorOf, limitOf, v2List } from './list.ts';

const orders: Readonly<Record<string, ContentOrder['by']>> = {
  id: 'id',
  title: 'title',
  'created-date': 'created',
  'modified-date': 'updated',
  'child-position': 'position',
};

/**
 * The response with the content that matches a filter. When sorted by id, pages start after an id, so their cost does not
 * grow with the number of preceding pages.
 */
export function findV2(
  c: Context,
  layers: Layers,
  filter: ContentFilter,
  toJson: (cx: JsonContext, row: ContentRow) => unknown,
  defaultSort = 'id',
): Response {
  const [limit, cursor, sort] = [limitOf(c), cursorOf(c), c.req.query('sort') ?? defaultSort];
  const name = sort.replace(/^-/, '');
  const by = Object.hasOwn(orders, name) ? orders[name] : undefined;
  if (by === undefined) {
    throw new HttpError(400, `Provided value {${sort}} for 'sort' is not one of ${Object.keys(orders).join(', ')}`);
  }
  const isById = sort === 'id';
  const afterId = isById ? cursor?.value : undefined;
  const start = isById ? 0 : (cursor?.value ?? 0);
  const order = { by, descending: sort.startsWith('-') };
  const rows = layers.store.content.find(userOf(c), { ...filter, afterId }, { start, limit: limit + 1 }, order);

  const shown = rows.slice(0, limit);
  const next = isById
    ? ({ kind: 'id', value: shown.at(-1)?.id ?? 0 } as const)
    : ({ kind: 'start', value: start + limit } as const);
  const cx = jsonContext(c, layers);
  const results = shown.map((row) => toJson(cx, row));
  return v2List(c, layers, results, rows.length > limit ? next : undefined);
}

const formats = ['storage', 'view', 'export_view', 'anonymous_export_view', 'styled_view', 'editor'];

/** The `body-format` of a request. */
export function formatOf(c: Context): string | undefined {
  const format = c.req.query('body-format');
  if (format === undefined || format === '') return undefined;
  if (formats.includes(format)) return format;
  throw new HttpError(400, `Provided value {${format}} for 'body-format' is not one of ${formats.join(', ')}`);
}
