import { equals, type Field, idValue, textOf, time, userName } from './fields.ts';

const key = equals((places) => `s.key IN (${places})`);
const named = equals((places) => `s.name IN (${places})`);

/** Names are few, so a part of one is looked for in all of them. */
const name: Field = (clause, cx) => {
  if (clause.operator !== '~' && clause.operator !== '!~') return named(clause, cx);
  const text = clause.operands.map((operand) => textOf(operand, cx)).join(' ');
  const not = clause.operator === '!~' ? 'NOT ' : '';
  return { sql: `${not}instr(lower(s.name), lower(?)) > 0`, values: [text.replaceAll('*', '').trim()] };
};

/** The fields of spaces, which are found with `type = space`. */
export const spaceFields: Readonly<Record<string, Field>> = {
  type: equals((places) => `'space' IN (${places})`),
  space: key,
  'space.key': key,
  'space.title': name,
  'space.type': equals((places) => `s.type IN (${places})`),
  title: name,
  text: name,
  sitesearch: name,
  id: equals((places) => `s.id IN (${places})`, idValue),
  creator: equals((places) => `s.created_by IN (${places})`, userName),
  created: time('s.created_at'),
  lastmodified: time('s.created_at'),
};

/** What spaces can be ordered by. */
export const spaceOrders: Readonly<Record<string, string>> = {
  title: 's.name COLLATE NOCASE',
  created: 's.created_at',
  lastmodified: 's.created_at',
  space: 's.key',
};
