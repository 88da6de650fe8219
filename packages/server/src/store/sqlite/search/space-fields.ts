import { textOfValue } from '../../../site/cql.ts';
import { equals, type Field, idValue, time, userName } from './fields.ts';

const key = equals((placeholders) => `s.key IN (${placeholders})`);
const named = equals((placeholders) => `s.name IN (${placeholders})`);

/** There are few spaces, so `~` scans all names. */
const name: Field = (comparison, cx) => {
  if (comparison.operator !== '~' && comparison.operator !== '!~') return named(comparison, cx);
  const text = comparison.values.map((value) => textOfValue(value, cx)).join(' ');
  const not = comparison.operator === '!~' ? 'NOT ' : '';
  return { sql: `${not}instr(lower(s.name), lower(?)) > 0`, values: [text.replaceAll('*', '').trim()] };
};

/** The fields of spaces, for queries with `type = space`. */
export const spaceFields: Readonly<Record<string, Field>> = {
  type: equals((placeholders) => `'space' IN (${placeholders})`),
  space: key,
  'space.key': key,
  'space.title': name,
  'space.type': equals((placeholders) => `s.type IN (${placeholders})`),
  title: name,
  text: name,
  sitesearch: name,
  id: equals((placeholders) => `s.id IN (${placeholders})`, idValue),
  creator: equals((placeholders) => `s.created_by IN (${placeholders})`, userName),
  created: time('s.created_at'),
  lastmodified: time('s.created_at'),
};

/** The columns that spaces can be sorted by. */
export const spaceOrders: Readonly<Record<string, string>> = {
  title: 's.name COLLATE NOCASE',
  created: 's.created_at',
  lastmodified: 's.created_at',
  space: 's.key',
};
