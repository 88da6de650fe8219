import { textOfValue } from '../../../site/cql.ts';
import { hasTitle } from '../content.ts';
import { ancestor, equals, type Field, idValue, isNegated, never, time, userName, words } from './fields.ts';

const space = equals((placeholders) => `s.key IN (${placeholders})`);
const id = equals((placeholders) => `c.id IN (${placeholders})`, idValue);
const creator = equals((placeholders) => `c.created_by IN (${placeholders})`, userName);
const modified = time('c.updated_at');
const label = equals((placeholders) => `c.id IN (SELECT content_id FROM label WHERE name IN (${placeholders}))`);

/** The content fields. */
export const contentFields: Readonly<Record<string, Field>> = {
  space,
  'space.key': space,
  'space.id': equals((placeholders) => `s.id IN (${placeholders})`, idValue),
  'space.title': equals((placeholders) => `s.name IN (${placeholders})`),
  'space.type': equals((placeholders) => `s.type IN (${placeholders})`),
  type: equals(
    (placeholders) => `c.type IN (${placeholders})`,
    (text) => (text === 'blog' ? 'blogpost' : text.toLowerCase()),
  ),
  title: words('title', (comparison, cx) => {
    const isNegative = isNegated(comparison);
    const { sql, values } = hasTitle(comparison.values.map((value) => textOfValue(value, cx)));
    return { sql: `${isNegative ? 'NOT ' : ''}(${sql})`, values };
  }),
  text: words(undefined),
  sitesearch: words(undefined),
  label: (comparison, cx) => {
    const plain = (text: string) => text.toLowerCase().replace(/^(?:global|my|team):/, '');
    const values = comparison.values.map((value) =>
      value.kind === 'literal' ? { ...value, text: plain(value.text) } : value,
    );
    return label({ ...comparison, values }, cx);
  },
  ancestor,
  parent: equals((placeholders) => `c.parent_id IN (${placeholders})`, idValue),
  container: equals((placeholders) => `c.container_id IN (${placeholders})`, idValue),
  id,
  content: id,
  'content.id': id,
  creator,
  contributor: (comparison, cx) => {
    const written = equals(
      (placeholders) => `(c.id IN (SELECT content_id FROM content_version WHERE updated_by IN (${placeholders})))`,
      userName,
    )(comparison, cx);
    const last = equals((placeholders) => `c.updated_by IN (${placeholders})`, userName)(comparison, cx);
    const first = creator(comparison, cx);
    const isNegative = comparison.operator === '!=' || comparison.operator === 'not in';
    const parts = [written, last, first];
    const sql = `(${parts.map((part) => part.sql).join(isNegative ? ' AND ' : ' OR ')})`;
    return { sql, values: parts.flatMap((part) => part.values) };
  },
  watcher: equals((placeholders) => `c.id IN (SELECT content_id FROM watch WHERE user IN (${placeholders}))`, userName),
  created: time('c.created_at'),
  lastmodified: modified,
  'version.when': modified,
  status: equals((placeholders) => `c.status IN (${placeholders})`),
  macro: (comparison, cx) =>
    equals(
      (placeholders) => `EXISTS (SELECT 1 WHERE instr(c.body, ${placeholders}) > 0)`,
      (text) => `ac:name="${text}"`,
    )({ ...comparison, values: comparison.values.slice(0, 1) }, cx),
  favourite: () => never,
  favorite: () => never,
};

/** The columns that content can be sorted by. */
export const contentOrders: Readonly<Record<string, string>> = {
  title: 'c.title COLLATE NOCASE',
  created: 'c.created_at',
  lastmodified: 'c.updated_at',
  'version.when': 'c.updated_at',
  id: 'c.id',
  type: 'c.type',
  space: 's.key',
  'space.key': 's.key',
  creator: 'c.created_by',
};
